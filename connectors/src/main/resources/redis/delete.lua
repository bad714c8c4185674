-- Deletes a conversation at once and tells the outbox, once.
-- KEYS 1 conversation, 2 events, 3 outbox, 4 due, 5 waiting; ARGV 1 id, 2 channel
-- Returns 1 when there was something to delete.
local waiting = redis.call('HGET', KEYS[1], 'waiting')
if waiting and waiting ~= '' then
  redis.call('ZREM', KEYS[5], waiting)
end
local found = redis.call('DEL', KEYS[1], KEYS[2])
redis.call('ZREM', KEYS[4], ARGV[1])
if found == 0 then
  return 0
end
redis.call('XADD', KEYS[3], '*', 'id', ARGV[1])
redis.call('PUBLISH', ARGV[2], ARGV[1])
return 1
