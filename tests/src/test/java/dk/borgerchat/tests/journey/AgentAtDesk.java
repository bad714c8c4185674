package dk.borgerchat.tests.journey;

import static io.restassured.RestAssured.given;

import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.LineStream;
import dk.borgerchat.tests.running.Node;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;

/** An agent who is logged in, with the desk page's stream open: that is the sign of life. */
final class AgentAtDesk implements AutoCloseable {
  private final Node node;
  private final String cookie;
  private final List<String> refusals = new CopyOnWriteArrayList<>();
  private final LineStream stream;

  private AgentAtDesk(Node node, String cookie) {
    this.node = node;
    this.cookie = cookie;
    this.stream = LineStream.open(streamOf(node, cookie), this::take);
  }

  /** Logs one of the first staff users in and opens the desk's stream. */
  static AgentAtDesk at(Node node, Cluster cluster, String username) {
    Response login = login(node, username, password(cluster, username));
    return new AgentAtDesk(node, login.then().statusCode(200).extract().cookie("borgerchat-staff"));
  }

  static Response login(Node node, String username, String password) {
    return given()
        .baseUri(node.address().toString())
        .contentType(ContentType.JSON)
        .body(Map.of("username", username, "password", password))
        .post("/api/staff/login");
  }

  /** The password that some node printed at its first start. */
  static String password(Cluster cluster, String username) {
    return cluster.passwordOf(username);
  }

  /** The waiting or taken chat of a citizen, once the desk shows it. */
  JsonPath sees(Citizen citizen) {
    return Awaitility.await("the desk shows the chat")
        .until(
            () -> request().get("/api/desk/chats/" + citizen.conversation()),
            response -> response.statusCode() == 200)
        .jsonPath();
  }

  /** The open chats' ids. */
  List<String> board() {
    return request().get("/api/desk/chats").jsonPath().getList("chats.id");
  }

  /** The ids of those on this agent's list, in the order they should be taken. */
  List<String> list() {
    return request().get("/api/desk/chats").jsonPath().getList("waiting");
  }

  /** Accepts and waits until the board says who has the chat. */
  void accepts(Citizen citizen) {
    awaitState(citizen, "waiting");
    sendsAccept(citizen, epoch(citizen)).then().statusCode(202);
    awaitState(citizen, "taken");
  }

  Response sendsAccept(Citizen citizen, long epoch) {
    return command(citizen, "accept", Map.of("command", newId(), "epoch", epoch));
  }

  void says(Citizen citizen, String text) {
    sends(citizen, text).then().statusCode(202);
  }

  Response sends(Citizen citizen, String text) {
    return command(
        citizen, "messages", Map.of("command", newId(), "epoch", epoch(citizen), "text", text));
  }

  /** Notes something that citizens never see. */
  void notes(Citizen citizen, String text) {
    command(citizen, "notes", Map.of("command", newId(), "epoch", epoch(citizen), "text", text))
        .then()
        .statusCode(202);
  }

  /** Sends a chat to another list, with the citizen's consent. */
  Response transfers(Citizen citizen, String type, String value) {
    return command(
        citizen,
        "transfer",
        Map.of(
            "command",
            newId(),
            "epoch",
            epoch(citizen),
            "consent",
            true,
            "to",
            Map.of("type", type, "value", value)));
  }

  /** Leaves a chat that was sent here to everybody. */
  void declines(Citizen citizen) {
    command(citizen, "decline", Map.of("command", newId(), "epoch", epoch(citizen)))
        .then()
        .statusCode(202);
  }

  /** Writes something else instead of the line with that number. */
  Response corrects(Citizen citizen, long line, String text) {
    return command(
        citizen,
        "corrections",
        Map.of("command", newId(), "epoch", epoch(citizen), "line", line, "text", text));
  }

  /** Gives a chat to somebody, whoever has it. */
  Response assigns(Citizen citizen, String to) {
    return command(
        citizen,
        "assign",
        Map.of("command", newId(), "epoch", epoch(citizen), "to", Map.of("value", to)));
  }

  /** Says whether new chats are taken. */
  void becomes(String presence) {
    request().body(Map.of("presence", presence)).put("/api/desk/presence").then().statusCode(204);
  }

  /** Sends one after another without waiting to see them. */
  void saysAtOnce(Citizen citizen, List<String> sentences) {
    long epoch = epoch(citizen);
    for (String text : sentences) {
      command(citizen, "messages", Map.of("command", newId(), "epoch", epoch, "text", text))
          .then()
          .statusCode(202);
    }
  }

  void ends(Citizen citizen) {
    command(citizen, "end", Map.of("command", newId(), "epoch", epoch(citizen)))
        .then()
        .statusCode(202);
    awaitState(citizen, "over");
  }

  void awaitState(Citizen citizen, String state) {
    Awaitility.await("the desk shows the chat as " + state)
        .until(() -> sees(citizen).getString("chat.state"), state::equals);
  }

  long epoch(Citizen citizen) {
    return sees(citizen).getLong("chat.epoch");
  }

  String owner(Citizen citizen) {
    return sees(citizen).getString("chat.holder.id");
  }

  /** Refusals of this agent's commands, as the page gets them. */
  List<String> refusals() {
    return refusals;
  }

  RequestSpecification request() {
    return given()
        .baseUri(node.address().toString())
        .cookie("borgerchat-staff", cookie)
        .contentType(ContentType.JSON);
  }

  private Response command(Citizen citizen, String act, Map<String, ?> body) {
    return request().body(body).post("/api/desk/chats/" + citizen.conversation() + "/" + act);
  }

  private static HttpRequest streamOf(Node node, String cookie) {
    return HttpRequest.newBuilder(node.address().resolve("/api/desk/stream"))
        .header("Cookie", "borgerchat-staff=" + cookie)
        .build();
  }

  private void take(String line) {
    if (line.contains("\"kind\":\"refused\"")) {
      refusals.add(line);
    }
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }

  @Override
  public void close() {
    stream.close();
  }
}
