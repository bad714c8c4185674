package dk.borgerchat.tests.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** What became of the conversations: each promise, and where it was broken. */
final class Verdict {
  private final List<String> expectedSentences;
  private final Map<String, List<String>> broken = new LinkedHashMap<>();
  private int conversations;
  private int messages;

  Verdict(int sentences) {
    this.expectedSentences =
        IntStream.rangeClosed(1, sentences).mapToObj(number -> "a" + number).toList();
    for (String promise :
        List.of(
            "conversations that did not come to their end",
            "escalations lost",
            "confirmed messages lost",
            "messages shown twice",
            "messages out of order",
            "bot messages while a person had the chat")) {
      broken.put(promise, new ArrayList<>());
    }
  }

  /** A conversation that lived to its end. */
  void add(PersistentCitizen citizen, CentreChat chat) throws InterruptedException {
    conversations++;
    String id = citizen.conversation();
    if (chat == null || !chat.isOver()) {
      note("escalations lost", id);
      return;
    }
    JsonNode events = citizen.everything();
    List<String> said = texts(events, "citizen");
    List<String> kept = said.subList(said.size() - citizen.confirmed().size(), said.size());
    messages += citizen.confirmed().size() + chat.confirmed().size();
    compare(citizen.confirmed(), kept, id + " citizen, stored");
    compare(citizen.confirmed(), chat.heard(), id + " citizen, at the centre");
    compare(expectedSentences, chat.confirmed(), id + " agent, confirmed");
    compare(expectedSentences, texts(events, "agent"), id + " agent, stored");
    compare(expectedSentences, citizen.shown(), id + " agent, shown");
    if (new HashSet<>(citizen.shownSequences()).size() < citizen.shownSequences().size()) {
      note("messages shown twice", id + " " + citizen.shownSequences());
    }
    botWhilePerson(events, id);
  }

  /** A conversation that did not. */
  void failed(String why) {
    conversations++;
    note("conversations that did not come to their end", why);
  }

  int conversations() {
    return conversations;
  }

  int messages() {
    return messages;
  }

  /** Each promise, with where it was broken. */
  Map<String, List<String>> broken() {
    return broken;
  }

  private void compare(List<String> expected, List<String> found, String where) {
    if (!found.containsAll(expected)) {
      note("confirmed messages lost", where + ": " + found);
    } else if (new HashSet<>(found).size() < found.size()) {
      note("messages shown twice", where + ": " + found);
    } else if (!found.equals(expected)) {
      note("messages out of order", where + ": " + found);
    }
  }

  private void botWhilePerson(JsonNode events, String id) {
    boolean person = false;
    for (JsonNode event : events) {
      if (event.path("type").asText().equals("owner")) {
        person = event.path("owner").asText().equals("agent");
      } else if (person && event.path("type").asText().equals("bot")) {
        note("bot messages while a person had the chat", id);
      }
    }
  }

  private static List<String> texts(JsonNode events, String type) {
    return StreamSupport.stream(events.spliterator(), false)
        .filter(event -> event.path("type").asText().equals(type))
        .map(event -> event.path("text").asText())
        .toList();
  }

  private void note(String promise, String where) {
    broken.get(promise).add(where);
  }
}
