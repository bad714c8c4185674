package dk.borgerchat.connectors.redis;

import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.DueQueue;
import io.lettuce.core.Limit;
import io.lettuce.core.Range;
import io.lettuce.core.ZAddArgs;
import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Due times in Redis: a sorted set for each partition, scored by milliseconds. */
@ApplicationScoped
public class RedisDueQueue implements DueQueue {
  private final RedisClusterCommands<String, String> redis;

  public RedisDueQueue(RedisClusterCommands<String, String> redis) {
    this.redis = redis;
  }

  @Override
  public List<ConversationId> due(Instant now, int limit) {
    List<ConversationId> due = new ArrayList<>();
    Range<Long> until = Range.create(0L, now.toEpochMilli());
    for (int partition = 0; partition < Keys.PARTITIONS && due.size() < limit; partition++) {
      redis
          .zrangebyscore(Keys.due(partition), until, Limit.create(0, limit - due.size()))
          .forEach(id -> due.add(ConversationId.of(id)));
    }
    return due;
  }

  @Override
  public void postpone(ConversationId id, Instant until) {
    redis.zadd(
        Keys.due(Keys.partition(id)),
        ZAddArgs.Builder.xx(),
        (double) until.toEpochMilli(),
        id.toString());
  }

  @Override
  public void forget(ConversationId id) {
    redis.zrem(Keys.due(Keys.partition(id)), id.toString());
  }
}
