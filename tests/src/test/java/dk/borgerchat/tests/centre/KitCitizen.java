package dk.borgerchat.tests.centre;

import static io.restassured.RestAssured.given;

import dk.borgerchat.tests.running.Node;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A citizen of Prøveby in front of a contact centre. */
record KitCitizen(Node node, String conversation, String token) {
  static KitCitizen at(Node node) {
    return from(node, "http://localhost/");
  }

  /** The same, from a page with that address. */
  static KitCitizen from(Node node, String page) {
    JsonPath opened =
        given()
            .baseUri(node.address().toString())
            .contentType(ContentType.JSON)
            .body(Map.of("kommune", "0999", "page", page))
            .post("/api/conversations")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    return new KitCitizen(node, opened.getString("conversation"), opened.getString("token"));
  }

  /** Asks once a person can come, and tells whether the citizen waits now. */
  boolean asksForAPerson() {
    boolean open = request().get("/api/hotline?kommune=0999").jsonPath().getBoolean("open");
    return open && says("tal med et menneske").getString("owner").equals("queue");
  }

  JsonPath says(String text) {
    return request()
        .body(Map.of("id", UUID.randomUUID().toString(), "text", text))
        .post("/api/conversation/messages")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  List<String> heard() {
    return events().getList("events.findAll { it.type == 'agent' }.text");
  }

  /** The header that opens the conversation. */
  String bearer() {
    return "Authorization: Bearer " + token;
  }

  String owner() {
    return events().getString("owner");
  }

  void deletes() {
    request().delete("/api/conversation");
  }

  private JsonPath events() {
    return request().get("/api/conversation/events").jsonPath();
  }

  private RequestSpecification request() {
    return given()
        .baseUri(node.address().toString())
        .header("Authorization", "Bearer " + token)
        .contentType(ContentType.JSON);
  }
}
