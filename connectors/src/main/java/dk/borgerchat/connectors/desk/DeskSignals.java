package dk.borgerchat.connectors.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Tells the desk pages on all nodes what has changed, over a Redis channel without any words of
 * citizens. A lost signal is made up for when the page next reads the board.
 */
@ApplicationScoped
public class DeskSignals {
  private static final String CHANNEL = "desk:signals";

  private final RedisClusterCommands<String, String> redis;
  private final StatefulRedisPubSubConnection<String, String> connection;
  private final ObjectMapper json;

  public DeskSignals(
      RedisClusterCommands<String, String> redis,
      StatefulRedisPubSubConnection<String, String> connection,
      ObjectMapper json) {
    this.redis = redis;
    this.connection = connection;
    this.json = json;
  }

  /**
   * Something to tell.
   *
   * @param kind {@code chat} (it changed or is gone), {@code typing} (its citizen), {@code refused}
   *     (a command) or {@code staff} (who is ready, or the hotline was closed or opened)
   * @param chat which; empty with {@code staff}
   * @param refused the command, with that kind
   */
  record Signal(String kind, String chat, RefusedCommand refused) {}

  /**
   * A refused command.
   *
   * @param agent whose, by user name
   * @param command its id
   * @param owner the name of who has the chat; empty for nobody
   */
  record RefusedCommand(String agent, String command, String reason, String owner) {
    static final RefusedCommand NONE = new RefusedCommand("", "", "", "");
  }

  void changed(String chat) {
    send(new Signal("chat", chat, RefusedCommand.NONE));
  }

  void citizenTypes(String chat) {
    send(new Signal("typing", chat, RefusedCommand.NONE));
  }

  void refused(String chat, RefusedCommand command) {
    send(new Signal("refused", chat, command));
  }

  void staffChanged() {
    send(new Signal("staff", "", RefusedCommand.NONE));
  }

  /** Calls {@code listener} with every signal, on a thread that must not wait. */
  void listen(Consumer<Signal> listener) {
    connection.addListener(
        new RedisPubSubAdapter<>() {
          @Override
          public void message(String channel, String message) {
            if (channel.equals(CHANNEL)) {
              listener.accept(read(message));
            }
          }
        });
    connection.async().subscribe(CHANNEL);
  }

  private void send(Signal signal) {
    try {
      redis.publish(CHANNEL, json.writeValueAsString(signal));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A signal cannot be written as JSON", e);
    }
  }

  private Signal read(String message) {
    try {
      return Objects.requireNonNull(json.readValue(message, Signal.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A signal of the desk is of another version", e);
    }
  }
}
