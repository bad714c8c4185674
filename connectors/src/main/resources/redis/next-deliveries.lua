-- Removes what was published from a partition's outbox and takes what waits next. The lease is held while
-- something does, and given back when nothing does, so that a busy partition costs one command a round.
-- KEYS 1 lease, 2 outbox; ARGV 1 holder, 2 lease in ms, 3 most at a time, 4.. entries that were published
-- Returns a row for each entry: its key, its conversation, the first and last sequence of a turn or two empty
-- texts for a deletion; nothing where another holds the lease.
for i = 4, #ARGV do
  redis.call('XDEL', KEYS[2], ARGV[i])
end
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then
  return {}
end
local rows = {}
for i, entry in ipairs(redis.call('XRANGE', KEYS[2], '-', '+', 'COUNT', ARGV[3])) do
  local field = entry[2] -- names and values in the order in which append and delete added them
  rows[i] = { entry[1], field[2], field[4] or '', field[6] or '' }
end
if #rows > 0 then
  redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
elseif holder then
  redis.call('DEL', KEYS[1])
end
return rows
