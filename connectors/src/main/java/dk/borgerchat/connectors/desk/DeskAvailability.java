package dk.borgerchat.connectors.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerchat.connectors.desk.staff.Presence;
import dk.borgerchat.connectors.desk.staff.Roster;
import dk.borgerchat.connectors.desk.staff.Staff;
import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Channel;

/**
 * Tells the bot who is at the desk and whether the hotline is closed before its time. The desk
 * keeps a copy of the early closing in Redis, for its pages.
 */
@ApplicationScoped
public class DeskAvailability {
  private static final String CENTRE = "desk";
  private static final String CLOSED = "{desk}:closed";
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final MutinyEmitter<String> availability;
  private final DeskRecords records;
  private final Roster roster;
  private final RedisClusterCommands<String, String> redis;
  private final Clock clock;

  public DeskAvailability(
      @Channel("desk-availability") MutinyEmitter<String> availability,
      DeskRecords records,
      Roster roster,
      RedisClusterCommands<String, String> redis,
      Clock clock) {
    this.availability = availability;
    this.records = records;
    this.roster = roster;
    this.redis = redis;
    this.clock = clock;
  }

  /** Says who is at the desk on this node. A lost sign is followed by the next. */
  void present(Collection<Staff> there) {
    send(record(there)).subscribe().with(done -> {}, failure -> {});
  }

  /** Closes the hotline until a moment; {@code text} is what citizens are told. */
  void close(String text, Instant until) {
    ObjectNode data = record(Set.of());
    data.put("open", false).put("text", text).put("until", until.toString());
    send(data).await().atMost(PATIENCE);
    redis.setex(CLOSED, Math.max(1, Duration.between(clock.instant(), until).toSeconds()), text);
  }

  /** Opens it again, as far as the opening hours allow. */
  void reopen() {
    ObjectNode data = record(Set.of());
    data.put("open", true);
    send(data).await().atMost(PATIENCE);
    redis.del(CLOSED);
  }

  /** What citizens are told while it is closed early; empty while it is not. */
  Optional<String> closed() {
    return Optional.ofNullable(redis.get(CLOSED));
  }

  private ObjectNode record(Collection<Staff> there) {
    ObjectNode data = records.data();
    data.put("centre", CENTRE);
    var agents = data.putArray("agents");
    for (Staff staff : there) {
      ObjectNode agent = agents.addObject();
      DeskCommands.agent(agent, staff.id(), staff.name());
      agent.put("available", roster.said(staff.id()).presence() == Presence.READY);
      staff.skills().forEach(agent.putArray("skills")::add);
      staff.kommuner().forEach(agent.putArray("kommuner")::add);
    }
    return data;
  }

  private Uni<Void> send(ObjectNode data) {
    return records.send(availability, "availability", UUID.randomUUID().toString(), CENTRE, data);
  }
}
