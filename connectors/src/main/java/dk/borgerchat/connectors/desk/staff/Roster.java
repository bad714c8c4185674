package dk.borgerchat.connectors.desk.staff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lettuce.core.KeyValue;
import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who sits at the desk, in Redis for all nodes. A seat is kept alive by the open page and falls
 * empty soon after it closes; what its owner has said of being ready is kept for a working day.
 */
@ApplicationScoped
public class Roster {
  private static final String STAFF = "{desk}:staff";
  private static final Duration SEAT_KEPT = Duration.ofSeconds(30);
  private static final Duration WORKING_DAY = Duration.ofHours(10);

  private final RedisClusterCommands<String, String> redis;
  private final ObjectMapper json;
  private final Clock clock;

  public Roster(RedisClusterCommands<String, String> redis, ObjectMapper json, Clock clock) {
    this.redis = redis;
    this.json = json;
    this.clock = clock;
  }

  /** What somebody has said of being ready, and when. */
  public record Said(Presence presence, Instant since) {}

  /** Somebody's page is open. */
  public void seen(Staff staff) {
    redis.setex(seatKey(staff.id()), SEAT_KEPT.toSeconds(), write(staff));
    redis.sadd(STAFF, staff.id());
  }

  /** Somebody says whether they are ready. */
  public void says(String id, Presence presence) {
    Said said = new Said(presence, clock.instant());
    redis.setex(saidKey(id), WORKING_DAY.toSeconds(), write(said));
  }

  /** What somebody has said last; ready from the start of time where they have said nothing. */
  public Said said(String id) {
    return Optional.ofNullable(redis.get(saidKey(id)))
        .map(text -> read(text, Said.class))
        .orElse(new Said(Presence.READY, Instant.EPOCH));
  }

  /** Everybody whose page is open, by name. */
  public List<Seat> seats() {
    return there().stream()
        .map(staff -> seat(staff, said(staff.id())))
        .sorted(Comparator.comparing(Seat::name))
        .toList();
  }

  /** Those of them who take new chats. */
  public List<Staff> ready() {
    return there().stream().filter(staff -> said(staff.id()).presence() == Presence.READY).toList();
  }

  private List<Staff> there() {
    String[] keys = redis.smembers(STAFF).stream().map(Roster::seatKey).toArray(String[]::new);
    return keys.length == 0
        ? List.of()
        : redis.mget(keys).stream()
            .filter(KeyValue::hasValue)
            .map(seat -> read(seat.getValue(), Staff.class))
            .toList();
  }

  private static Seat seat(Staff staff, Said said) {
    return new Seat(
        staff.id(),
        staff.name(),
        said.presence(),
        said.since(),
        staff.kommuner(),
        staff.skills(),
        staff.capacity());
  }

  private static String seatKey(String id) {
    return "{desk}:seat:" + id;
  }

  private static String saidKey(String id) {
    return "{desk}:said:" + id;
  }

  private <T> T read(String text, Class<T> type) {
    try {
      return Objects.requireNonNull(json.readValue(text, type));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The roster in Redis is of another version", e);
    }
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The roster cannot be written as JSON", e);
    }
  }
}
