-- Counts one request for each key and stops at the first key that has had too many: what one
-- network sends too much does not count against all.
-- KEYS counters of one hash tag; ARGV 1 window in ms, 2.. how many each may have
-- Returns 0, or which counter is full (from 1) + 16 times the ms until it starts anew.
for i = 1, #KEYS do
  local count = redis.call('INCR', KEYS[i])
  if count == 1 then
    redis.call('PEXPIRE', KEYS[i], ARGV[1])
  end
  if count > tonumber(ARGV[i + 1]) then
    return i + 16 * math.max(1, redis.call('PTTL', KEYS[i]))
  end
end
return 0
