package dk.borgerchat.tests.journey;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dk.borgerchat.tests.running.Node;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A citizen with an open conversation, at some node. */
final class Citizen {
  private final Node node;
  private final String conversation;
  private final String token;

  private Citizen(Node node, String conversation, String token) {
    this.node = node;
    this.conversation = conversation;
    this.token = token;
  }

  /** Opens a conversation with Prøveby, the invented kommune. */
  static Citizen at(Node node) {
    return of(node, "0999");
  }

  /** Opens a conversation with a kommune. */
  static Citizen of(Node node, String kommune) {
    return opened(node, Map.of("kommune", kommune, "page", "http://localhost/pas?x=1"));
  }

  /** The same with Prøveby, from another page. */
  static Citizen from(Node node, String page) {
    return opened(node, Map.of("kommune", "0999", "page", page));
  }

  /** The same, and the page says of itself what it is about. */
  static Citizen from(Node node, String page, String topic) {
    return opened(node, Map.of("kommune", "0999", "page", page, "topic", topic));
  }

  private static Citizen opened(Node node, Map<String, String> body) {
    Response opened = open(node, body);
    JsonPath json = opened.then().statusCode(201).extract().jsonPath();
    return new Citizen(node, json.getString("conversation"), json.getString("token"));
  }

  static Response open(Node node, Map<String, String> body) {
    return given()
        .baseUri(node.address().toString())
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/conversations");
  }

  /** The same conversation by way of another node. */
  Citizen movesTo(Node other) {
    return new Citizen(other, conversation, token);
  }

  String conversation() {
    return conversation;
  }

  String token() {
    return token;
  }

  /** Says something and gives the events of the turn. */
  JsonPath says(String text) {
    return sends(UUID.randomUUID().toString(), text).then().statusCode(200).extract().jsonPath();
  }

  Response sends(String id, String text) {
    return request().body(Map.of("id", id, "text", text)).post("/api/conversation/messages");
  }

  JsonPath presses(String choice) {
    return presses(UUID.randomUUID().toString(), choice)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  Response presses(String id, String choice) {
    return request().body(Map.of("id", id, "choice", choice)).post("/api/conversation/messages");
  }

  JsonPath leavesNumber(String phone) {
    return sendsNumber(phone).then().statusCode(200).extract().jsonPath();
  }

  Response sendsNumber(String phone) {
    return request()
        .body(Map.of("id", UUID.randomUUID().toString(), "phone", phone))
        .post("/api/conversation/call-backs");
  }

  /** Leaves a number for a time of the citizen's choice. */
  Response sendsNumber(String phone, String slot) {
    return request()
        .body(Map.of("id", UUID.randomUUID().toString(), "phone", phone, "slot", slot))
        .post("/api/conversation/call-backs");
  }

  JsonPath ends() {
    return request()
        .body(Map.of("id", UUID.randomUUID().toString()))
        .post("/api/conversation/end")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  Response deletes() {
    return request().delete("/api/conversation");
  }

  Response rates(long answer, boolean helped) {
    return request()
        .body(Map.of("id", UUID.randomUUID().toString(), "answer", answer, "helped", helped))
        .post("/api/conversation/ratings");
  }

  /** Everything shown so far. */
  JsonPath sees() {
    return sees(0).then().statusCode(200).extract().jsonPath();
  }

  Response sees(long after) {
    return request().queryParam("after", after).get("/api/conversation/events");
  }

  /** Who answers now. */
  String owner() {
    return sees().getString("owner");
  }

  /** What the citizen has said, as it is kept. */
  List<String> said() {
    return sees().getList("events.findAll { it.type == 'citizen' }.text");
  }

  /** What all agents have said, in order. */
  List<String> heardFromAgents() {
    return sees().getList("events.findAll { it.type == 'agent' }.text");
  }

  /** Asks for a person as soon as one can come. */
  void asksForAPerson() {
    await("an agent's sign of life has arrived").until(() -> hotlineIsOpen());
    says("tal med et menneske");
  }

  boolean hotlineIsOpen() {
    return request().get("/api/hotline").jsonPath().getBoolean("open");
  }

  EventStream stream() {
    return EventStream.open(node, token, 0);
  }

  RequestSpecification request() {
    return given()
        .baseUri(node.address().toString())
        .header("Authorization", "Bearer " + token)
        .contentType(ContentType.JSON);
  }
}
