package dk.borgerchat.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who gets a chat, what a supervisor decides, and what is counted of it. */
@ExtendWith(WithCluster.class)
class B09_RightHandsIT {
  private final Cluster cluster;

  B09_RightHandsIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @Test
  void whoKnowsPassportsGetsChatsAboutThemTheOldestFirst() {
    try (AgentAtDesk specialist = at("agent4")) {
      specialist.becomes("ready");
      Citizen first = await().until(() -> waitingOn(specialist, "skill"), Objects::nonNull);
      Citizen second = waiting("Hvordan fornyer jeg mit pas?");
      Citizen other = waiting("Hvordan melder jeg flytning?");
      specialist.awaitState(other, "waiting");

      assertThat(specialist.sees(second).getString("chat.request.title"))
          .containsIgnoringCase("pas");
      assertThat(second.sees().getInt("queue.place")).isEqualTo(2);
      assertThat(specialist.list())
          .containsSubsequence(first.conversation(), second.conversation());
      assertThat(specialist.sees(other).getString("chat.request.to.type")).isEqualTo("anybody");
      for (Citizen citizen : List.of(first, second, other)) {
        citizen.ends();
      }
      specialist.becomes("pause");
      await().until(() -> waitingOn(specialist, "anybody"), Objects::nonNull).ends();
    }
  }

  @Test
  void aChatIsSentOnOnlyWithConsentAndToSomebodyWhoIsThere() {
    try (AgentAtDesk anna = at("agent1");
        AgentAtDesk bo = at("agent2");
        AgentAtDesk proeveby = at("agent3")) {
      bo.becomes("ready");
      proeveby.becomes("ready");
      Citizen citizen = waiting("hvor afleverer jeg glas");
      anna.accepts(citizen);
      assertThat(transfersWithoutConsent(anna, citizen).statusCode()).isEqualTo(422);
      assertThat(anna.transfers(citizen, "colleague", "ukendt").statusCode()).isEqualTo(409);

      anna.transfers(citizen, "colleague", "agent2").then().statusCode(202);
      await().until(bo::list, list -> list.contains(citizen.conversation()));
      assertThat(proeveby.list()).doesNotContain(citizen.conversation());
      bo.declines(citizen);
      await().until(proeveby::list, list -> list.contains(citizen.conversation()));

      bo.accepts(citizen);
      bo.transfers(citizen, "kommune", "0999").then().statusCode(202);
      await().until(proeveby::list, list -> list.contains(citizen.conversation()));
      assertThat(anna.list()).doesNotContain(citizen.conversation());

      proeveby.accepts(citizen);
      proeveby.transfers(citizen, "skill", "affald").then().statusCode(202);
      await().until(anna::list, list -> list.contains(citizen.conversation()));
      anna.accepts(citizen);
      anna.says(citizen, "Glas kan afleveres på genbrugspladsen.");
      await().until(() -> citizen.heardFromAgents().size() == 1);
      anna.ends(citizen);
    }
  }

  @Test
  void onlyAnOwnMessageIsCorrectedAndItIsMarked() {
    try (AgentAtDesk anna = at("agent1")) {
      Citizen citizen = waiting("hvor afleverer jeg glas");
      anna.accepts(citizen);
      anna.says(citizen, "Vi har åbent til klokken 15.");
      await().until(() -> citizen.heardFromAgents().size() == 1);
      long line = citizen.sees().getLong("events.find { it.type == 'agent' }.sequence");
      anna.corrects(citizen, 1, "Noget andet").then().statusCode(202);
      await().until(anna::refusals, all -> all.toString().contains("not-your-line"));

      anna.corrects(citizen, line, "Vi har åbent til klokken 16.").then().statusCode(202);
      await()
          .until(
              () -> citizen.sees().getString("events.find { it.line == " + line + " }.text"),
              "Vi har åbent til klokken 16."::equals);
      anna.notes(citizen, "Ringer selv i morgen");
      await().until(() -> anna.sees(citizen).getList("lines.from"), from -> from.contains("note"));
      assertThat(citizen.sees(0).asString()).doesNotContain("Ringer selv");
      anna.ends(citizen);
    }
  }

  @Test
  void aSupervisorTakesOverAndGivesToAColleague() {
    try (AgentAtDesk anna = at("agent1");
        AgentAtDesk bo = at("agent2");
        AgentAtDesk supervisor = at("vagtleder")) {
      Citizen citizen = waiting("hvor afleverer jeg glas");
      anna.accepts(citizen);
      assertThat(anna.assigns(citizen, "agent2").statusCode()).isEqualTo(403);

      supervisor.assigns(citizen, "vagtleder").then().statusCode(202);
      await().until(() -> anna.owner(citizen), "vagtleder"::equals);
      anna.says(citizen, "Jeg er her stadig");
      await().until(anna::refusals, all -> all.toString().contains("\"taken\""));

      supervisor.assigns(citizen, "agent2").then().statusCode(202);
      await().until(() -> anna.owner(citizen), "agent2"::equals);
      bo.says(citizen, "Nu er det mig");
      await().until(citizen::heardFromAgents, List.of("Nu er det mig")::equals);
      bo.ends(citizen);
    }
  }

  @Test
  void aHotlineClosedEarlySaysWhyAndTakesNobodyUntilItIsOpenAgain() {
    try (AgentAtDesk supervisor = at("vagtleder")) {
      Citizen citizen = Citizen.at(cluster.a());
      await().until(citizen::hotlineIsOpen);
      supervisor
          .request()
          .body(Map.of("text", "Vi har lukket på grund af storm."))
          .put("/api/desk/supervision/closing")
          .then()
          .statusCode(204);
      try {
        await().until(() -> !citizen.hotlineIsOpen());
        assertThat(citizen.says("tal med et menneske").getString("events.text"))
            .contains("Vi har lukket på grund af storm.");
        assertThat(citizen.owner()).isEqualTo("bot");
      } finally {
        supervisor.request().delete("/api/desk/supervision/closing").then().statusCode(204);
      }
      await().until(citizen::hotlineIsOpen);
    }
  }

  @Test
  void botChatPhoneAndCallBackCountTogetherAndStayWhenAConversationIsDeleted() {
    try (AgentAtDesk supervisor = at("vagtleder")) {
      List<String> channels = List.of("bot", "chat", "phone", "call-back");
      List<Long> before = channels.stream().map(one -> counted(supervisor, one)).toList();
      Citizen withBot = Citizen.at(cluster.a());
      withBot.says("Hvordan fornyer jeg mit pas?");
      withBot.ends();
      Citizen withAgent = waiting("hvor afleverer jeg glas");
      supervisor.accepts(withAgent);
      supervisor.ends(withAgent);
      Citizen phoned = Citizen.at(cluster.a());
      String receipt = phoned.leavesNumber("11 22 33 44").getString("events[0].receipt");
      supervisor.request().body("{}").post("/api/desk/call-backs/" + receipt + "/done");
      supervisor
          .request()
          .body(Map.of("kommune", "0999", "outcome", "answered", "seconds", 60))
          .put("/api/desk/contacts/" + UUID.randomUUID());

      for (int one = 0; one < channels.size(); one++) {
        String channel = channels.get(one);
        long known = before.get(one);
        await(channel).until(() -> counted(supervisor, channel), count -> count > known);
      }
      List.of(withBot, withAgent).forEach(Citizen::deletes);
      assertThat(counted(supervisor, "bot")).isGreaterThan(before.get(0));
      assertThat(counted(supervisor, "chat")).isGreaterThan(before.get(1));
    }
  }

  private static long counted(AgentAtDesk supervisor, String channel) {
    return supervisor
        .request()
        .get("/api/desk/contacts/statistics")
        .jsonPath()
        .getLong("findAll { it.channel == '" + channel + "' }.contacts.sum() ?: 0");
  }

  private static Response transfersWithoutConsent(AgentAtDesk agent, Citizen citizen) {
    return agent
        .request()
        .body(
            Map.of(
                "command",
                UUID.randomUUID().toString(),
                "epoch",
                agent.epoch(citizen),
                "to",
                Map.of("type", "anybody")))
        .post("/api/desk/chats/" + citizen.conversation() + "/transfer");
  }

  /** A citizen who asked about passports and waits on that list; null where it is another. */
  private Citizen waitingOn(AgentAtDesk agent, String list) {
    Citizen citizen = waiting("Hvordan fornyer jeg mit pas?");
    if (agent.sees(citizen).getString("chat.request.to.type").equals(list)) {
      return citizen;
    }
    citizen.ends();
    return null;
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
}
