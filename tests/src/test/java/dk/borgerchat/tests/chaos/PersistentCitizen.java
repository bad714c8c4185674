package dk.borgerchat.tests.chaos;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.core.ConditionTimeoutException;

/**
 * A citizen whose client does what the widget does: sends again with the same id until it is
 * confirmed, and holds a stream that reads on where it was cut.
 */
final class PersistentCitizen {
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Duration RECONNECT = Duration.ofMillis(300);

  private final Http http;
  private final List<String> confirmed = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private final List<Long> shownSequences = new ArrayList<>();
  private final String conversation;
  private final String token;
  private volatile boolean done;

  private PersistentCitizen(Http http, JsonNode opened) {
    this.http = http;
    this.conversation = opened.path("conversation").asText();
    this.token = opened.path("token").asText();
  }

  static PersistentCitizen opens(Http http) throws InterruptedException {
    return new PersistentCitizen(
        http, http.post("/api/conversations", "none", Map.of("kommune", "0999")));
  }

  /** Lives one chat through, from asking for a person to the goodbye. */
  PersistentCitizen chats(int messages) throws InterruptedException {
    asksForAPerson();
    Thread stream = Thread.ofVirtual().start(this::listen);
    for (int message = 1; message <= messages; message++) {
      Thread.sleep(ThreadLocalRandom.current().nextLong(200, 1200));
      says("c" + message);
    }
    awaitOwner("agent");
    says(CentreChat.GOODBYE);
    awaitOwner("bot");
    awaitShown();
    done = true;
    stream.interrupt();
    stream.join();
    return this;
  }

  String conversation() {
    return conversation;
  }

  /** What was confirmed to this citizen after a person was promised, in order. */
  List<String> confirmed() {
    return confirmed;
  }

  /** What agents said, as the stream showed it. */
  synchronized List<String> shown() {
    return List.copyOf(shown);
  }

  /** The numbers of all events the stream showed, in order. */
  synchronized List<Long> shownSequences() {
    return List.copyOf(shownSequences);
  }

  /** Everything the server shows of the conversation. */
  JsonNode everything() throws InterruptedException {
    return http.get("/api/conversation/events", token).path("events");
  }

  /** Where the answer was lost and asked for again, somebody may have come meanwhile. */
  private void asksForAPerson() {
    await()
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(2_500))
        .until(() -> !sends("tal med et menneske").path("owner").asText().equals("bot"));
  }

  private void says(String text) throws InterruptedException {
    sends(text);
    confirmed.add(text);
  }

  private JsonNode sends(String text) throws InterruptedException {
    String id = UUID.randomUUID().toString();
    return http.post("/api/conversation/messages", token, Map.of("id", id, "text", text));
  }

  private void awaitOwner(String owner) {
    await(conversation + " belongs to the " + owner)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(300))
        .until(
            () -> http.get("/api/conversation/events", token).path("owner").asText().equals(owner));
  }

  /** Until the stream has shown the last event; what it never shows is judged later. */
  private void awaitShown() throws InterruptedException {
    long all = everything().path(everything().size() - 1).path("sequence").asLong();
    try {
      await().atMost(Duration.ofSeconds(30)).until(() -> last() >= all);
    } catch (ConditionTimeoutException missing) {
      // The verdict compares what was shown with what is stored.
    }
  }

  private void listen() {
    while (!done) {
      try (var lines = http.stream("/api/conversation/stream", token, last()).body()) {
        lines.forEach(this::line);
      } catch (IOException | UncheckedIOException cut) {
        // Reads on where it was cut, after a moment.
      } catch (InterruptedException end) {
        return;
      }
      LockSupport.parkNanos(RECONNECT.toNanos());
    }
  }

  private synchronized void line(String line) {
    if (line.startsWith("id: ")) {
      shownSequences.add(Long.valueOf(line.substring(4)));
    } else if (line.startsWith("data: ") && line.contains("\"type\":\"agent\"")) {
      shown.add(Http.tree(line.substring(6)).path("text").asText());
    }
  }

  private synchronized long last() {
    return shownSequences.isEmpty() ? 0 : shownSequences.getLast();
  }
}
