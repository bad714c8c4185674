package dk.borgerchat.connectors.citizen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.connectors.Refusals;
import dk.borgerchat.core.conversation.Agent;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.ConversationStore;
import dk.borgerchat.core.conversation.Recorded;
import dk.borgerchat.core.handoff.QueuePlace;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One open {@code text/event-stream} (HTML standard, server-sent events). The id of each event is
 * its sequence number, so a client that was cut off reads on with {@code Last-Event-ID}. A reader
 * slower than the configured bytes is closed; it loses nothing, since it reads on when it returns.
 */
final class CitizenStream {
  /** Who is writing. */
  private record Typing(String agent) {}

  private final ConversationId conversation;
  private final HttpServerResponse response;
  private final ConversationStore store;
  private final ObjectMapper json;
  private final Executor workers;
  private final AtomicInteger wanted = new AtomicInteger();
  private volatile long sequence;
  private volatile @Nullable QueuePlace lastPlace;

  CitizenStream(
      ConversationId conversation,
      RoutingContext context,
      ConversationStore store,
      ObjectMapper json,
      Executor workers,
      CitizenConfig config) {
    this.conversation = conversation;
    this.response = context.response();
    this.store = store;
    this.json = json;
    this.workers = workers;
    this.sequence = lastEventId(context.request().getHeader("Last-Event-ID"));
    response.setWriteQueueMaxSize(config.slowReaderBytes());
  }

  void begin() {
    response.setChunked(true);
    response.putHeader("Content-Type", "text/event-stream");
    response.putHeader("Cache-Control", "no-store");
    response.putHeader("X-Accel-Buffering", "no");
    write(": open\n\n");
    wake();
  }

  void keepAlive() {
    write(": still here\n\n");
    wake();
  }

  /** Where the citizen stands in the queue; told when it has changed. */
  void place(QueuePlace place) {
    if (!place.equals(lastPlace)) {
      lastPlace = place;
      write("event: queue\ndata: " + text(Shown.Queue.of(place)) + "\n\n");
    }
  }

  /** An agent is writing; the event has no number, since it is not kept. */
  void typing(Agent agent) {
    write("event: typing\ndata: " + text(new Typing(agent.name())) + "\n\n");
  }

  /** Reads on from the last sequence; calls that come meanwhile are one more round, not lost. */
  void wake() {
    if (wanted.getAndIncrement() == 0) {
      workers.execute(this::pump);
    }
  }

  private void pump() {
    int seen;
    do {
      seen = wanted.get();
      try {
        store.eventsAfter(conversation, sequence).forEach(this::send);
      } catch (ConversationStore.StoreUnavailable e) {
        response.close();
      }
    } while (!wanted.compareAndSet(seen, 0));
  }

  private void send(Recorded recorded) {
    sequence = recorded.sequence();
    Shown.event(recorded)
        .ifPresent(event ->
            write("id: " + event.sequence() + "\nevent: turn\ndata: " + text(event) + "\n\n"));
  }

  private void write(String text) {
    if (response.closed() || response.ended()) {
      return;
    }
    if (response.writeQueueFull()) {
      Refusals.count("stream", "slow-reader");
      response.close();
      return;
    }
    var unused = response.write(text);
  }

  private String text(Object event) {
    try {
      return json.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An event cannot be written as JSON", e);
    }
  }

  private static long lastEventId(@Nullable String header) {
    try {
      return header == null ? 0 : Math.max(0, Long.parseLong(header));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
