package dk.borgerchat.tests.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A citizen whose client does what the widget does: sends again with the same id until it is
 * confirmed, and holds a stream that reads on where it was cut.
 */
final class PersistentCitizen {
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

  private void asksForAPerson() throws InterruptedException {
    // Where the answer was lost and asked for again, somebody may have come meanwhile.
    while (sends("tal med et menneske").path("owner").asText().equals("bot")) {
      Thread.sleep(2_500);
    }
  }

  private void says(String text) throws InterruptedException {
    sends(text);
    confirmed.add(text);
  }

  private JsonNode sends(String text) throws InterruptedException {
    String id = UUID.randomUUID().toString();
    return http.post("/api/conversation/messages", token, Map.of("id", id, "text", text));
  }

  private void awaitOwner(String owner) throws InterruptedException {
    for (int tries = 0; tries < 600; tries++) {
      if (http.get("/api/conversation/events", token).path("owner").asText().equals(owner)) {
        return;
      }
      Thread.sleep(300);
    }
    throw new AssertionError(conversation + " never belonged to the " + owner);
  }

  private void listen() {
    while (!done) {
      try (var lines = http.stream("/api/conversation/stream", token, last()).body()) {
        lines.forEach(this::line);
        Thread.sleep(200);
      } catch (IOException | UncheckedIOException cut) {
        pause();
      } catch (InterruptedException end) {
        return;
      }
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

  private static void pause() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }
}
