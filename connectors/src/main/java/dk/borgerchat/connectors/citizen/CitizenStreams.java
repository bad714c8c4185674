package dk.borgerchat.connectors.citizen;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.connectors.Problem;
import dk.borgerchat.connectors.ProblemException;
import dk.borgerchat.connectors.Refusals;
import dk.borgerchat.core.Chatbot;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.ConversationStore;
import dk.borgerchat.core.conversation.TurnSignals;
import dk.borgerchat.core.conversation.TypingSignals;
import dk.borgerchat.core.handoff.CitizenPresence;
import dk.borgerchat.core.handoff.QueuePlace;
import dk.borgerchat.core.handoff.Waiting;
import dk.borgerchat.core.handoff.WaitingLine;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * The event streams open on this node, for the time a person is involved. A signal makes a stream
 * read on from its last sequence number, whichever node stored the turn.
 */
@ApplicationScoped
public class CitizenStreams {
  private static final Logger LOG = Logger.getLogger(CitizenStreams.class);
  private static final long PLACES_MILLIS = 2_000;

  private final Map<ConversationId, Set<CitizenStream>> streams = new ConcurrentHashMap<>();
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final Access access;
  private final ConversationStore store;
  private final Chatbot chatbot;
  private final CitizenPresence citizens;
  private final WaitingLine line;
  private final TurnSignals signals;
  private final TypingSignals typing;
  private final CitizenConfig config;
  private final ObjectMapper json;
  private final Vertx vertx;

  public CitizenStreams(
      Access access,
      ConversationStore store,
      Chatbot chatbot,
      CitizenPresence citizens,
      WaitingLine line,
      TurnSignals signals,
      TypingSignals typing,
      CitizenConfig config,
      ObjectMapper json,
      Vertx vertx) {
    this.access = access;
    this.store = store;
    this.chatbot = chatbot;
    this.citizens = citizens;
    this.line = line;
    this.signals = signals;
    this.typing = typing;
    this.config = config;
    this.json = json;
    this.vertx = vertx;
  }

  void start(@Observes StartupEvent start) {
    signals.listen(id -> streams.getOrDefault(id, Set.of()).forEach(CitizenStream::wake));
    typing.listen(
        (id, agent) -> streams.getOrDefault(id, Set.of()).forEach(stream -> stream.typing(agent)));
    var unused =
        vertx.setPeriodic(
            config.heartbeat().toMillis(),
            timer -> streams.values().forEach(set -> set.forEach(CitizenStream::keepAlive)));
    var seen =
        vertx.setPeriodic(
            config.heartbeat().toMillis(), timer -> workers.execute(this::signsOfLife));
    var places = vertx.setPeriodic(PLACES_MILLIS, timer -> workers.execute(this::tellPlaces));
  }

  /** An open stream is its citizen's sign of life. */
  private void signsOfLife() {
    try {
      streams.keySet().forEach(citizens::seen);
    } catch (RuntimeException e) {
      LOG.debugf("Signs of life wait until the store answers: %s", e.getMessage());
    }
  }

  /** One look at the queue for all citizens on this node who wait. */
  private void tellPlaces() {
    if (streams.isEmpty()) {
      return;
    }
    try {
      List<Waiting> waiting = line.waiting();
      Optional<Duration> usual = waiting.isEmpty() ? Optional.empty() : line.usualWait();
      for (Waiting one : waiting) {
        Set<CitizenStream> open = streams.getOrDefault(one.conversation(), Set.of());
        if (!open.isEmpty()) {
          QueuePlace.of(one.conversation(), waiting, usual)
              .ifPresent(place -> open.forEach(stream -> stream.place(place)));
        }
      }
    } catch (RuntimeException e) {
      LOG.debugf("Places wait until the store answers: %s", e.getMessage());
    }
  }

  void stop(@Observes ShutdownEvent stop) {
    workers.shutdownNow();
  }

  void route(@Observes Router router) {
    router.get("/api/conversation/stream").handler(this::open);
  }

  private void open(RoutingContext context) {
    workers.execute(() -> {
      try {
        ConversationId id = access.conversation(context.request());
        if (store.find(id).isEmpty()) {
          throw CitizenProblems.expiredToken();
        }
        chatbot.returned(id);
        context.vertx().runOnContext(unused -> begin(context, id));
      } catch (RuntimeException e) {
        context.vertx().runOnContext(unused -> refuse(context, e));
      }
    });
  }

  private void begin(RoutingContext context, ConversationId id) {
    CitizenStream stream = new CitizenStream(id, context, store, json, workers, config);
    streams.computeIfAbsent(id, key -> ConcurrentHashMap.newKeySet()).add(stream);
    context.response().closeHandler(unused -> forget(id, stream));
    stream.begin();
  }

  private void forget(ConversationId id, CitizenStream stream) {
    streams.computeIfPresent(
        id,
        (key, open) -> {
          open.remove(stream);
          return open.isEmpty() ? null : open;
        });
  }

  private void refuse(RoutingContext context, RuntimeException e) {
    HttpServerResponse response = context.response();
    Problem problem = Problem.unavailable();
    if (e instanceof ProblemException refusal) {
      problem = refusal.problem();
      Refusals.count("stream", Integer.toString(problem.status()));
    } else {
      response.putHeader("Retry-After", "5");
    }
    var unused =
        response
            .setStatusCode(problem.status())
            .putHeader("Content-Type", Problem.MEDIA_TYPE)
            .end(json.valueToTree(problem).toString());
  }
}
