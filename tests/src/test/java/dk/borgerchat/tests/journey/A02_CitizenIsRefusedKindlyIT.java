package dk.borgerchat.tests.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithCluster.class)
class A02_CitizenIsRefusedKindlyIT {
  private final Cluster cluster;

  A02_CitizenIsRefusedKindlyIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @Test
  void anUnknownKommune() {
    assertProblem(Citizen.open(cluster.a(), Map.of("kommune", "9998")), 422, "unknown-kommune");
  }

  @Test
  void aMissingAForgedAndAnotherConversationsToken() {
    Citizen citizen = Citizen.at(cluster.a());
    String forged = "A".repeat(10) + citizen.token().substring(10);

    assertProblem(events(null), 401, "no-token");
    assertProblem(events("abc"), 401, "expired-token");
    assertProblem(events(forged), 401, "expired-token");
  }

  @Test
  void aStreamWithoutOrWithAForgedToken() {
    assertProblem(get("/api/conversation/stream", null), 401, "no-token");
    assertProblem(get("/api/conversation/stream", "abc"), 401, "expired-token");
  }

  @Test
  void aTextThatIsTooLong() {
    Citizen citizen = Citizen.at(cluster.a());

    assertProblem(citizen.sends("m1", "a".repeat(2001)), 422, "text-too-long");
    assertThat(citizen.sees().getList("events")).hasSize(1);
  }

  @Test
  void brokenJson() {
    Citizen citizen = Citizen.at(cluster.a());
    Response response =
        citizen.request().body("{\"id\": \"m1\", ").post("/api/conversation/messages");

    assertProblem(response, 400, "bad-request");
  }

  @Test
  void aMessageWithNeitherTextNorChoiceOrWithoutAnId() {
    Citizen citizen = Citizen.at(cluster.a());

    assertProblem(
        citizen.request().body(Map.of("id", "m1")).post("/api/conversation/messages"),
        422,
        "incomplete");
    assertProblem(citizen.sends("", "hej"), 422, "incomplete");
  }

  @Test
  void aButtonThatIsNotOnOffer() {
    assertProblem(
        Citizen.at(cluster.a()).presses("m1", "ask:affald.storskrald"), 409, "wrong-choice");
  }

  @Test
  void aConversationThatHasEnded() {
    Citizen citizen = Citizen.at(cluster.a());
    citizen.ends();

    assertProblem(citizen.sends("m1", "hej"), 409, "conversation-over");
  }

  @Test
  void aPageThatIsNotOnTheKommunesList() {
    Response foreign =
        given()
            .baseUri(cluster.a().address().toString())
            .header("Origin", "https://www.fremmed.example")
            .contentType(ContentType.JSON)
            .body(Map.of("kommune", "0999"))
            .post("/api/conversations");

    assertProblem(foreign, 403, "foreign-origin");
    assertThat(foreign.header("Access-Control-Allow-Origin")).isNull();
  }

  @Test
  void moreMessagesThanAPersonCanWrite() {
    Citizen citizen = Citizen.at(cluster.a());
    Response last = null;
    for (int message = 0; message < 31; message++) {
      last = citizen.sends("m" + message, "hej");
    }

    assertProblem(last, 429, "too-many-requests");
    assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 60);
  }

  private Response events(String token) {
    return get("/api/conversation/events", token);
  }

  private Response get(String path, String token) {
    var request = given().baseUri(cluster.a().address().toString());
    return (token == null ? request : request.header("Authorization", "Bearer " + token)).get(path);
  }

  private static void assertProblem(Response response, int status, String name) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.contentType()).startsWith("application/problem+json");
    assertThat(response.jsonPath().getString("type")).isEqualTo("urn:borgerchat:problem:" + name);
    assertThat(response.jsonPath().getString("detail")).isNotBlank();
  }
}
