package dk.borgerchat.connectors.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lettuce.core.KeyValue;
import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The desk's copy of the chats, in Redis for all nodes: what the facts on Kafka have told so far.
 * Kept a day and then forgotten, like the facts themselves.
 */
@ApplicationScoped
public class DeskBoard {
  /** Channel on which changes are signalled: a chat's id, or a refusal as JSON. */
  static final String CHANGES = "desk:changes";

  private static final String OPEN = "{desk}:open";
  private static final Duration KEPT = Duration.ofHours(24);

  private final RedisClusterCommands<String, String> redis;
  private final ObjectMapper json;

  public DeskBoard(RedisClusterCommands<String, String> redis, ObjectMapper json) {
    this.redis = redis;
    this.json = json;
  }

  /** The chats that wait or are taken: urgent first, then oldest first. */
  List<DeskChat> open() {
    String[] keys = redis.smembers(OPEN).stream().map(DeskBoard::chatKey).toArray(String[]::new);
    if (keys.length == 0) {
      return List.of();
    }
    return redis.mget(keys).stream()
        .filter(KeyValue::hasValue)
        .map(KeyValue::getValue)
        .map(text -> read(text, DeskChat.class))
        .sorted(Comparator.comparingInt(DeskChat::priority).thenComparing(DeskChat::since))
        .toList();
  }

  Optional<DeskChat> find(String id) {
    return Optional.ofNullable(redis.get(chatKey(id))).map(text -> read(text, DeskChat.class));
  }

  /** The lines after a sequence number, in order. */
  List<DeskChat.Line> lines(String id, long after) {
    return redis.lrange(linesKey(id), 0, -1).stream()
        .map(text -> read(text, DeskChat.Line.class))
        .filter(line -> line.sequence() > after)
        .toList();
  }

  /** A chat begins to wait, with everything said before; a chat that waits again starts over. */
  void put(DeskChat chat, List<DeskChat.Line> lines) {
    redis.del(linesKey(chat.id()));
    lines.forEach(line -> redis.rpush(linesKey(chat.id()), write(line)));
    redis.expire(linesKey(chat.id()), KEPT);
    save(chat);
  }

  /** A line is added. */
  void add(DeskChat chat, DeskChat.Line line) {
    redis.rpush(linesKey(chat.id()), write(line));
    save(chat.read(line.sequence()));
  }

  /** A chat has changed. */
  void save(DeskChat chat) {
    redis.setex(chatKey(chat.id()), KEPT.toSeconds(), write(chat));
    if (chat.state().equals("over")) {
      redis.srem(OPEN, chat.id());
    } else {
      redis.sadd(OPEN, chat.id());
    }
    redis.publish(CHANGES, chat.id());
  }

  /** A chat was deleted by its citizen. */
  void delete(String id) {
    redis.del(chatKey(id), linesKey(id));
    redis.srem(OPEN, id);
    redis.publish(CHANGES, id);
  }

  /** Tells the agent whose command was refused, on whichever node the desk page is. */
  void refused(Refusal refusal) {
    redis.publish(CHANGES, write(refusal));
  }

  /**
   * A refused command.
   *
   * @param agent whose, by user name
   * @param command its id
   * @param owner the name of who has the chat; empty for nobody
   */
  record Refusal(String chat, String agent, String command, String reason, String owner) {}

  private static String chatKey(String id) {
    return "{desk}:chat:" + id;
  }

  private static String linesKey(String id) {
    return "{desk}:lines:" + id;
  }

  private <T> T read(String text, Class<T> type) {
    try {
      return Objects.requireNonNull(json.readValue(text, type));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The desk's copy in Redis is of another version", e);
    }
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The desk's copy cannot be written as JSON", e);
    }
  }
}
