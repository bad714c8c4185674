package dk.borgerchat.tests.journey;

import static io.restassured.RestAssured.given;

import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.Node;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Somebody who works with content, logged in at one node. */
final class StaffAtStudio {
  private final Node node;
  private final String cookie;

  private StaffAtStudio(Node node, String cookie) {
    this.node = node;
    this.cookie = cookie;
  }

  /** Logs one of the first users in, once the database holds content. */
  static StaffAtStudio at(Node node, Cluster cluster, String username) {
    return at(node, username, AgentAtDesk.password(cluster, username));
  }

  /** Logs in somebody who has the password of one of the first users. */
  static StaffAtStudio at(Node node, String username, String password) {
    Response login = AgentAtDesk.login(node, username, password);
    return new StaffAtStudio(
        node, login.then().statusCode(200).extract().cookie("borgerchat-staff"));
  }

  /** The document, with its live and its newest version. */
  JsonPath document(String path) {
    return get("/document?path=" + path).then().statusCode(200).extract().jsonPath();
  }

  /** Changes one field of a document and gives the answer. */
  Response writes(String path, String field, Object value) {
    JsonPath document = document(path);
    Map<String, Object> fields = new HashMap<>(document.getMap("newest.fields"));
    fields.put(field, value);
    return saves(path, fields, document.getLong("newest.revision.number"));
  }

  Response saves(String path, Map<String, Object> fields, long basedOn) {
    return post(
        "/revisions", Map.of("path", path, "fields", fields, "basedOn", basedOn, "why", "Prøve"));
  }

  /** Changes one field, and gives the draft's number. */
  long drafts(String path, String field, Object value) {
    return writes(path, field, value)
        .then()
        .statusCode(201)
        .extract()
        .jsonPath()
        .getLong("revision.number");
  }

  Response acts(long revision, String act) {
    return post("/revisions/" + revision + "/" + act, Map.of("why", "Prøve"));
  }

  void submits(long revision) {
    acts(revision, "submit").then().statusCode(200);
  }

  void approves(long revision) {
    acts(revision, "approve").then().statusCode(200);
  }

  Response publishes(long... revisions) {
    return post(
        "/releases",
        Map.of("revisions", java.util.Arrays.stream(revisions).boxed().toList(), "why", "Prøve"));
  }

  /** What citizens of a kommune read by way of this node now. */
  String answer(String intent, String kommune) {
    return get("/answers/" + intent + "?kommune=" + kommune).jsonPath().getString("text");
  }

  /** The number of the release this node answers from. */
  long release() {
    return get("/releases").jsonPath().getLong("here");
  }

  List<Map<String, Object>> releases() {
    return get("/releases").jsonPath().getList("releases");
  }

  Response get(String address) {
    return request().get("/api/studio" + address);
  }

  Response post(String address, Object body) {
    return request().body(body).post("/api/studio" + address);
  }

  private RequestSpecification request() {
    return given()
        .baseUri(node.address().toString())
        .cookie("borgerchat-staff", cookie)
        .contentType(ContentType.JSON);
  }
}
