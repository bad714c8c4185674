package dk.borgerchat.connectors.redis;

import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.TurnSignals;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;

/** Signals of stored turns, over a Redis channel that carries ids only. */
@ApplicationScoped
public class RedisTurnSignals implements TurnSignals {
  private final StatefulRedisPubSubConnection<String, String> connection;

  public RedisTurnSignals(StatefulRedisPubSubConnection<String, String> connection) {
    this.connection = connection;
  }

  @Override
  public void listen(Consumer<ConversationId> listener) {
    connection.addListener(
        new RedisPubSubAdapter<>() {
          @Override
          public void message(String channel, String message) {
            if (channel.equals(Keys.TURNS)) {
              listener.accept(ConversationId.of(message));
            }
          }
        });
    connection.async().subscribe(Keys.TURNS);
  }
}
