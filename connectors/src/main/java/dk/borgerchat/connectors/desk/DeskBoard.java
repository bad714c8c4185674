package dk.borgerchat.connectors.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.connectors.desk.staff.Refusal;
import dk.borgerchat.connectors.desk.staff.Staff;
import io.lettuce.core.KeyValue;
import io.lettuce.core.Range;
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
  private static final String OPEN = "{desk}:open";
  private static final Duration KEPT = Duration.ofHours(24);
  private static final Comparator<DeskChat> IN_ORDER =
      Comparator.<DeskChat>comparingInt(chat -> chat.request().rank())
          .thenComparing(chat -> chat.request().since());

  private final RedisClusterCommands<String, String> redis;
  private final DeskSignals signals;
  private final ObjectMapper json;

  public DeskBoard(
      RedisClusterCommands<String, String> redis, DeskSignals signals, ObjectMapper json) {
    this.redis = redis;
    this.signals = signals;
    this.json = json;
  }

  /** The chats that wait or are taken, in the order they should be taken. */
  List<DeskChat> open() {
    String[] keys = redis.smembers(OPEN).stream().map(DeskBoard::chatKey).toArray(String[]::new);
    if (keys.length == 0) {
      return List.of();
    }
    return redis.mget(keys).stream()
        .filter(KeyValue::hasValue)
        .map(KeyValue::getValue)
        .map(text -> read(text, DeskChat.class))
        .sorted(IN_ORDER)
        .toList();
  }

  Optional<DeskChat> find(String id) {
    return Optional.ofNullable(redis.get(chatKey(id))).map(text -> read(text, DeskChat.class));
  }

  /** The chat, for somebody who may see it; ends the request where it is gone or not theirs. */
  DeskChat find(String id, Staff staff) {
    DeskChat chat =
        find(id)
            .orElseThrow(
                () -> Refusal.of("no-chat", 404, "Samtalen findes ikke længere. Vælg en anden."));
    if (!chat.isOpenTo(staff)) {
      throw Refusal.of("wrong-kommune", 403, "Du har ikke adgang til samtaler fra denne kommune.");
    }
    return chat;
  }

  /** The lines after a sequence number, in order. */
  List<DeskChat.Line> lines(String id, long after) {
    Range<Long> later = Range.create(after + 1, Long.MAX_VALUE);
    return redis.zrangebyscore(linesKey(id), later).stream()
        .map(text -> read(text, DeskChat.Line.class))
        .toList();
  }

  /** A chat begins to wait, with everything said before; a chat that waits again starts over. */
  void put(DeskChat chat, List<DeskChat.Line> lines) {
    redis.del(linesKey(chat.id()));
    lines.forEach(line -> keep(chat, line));
    redis.expire(linesKey(chat.id()), KEPT);
    save(chat);
  }

  /** A line is added. */
  void add(DeskChat chat, DeskChat.Line line) {
    keep(chat, line);
    save(chat);
  }

  /** By its number: a fact that comes again after a crash between the two writes adds no line. */
  private void keep(DeskChat chat, DeskChat.Line line) {
    redis.zadd(linesKey(chat.id()), (double) line.sequence(), write(line));
  }

  /** A chat has changed. */
  void save(DeskChat chat) {
    redis.setex(chatKey(chat.id()), KEPT.toSeconds(), write(chat));
    if (chat.is(DeskChat.OVER)) {
      redis.srem(OPEN, chat.id());
    } else {
      redis.sadd(OPEN, chat.id());
    }
    signals.changed(chat.id());
  }

  /** A chat was deleted by its citizen. */
  void delete(String id) {
    redis.del(chatKey(id), linesKey(id));
    redis.srem(OPEN, id);
    signals.changed(id);
  }

  private static String chatKey(String id) {
    return "{desk}:chat:" + id;
  }

  private static String linesKey(String id) {
    return "{desk}:thread:" + id;
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
