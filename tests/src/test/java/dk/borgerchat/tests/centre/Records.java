package dk.borgerchat.tests.centre;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Records of the contract: written, and kept by conversation without repetitions. */
final class Records {
  static final ObjectMapper JSON = new ObjectMapper();
  private final Map<String, List<Fact>> facts = new ConcurrentHashMap<>();
  private final Set<String> seen = ConcurrentHashMap.newKeySet();

  /** A CloudEvent. */
  static String event(String name, String subject, ObjectNode data) {
    ObjectNode event = JSON.createObjectNode();
    event.put("specversion", "1.0");
    event.put("id", UUID.randomUUID().toString());
    event.put("source", "/test-centre");
    event.put("type", "dk.borgerchat.handoff." + name + ".v1");
    event.put("subject", subject);
    event.put("time", Instant.now().toString());
    event.put("datacontenttype", "application/json");
    event.set("data", data);
    return event.toString();
  }

  static ObjectNode availability(String agent) {
    ObjectNode data = JSON.createObjectNode().put("centre", "test-centre");
    data.putArray("agents").addObject().put("id", agent).put("name", "Testmedarbejder");
    return data;
  }

  static JsonNode tree(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps a fact unless its sequence was seen. */
  void take(String record) {
    Fact fact = Fact.of(tree(record));
    if (fact.sequence() < 0 || seen.add(fact.conversation() + "/" + fact.sequence())) {
      facts.computeIfAbsent(fact.conversation(), key -> new CopyOnWriteArrayList<>()).add(fact);
    }
  }

  List<Fact> of(String conversation) {
    return facts.getOrDefault(conversation, List.of());
  }
}
