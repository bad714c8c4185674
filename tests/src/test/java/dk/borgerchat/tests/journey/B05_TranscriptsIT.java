package dk.borgerchat.tests.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was said is kept for its time, shown for a reason, and deleted when its citizen says so. */
@ExtendWith(WithCluster.class)
class B05_TranscriptsIT {
  private static final String REASON = "Klage over svar, sag 26/00123";
  private final Cluster cluster;

  B05_TranscriptsIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @Test
  void aSupervisorReadsPreservesAndTransfersForAReason() {
    Citizen citizen = Citizen.at(cluster.a());
    citizen.says("mit cpr er 140592-4131, hvor er mit pas");
    String cookie = login("vagtleder");
    awaitTranscript(citizen, cookie);

    assertThat(asks(citizen, cookie, "reading", Map.of("reason", "")).statusCode()).isEqualTo(422);
    assertThat(asks(citizen, cookie, "reading", Map.of("reason", REASON)).asString())
        .contains("mit cpr er [CPR], hvor er mit pas")
        .doesNotContain("4131");
    assertThat(
            asks(
                    citizen,
                    cookie,
                    "preservation",
                    Map.of("reason", REASON, "caseNumber", "26/00123"))
                .statusCode())
        .isEqualTo(204);
    assertThat(asks(citizen, cookie, "transfer", Map.of("reason", REASON)).statusCode())
        .isEqualTo(200);
  }

  @Test
  void nobodyElseReadsThem() {
    Citizen citizen = Citizen.at(cluster.a());
    Map<String, String> why = Map.of("reason", REASON);

    assertThat(asks(citizen, "none", "reading", why).statusCode()).isEqualTo(401);
    assertThat(asks(citizen, login("agent1"), "reading", why).statusCode()).isEqualTo(403);
  }

  @Test
  void aDeletedConversationIsGoneFromTheStoreTheArchiveAndTheDesk() {
    try (AgentAtDesk anna = AgentAtDesk.at(cluster.b(), cluster, "agent1")) {
      Citizen citizen = Citizen.at(cluster.a());
      citizen.says("mit pas er væk");
      citizen.asksForAPerson();
      anna.awaitState(citizen, "waiting");
      String cookie = login("vagtleder");
      awaitTranscript(citizen, cookie);

      citizen.deletes().then().statusCode(200);

      assertThat(citizen.movesTo(cluster.b()).sees(0).statusCode()).isEqualTo(401);
      assertThat(asks(citizen, cookie, "reading", Map.of("reason", REASON)).statusCode())
          .isEqualTo(404);
      await("the desk has heard of it")
          .until(() ->
              anna.request().get("/api/desk/chats/" + citizen.conversation()).statusCode() == 404);
    }
  }

  private void awaitTranscript(Citizen citizen, String cookie) {
    await("the turns have come over Kafka")
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> asks(citizen, cookie, "reading", Map.of("reason", REASON)).statusCode() == 200);
  }

  private Response asks(Citizen citizen, String cookie, String what, Map<String, String> why) {
    return given()
        .baseUri(cluster.a().address().toString())
        .cookie("borgerchat-staff", cookie)
        .contentType(ContentType.JSON)
        .body(why)
        .post("/api/staff/transcripts/" + citizen.conversation() + "/" + what);
  }

  private String login(String username) {
    return AgentAtDesk.login(cluster.a(), username, AgentAtDesk.password(cluster, username))
        .then()
        .statusCode(200)
        .extract()
        .cookie("borgerchat-staff");
  }
}
