package dk.borgerchat.connectors.citizen;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.connectors.ProblemException;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.ConversationStore;
import dk.borgerchat.core.conversation.TurnSignals;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The event streams open on this node, for the time a person is involved. A signal makes a stream
 * read on from its last sequence number, whichever node stored the turn.
 */
@ApplicationScoped
public class CitizenStreams {
  private final Map<ConversationId, Set<CitizenStream>> streams = new ConcurrentHashMap<>();
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final Access access;
  private final ConversationStore store;
  private final TurnSignals signals;
  private final CitizenConfig config;
  private final ObjectMapper json;
  private final Vertx vertx;

  public CitizenStreams(
      Access access,
      ConversationStore store,
      TurnSignals signals,
      CitizenConfig config,
      ObjectMapper json,
      Vertx vertx) {
    this.access = access;
    this.store = store;
    this.signals = signals;
    this.config = config;
    this.json = json;
    this.vertx = vertx;
  }

  void start(@Observes StartupEvent start) {
    signals.listen(id -> streams.getOrDefault(id, Set.of()).forEach(CitizenStream::wake));
    var unused =
        vertx.setPeriodic(
            config.heartbeat().toMillis(),
            timer -> streams.values().forEach(set -> set.forEach(CitizenStream::keepAlive)));
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
        if (store.eventsAfter(id, 0).isEmpty()) {
          throw CitizenProblems.expiredToken();
        }
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
    int status = e instanceof ProblemException problem ? problem.status() : 503;
    context.response().setStatusCode(status).putHeader("Retry-After", "5").end();
  }
}
