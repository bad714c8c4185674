package dk.borgerchat.connectors.redis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import dk.borgerchat.connectors.RecentConversations;
import dk.borgerchat.connectors.Script;
import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.ConversationStore;
import dk.borgerchat.core.conversation.DueTimes;
import dk.borgerchat.core.conversation.Owner;
import dk.borgerchat.core.conversation.Recorded;
import dk.borgerchat.core.conversation.Turn;
import dk.borgerchat.core.handoff.Waiting;
import io.lettuce.core.RedisException;
import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Conversations in Redis: a list of events each, appended to by one script. */
@ApplicationScoped
public class RedisConversationStore implements ConversationStore {
  private final RedisClusterCommands<String, String> redis;
  private final RedisOutbox outbox;
  private final RedisConfig config;
  private final DueTimes times;
  private final ObjectMapper json;

  /** Whoever finds a conversation here compares its last line with the one in Redis. */
  private final Cache<ConversationId, Known> recent =
      RecentConversations.remembering(known -> known.conversation().events().size());

  private final Script append;
  private final Script delete;

  public RedisConversationStore(
      RedisClusterCommands<String, String> redis,
      RedisOutbox outbox,
      RedisConfig config,
      DueTimes times,
      ObjectMapper json) {
    this.redis = redis;
    this.outbox = outbox;
    this.config = config;
    this.times = times;
    this.json = json;
    this.append = Script.load("append", redis);
    this.delete = Script.load("delete", redis);
  }

  /**
   * A conversation as this node last saw it.
   *
   * @param last its last event, as it stands in Redis
   */
  private record Known(Conversation conversation, String last) {}

  @Override
  public Optional<Conversation> find(ConversationId id) {
    return Optional.ofNullable(recent.getIfPresent(id))
        .flatMap(known -> sinceThen(id, known))
        .or(() -> readWhole(id));
  }

  @Override
  public Optional<Conversation> findWith(ConversationId id, long sequence) {
    Known known = recent.getIfPresent(id);
    return known != null && known.conversation().sequence() >= sequence
        ? Optional.of(known.conversation())
        : find(id).filter(found -> found.sequence() >= sequence);
  }

  private Optional<Conversation> readWhole(ConversationId id) {
    List<String> events = lines(id, 0);
    if (events.isEmpty()) {
      return Optional.empty();
    }
    Conversation whole = Conversation.of(id, events.stream().map(this::read).toList());
    recent.put(id, new Known(whole, events.getLast()));
    return Optional.of(whole);
  }

  /** What this node knew, and what others have added; empty where its last line is not there. */
  private Optional<Conversation> sinceThen(ConversationId id, Known known) {
    List<String> events = lines(id, known.conversation().sequence() - 1);
    if (events.isEmpty() || !events.getFirst().equals(known.last())) {
      recent.invalidate(id);
      return Optional.empty();
    }
    if (events.size() == 1) {
      return Optional.of(known.conversation());
    }
    List<Recorded> all = new ArrayList<>(known.conversation().events());
    events.stream().skip(1).map(this::read).forEach(all::add);
    Conversation grown = Conversation.of(id, all);
    recent.put(id, new Known(grown, events.getLast()));
    return Optional.of(grown);
  }

  @Override
  public List<Recorded> eventsAfter(ConversationId id, long sequence) {
    return lines(id, sequence).stream().map(this::read).toList();
  }

  private List<String> lines(ConversationId id, long sequence) {
    return reachable(() -> redis.lrange(Keys.events(id), sequence, -1));
  }

  @Override
  public Appended append(Turn turn) {
    ConversationId id = turn.conversation();
    List<String> values = new ArrayList<>();
    values.add(id.toString());
    values.add(Long.toString(turn.before().sequence()));
    values.add(Long.toString(turn.before().epoch()));
    values.add(Long.toString(turn.after().epoch()));
    values.add(ownerName(turn.after().owner()));
    values.add(dueMillis(turn));
    values.add(millisToLive(turn));
    values.add(Keys.TURNS);
    values.addAll(waiting(turn));
    turn.events().forEach(event -> values.add(write(event)));
    long stored = reachable(() -> append.run(redis, keys(id), values.toArray(String[]::new)));
    if (stored == 1) {
      outbox.added(id);
      awaitReplicas();
      recent.put(id, new Known(turn.after(), values.getLast()));
    }
    return stored == 1 ? Appended.STORED : Appended.STALE;
  }

  /** What is stored here alone is not confirmed: the sender asks again, and nothing comes twice. */
  private void awaitReplicas() {
    int wanted = config.replicas();
    if (wanted > 0) {
      long copied =
          reachable(() -> redis.waitForReplication(wanted, config.replicaTimeout().toMillis()));
      if (copied < wanted) {
        throw new StoreUnavailable(
            "Redis has the turn, but only %d of %d replicas have it yet. Check the replicas; sending"
                    .formatted(copied, wanted)
                + " again does no harm.",
            new IllegalStateException("not replicated in time"));
      }
    }
  }

  @Override
  public void delete(ConversationId id) {
    recent.invalidate(id);
    long unused = reachable(() -> delete.run(redis, keys(id), id.toString(), Keys.TURNS));
    outbox.added(id);
  }

  private static String[] keys(ConversationId id) {
    int partition = Keys.partition(id);
    return new String[] {
      Keys.conversation(id),
      Keys.events(id),
      Keys.outbox(partition),
      Keys.due(partition),
      Keys.waiting(partition)
    };
  }

  private String dueMillis(Turn turn) {
    Instant due = times.next(turn.after());
    return due == null ? "" : Long.toString(due.toEpochMilli());
  }

  /** Score and member of the conversation among those who wait; empty where it does not. */
  private static List<String> waiting(Turn turn) {
    return turn.after().owner() instanceof Owner.Queue queue
        ? RedisWaitingLine.entry(Waiting.of(turn.conversation(), queue))
        : List.of("", "");
  }

  private String millisToLive(Turn turn) {
    return turn.after().owner() instanceof Owner.Nobody
        ? Long.toString(config.keepAfterEnd().toMillis())
        : "";
  }

  private static String ownerName(Owner owner) {
    return switch (owner) {
      case Owner.Bot bot -> "bot";
      case Owner.Queue queue -> "queue";
      case Owner.Person person -> "agent:" + person.agent().id();
      case Owner.Nobody nobody -> "nobody";
    };
  }

  private static <T> T reachable(Supplier<T> command) {
    try {
      return command.get();
    } catch (RedisException e) {
      throw new StoreUnavailable(
          "Redis does not answer. Check borgerchat.redis.uri and the server; nothing was changed.",
          e);
    }
  }

  private Recorded read(String text) {
    try {
      return json.readValue(text, Recorded.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An event in Redis is not of this or an older version", e);
    }
  }

  private String write(Recorded event) {
    try {
      return json.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An event cannot be written as JSON", e);
    }
  }
}
