package dk.borgerchat.tests.centre;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerchat.tests.running.LineStream;
import dk.borgerchat.tests.running.Node;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Our own desk by way of what its page asks and is told. Facts are what the page sees of a chat;
 * the agent is who is logged in.
 */
final class DeskCentre implements CentreUnderTest {
  private static final Map<String, String> ADDRESSES =
      Map.of("say", "messages", "correct", "corrections", "note", "notes");

  private final Node node;
  private final String cookie;
  private final Map<String, List<Fact>> facts = new ConcurrentHashMap<>();
  private final LineStream stream;

  private DeskCentre(Node node, String cookie) {
    this.node = node;
    this.cookie = cookie;
    stream =
        LineStream.open(
            HttpRequest.newBuilder(node.address().resolve("/api/desk/stream"))
                .header("Cookie", "borgerchat-staff=" + cookie)
                .build(),
            this::hear);
  }

  /** Logs in and says to be ready. */
  static DeskCentre with(Node node, String username, String password) {
    String cookie =
        given()
            .baseUri(node.address().toString())
            .contentType(ContentType.JSON)
            .body(Map.of("username", username, "password", password))
            .post("/api/staff/login")
            .then()
            .statusCode(200)
            .extract()
            .cookie("borgerchat-staff");
    DeskCentre centre = new DeskCentre(node, cookie);
    centre
        .request()
        .body(Map.of("presence", "ready"))
        .put("/api/desk/presence")
        .then()
        .statusCode(204);
    return centre;
  }

  /** The open page is the sign of life. */
  @Override
  public void isPresent(String agent) {}

  @Override
  public void send(String conversation, String name, ObjectNode data) {
    String address = ADDRESSES.getOrDefault(name, name);
    Response response =
        request().body(data.toString()).post("/api/desk/chats/" + conversation + "/" + address);
    if (response.statusCode() != 202) {
      String type = response.jsonPath().getString("type");
      ObjectNode refused = Records.JSON.createObjectNode();
      refused.put("reason", type.substring(type.lastIndexOf(':') + 1));
      add(new Fact(conversation, "refused", refused));
    }
  }

  @Override
  public List<Fact> facts(String conversation) {
    Response thread = request().get("/api/desk/chats/" + conversation);
    if (thread.statusCode() == 200) {
      JsonNode read = Records.tree(thread.asString());
      see(conversation, read.path("chat"), read.path("lines"));
    }
    return facts.getOrDefault(conversation, List.of());
  }

  private void see(String conversation, JsonNode chat, JsonNode lines) {
    ObjectNode data = Records.JSON.createObjectNode();
    data.put("epoch", chat.path("epoch").asLong());
    switch (chat.path("state").asText()) {
      case "waiting" -> {
        data.setAll((ObjectNode) chat.path("request"));
        data.set("sequence", chat.path("sequence"));
        data.set("transcript", lines);
        once(new Fact(conversation, "requested", data));
      }
      case "taken" -> once(new Fact(conversation, "claimed", data));
      default -> {
        data.setAll((ObjectNode) chat.path("ended"));
        once(new Fact(conversation, "ended", data));
      }
    }
    long asked = asked(conversation);
    for (JsonNode line : lines) {
      if (line.path("from").asText().matches("agent|citizen")
          && line.path("sequence").asLong() > asked) {
        add(new Fact(conversation, line.path("from").asText() + "-said", line));
      }
    }
  }

  /** What was said before is part of the request. */
  private long asked(String conversation) {
    return facts.getOrDefault(conversation, List.of()).stream()
        .filter(fact -> fact.name().equals("requested"))
        .mapToLong(Fact::sequence)
        .findFirst()
        .orElse(Long.MAX_VALUE);
  }

  /** What the page is told without asking. */
  private void hear(String line) {
    if (line.startsWith("data: {") && !line.contains("\"isForYou\"")) {
      JsonNode data = Records.tree(line.substring(6));
      String conversation = data.path("chat").asText();
      if (data.path("kind").asText().equals("refused")) {
        add(new Fact(conversation, "refused", data.path("refused")));
      } else if (!data.has("kind") && !conversation.isEmpty()) {
        once(new Fact(conversation, "deleted", data));
      }
    }
  }

  private void once(Fact fact) {
    List<Fact> known = known(fact);
    if (known.stream().noneMatch(other -> other.name().equals(fact.name()))) {
      known.add(fact);
    }
  }

  private void add(Fact fact) {
    List<Fact> known = known(fact);
    if (!known.contains(fact)) {
      known.add(fact);
    }
  }

  private List<Fact> known(Fact fact) {
    return facts.computeIfAbsent(fact.conversation(), key -> new CopyOnWriteArrayList<>());
  }

  private RequestSpecification request() {
    return given()
        .baseUri(node.address().toString())
        .cookie("borgerchat-staff", cookie)
        .contentType(ContentType.JSON);
  }

  @Override
  public void close() {
    stream.close();
  }
}
