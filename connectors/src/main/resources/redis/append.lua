-- Stores one turn whole or not at all: events, owner and epoch, outbox entry, due time, place in the queue.
-- KEYS 1 conversation (hash), 2 events (list), 3 outbox (stream), 4 due (sorted set), 5 waiting (sorted set)
-- ARGV 1 id, 2 expected sequence, 3 expected epoch, 4 new epoch, 5 new owner,
--      6 due time in ms or empty, 7 ms to live or empty, 8 channel,
--      9 score and 10 member among those who wait, or empty, 11.. events as JSON
-- Returns 1 when stored, 0 when something else happened first.
local sequence = redis.call('LLEN', KEYS[2])
local known = redis.call('HMGET', KEYS[1], 'epoch', 'waiting')
if sequence ~= tonumber(ARGV[2]) or tonumber(known[1] or '0') ~= tonumber(ARGV[3]) then
  return 0
end
for i = 11, #ARGV do
  redis.call('RPUSH', KEYS[2], ARGV[i])
end
redis.call('HSET', KEYS[1], 'epoch', ARGV[4], 'owner', ARGV[5], 'waiting', ARGV[10])
redis.call('XADD', KEYS[3], '*', 'id', ARGV[1], 'first', sequence + 1, 'last', sequence + #ARGV - 10)
if ARGV[6] == '' then
  redis.call('ZREM', KEYS[4], ARGV[1])
else
  redis.call('ZADD', KEYS[4], ARGV[6], ARGV[1])
end
if known[2] and known[2] ~= '' and known[2] ~= ARGV[10] then
  redis.call('ZREM', KEYS[5], known[2])
end
if ARGV[10] ~= '' then
  redis.call('ZADD', KEYS[5], ARGV[9], ARGV[10])
end
if ARGV[7] ~= '' then
  redis.call('PEXPIRE', KEYS[1], ARGV[7])
  redis.call('PEXPIRE', KEYS[2], ARGV[7])
end
redis.call('PUBLISH', ARGV[8], ARGV[1])
return 1
