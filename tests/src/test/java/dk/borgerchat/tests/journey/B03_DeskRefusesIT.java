package dk.borgerchat.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may see and do what at the desk, and what an agent may write. */
@ExtendWith(WithCluster.class)
class B03_DeskRefusesIT {
  private final Cluster cluster;

  B03_DeskRefusesIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @Test
  void anAgentOfAnotherKommuneNeitherSeesNorTakesTheChat() {
    try (AgentAtDesk anna = at("agent1");
        AgentAtDesk proeveby = at("agent3")) {
      Citizen capital = Citizen.of(cluster.a(), "0101");
      capital.says("mit pas er væk");
      capital.asksForAPerson();
      anna.awaitState(capital, "waiting");

      assertThat(proeveby.board()).doesNotContain(capital.conversation());
      String chat = "/api/desk/chats/" + capital.conversation();
      refused(proeveby.request().get(chat), 403, "wrong-kommune");
      refused(proeveby.request().get(chat + "/suggestions"), 403, "wrong-kommune");
      refused(proeveby.sendsAccept(capital, anna.epoch(capital)), 403, "wrong-kommune");
      refused(search(proeveby, "0101", "pas"), 403, "wrong-kommune");
      assertThat(search(proeveby, "0999", "pas").statusCode()).isEqualTo(200);
      anna.accepts(capital);
      anna.ends(capital);
    }
  }

  @Test
  void aCprNumberIsRefusedWithTheReasonAndOtherNumbersPass() {
    try (AgentAtDesk anna = at("agent1")) {
      Citizen citizen = waiting("mit pas er væk");
      anna.accepts(citizen);

      refused(anna.sends(citizen, "Dit nummer er 010203-4321"), 422, "cpr-number");
      refused(anna.sends(citizen, "   "), 422, "bad-text");
      refused(anna.sends(citizen, "a".repeat(4_001)), 422, "bad-text");
      anna.says(citizen, "Ring på 99 99 99 99 om sag 2026-123456");
      anna.says(citizen, "<img src=x onerror=alert(1)>\u0007");

      await()
          .until(
              citizen::heardFromAgents,
              List.of("Ring på 99 99 99 99 om sag 2026-123456", "<img src=x onerror=alert(1)>")
                  ::equals);
      anna.ends(citizen);
    }
  }

  @Test
  void nobodyGetsMoreChatsAtOnceThanTheyCanHave() {
    try (AgentAtDesk proeveby = at("agent3")) {
      List<Citizen> citizens =
          List.of(waiting("mit pas er væk"), waiting("hvor afleverer jeg glas"), waiting("hej"));
      proeveby.accepts(citizens.get(0));
      proeveby.accepts(citizens.get(1));
      proeveby.awaitState(citizens.get(2), "waiting");

      refused(
          proeveby.sendsAccept(citizens.get(2), proeveby.epoch(citizens.get(2))),
          409,
          "at-capacity");
      proeveby.ends(citizens.get(0));
      proeveby.accepts(citizens.get(2));
      proeveby.ends(citizens.get(1));
      proeveby.ends(citizens.get(2));
    }
  }

  @Test
  void onlyASupervisorSupervises() {
    try (AgentAtDesk anna = at("agent1");
        AgentAtDesk supervisor = at("vagtleder")) {
      assertThat(anna.request().get("/api/desk/supervision").statusCode()).isEqualTo(403);
      assertThat(anna.request().get("/api/desk/contacts/statistics").statusCode()).isEqualTo(403);
      assertThat(
              anna.request()
                  .body(Map.of("text", "Lukket"))
                  .put("/api/desk/supervision/closing")
                  .statusCode())
          .isEqualTo(403);
      await()
          .until(
              () ->
                  supervisor.request().get("/api/desk/supervision").jsonPath().getList("seats.id"),
              seats -> seats.containsAll(List.of("agent1", "vagtleder")));
    }
  }

  @Test
  void cannedRepliesBelongToATeamAndAKommune() {
    try (AgentAtDesk anna = at("agent1");
        AgentAtDesk proeveby = at("agent3");
        AgentAtDesk supervisor = at("vagtleder")) {
      String ofNightTeam = "/api/desk/replies/" + UUID.randomUUID();
      String ofCapital = "/api/desk/replies/" + UUID.randomUUID();
      writes(supervisor, ofNightTeam, Map.of("team", "nat", "title", "Natten", "text", "Godnat"));
      writes(
          supervisor, ofCapital, Map.of("kommune", "0101", "title", "Byen", "text", "Velkommen"));

      assertThat(titles(supervisor)).contains("Natten", "Byen");
      assertThat(titles(anna)).contains("Byen").doesNotContain("Natten");
      assertThat(titles(proeveby)).doesNotContain("Natten", "Byen");
      refused(anna.request().delete(ofNightTeam), 403, "not-yours");
      refused(proeveby.request().delete(ofCapital), 403, "not-yours");
      supervisor.request().delete(ofNightTeam).then().statusCode(204);
      supervisor.request().delete(ofCapital).then().statusCode(204);
      assertThat(titles(supervisor)).doesNotContain("Natten", "Byen");
    }
  }

  @Test
  void whatNobodyKnowsIsRefused() {
    try (AgentAtDesk anna = at("agent1")) {
      String unknown = "/api/desk/chats/" + UUID.randomUUID();
      refused(anna.request().get(unknown), 404, "no-chat");
      refused(
          anna.request().get("/api/desk/knowledge/articles/pas.findesikke?kommune=0999"),
          404,
          "no-article");
      assertThat(anna.request().body("[").post(unknown + "/end").statusCode()).isEqualTo(400);
    }
  }

  private static void writes(AgentAtDesk agent, String address, Map<String, String> reply) {
    agent.request().body(reply).put(address).then().statusCode(204);
  }

  private static List<String> titles(AgentAtDesk agent) {
    return agent.request().get("/api/desk/replies").jsonPath().getList("title");
  }

  private AgentAtDesk at(String username) {
    return AgentAtDesk.at(cluster.b(), cluster, username);
  }

  private Citizen waiting(String question) {
    Citizen citizen = Citizen.at(cluster.a());
    citizen.says(question);
    citizen.asksForAPerson();
    return citizen;
  }

  private static Response search(AgentAtDesk agent, String kommune, String words) {
    return agent
        .request()
        .body(Map.of("kommune", kommune, "text", words))
        .post("/api/desk/knowledge/search");
  }

  private static void refused(Response response, int status, String problem) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.jsonPath().getString("type")).endsWith(":" + problem);
    assertThat(response.jsonPath().getString("detail")).isNotBlank();
  }
}
