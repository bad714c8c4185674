package dk.borgerchat.connectors.redis;

import dk.borgerchat.core.conversation.Agent;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.TypingSignals;
import io.lettuce.core.RedisException;
import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;

/** Signals of typing over a Redis channel: conversation, user name and name, one line each. */
@ApplicationScoped
public class RedisTypingSignals implements TypingSignals {
  private static final Logger LOG = Logger.getLogger(RedisTypingSignals.class);

  private final RedisClusterCommands<String, String> redis;
  private final StatefulRedisPubSubConnection<String, String> connection;

  public RedisTypingSignals(
      RedisClusterCommands<String, String> redis,
      StatefulRedisPubSubConnection<String, String> connection) {
    this.redis = redis;
    this.connection = connection;
  }

  @Override
  public void types(ConversationId conversation, Agent agent) {
    try {
      redis.publish(Keys.TYPING, conversation + "\n" + agent.id() + "\n" + agent.name());
    } catch (RedisException e) {
      LOG.debugf("A sign of typing was lost: %s", e.getMessage());
    }
  }

  @Override
  public void listen(BiConsumer<ConversationId, Agent> listener) {
    connection.addListener(
        new RedisPubSubAdapter<>() {
          @Override
          public void message(String channel, String message) {
            String[] lines = message.split("\n", -1);
            if (channel.equals(Keys.TYPING) && lines.length == 3) {
              listener.accept(ConversationId.of(lines[0]), new Agent(lines[1], lines[2]));
            }
          }
        });
    connection.async().subscribe(Keys.TYPING);
  }
}
