package dk.borgerchat.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The citizen is on node A, the agents on node B: all between them goes through Kafka and Redis.
 */
@ExtendWith(WithCluster.class)
class B01_PersonTakesOverIT {
  private final Cluster cluster;

  B01_PersonTakesOverIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @Test
  void aCitizenAsksForAPersonAndTheyWriteTogether() {
    try (AgentAtDesk anna = AgentAtDesk.at(cluster.b(), cluster, "agent1")) {
      Citizen citizen = waiting("mit pas er væk");
      try (EventStream stream = citizen.stream()) {
        assertThat(anna.sees(citizen).getList("lines.text").toString()).contains("mit pas er væk");
        anna.accepts(citizen);
        await().until(citizen::owner, "agent"::equals);

        anna.says(citizen, "Hej, jeg kan hjælpe dig.");
        await().until(stream::heardFromAgents, List.of("Hej, jeg kan hjælpe dig.")::equals);

        citizen.says("tusind tak, hvor skal jeg gå hen");
        await()
            .until(
                () -> anna.sees(citizen).getString("lines[-1].text"),
                "tusind tak, hvor skal jeg gå hen"::equals);

        anna.ends(citizen);
        assertThat(citizen.says("Hvordan fornyer jeg mit pas?").getString("events[1].type"))
            .isEqualTo("bot");
        assertThat(stream.sequences()).isSorted().doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void ofTwoAgentsExactlyOneGetsTheChatAndTheOtherIsToldWho() {
    try (AgentAtDesk anna = AgentAtDesk.at(cluster.a(), cluster, "agent1");
        AgentAtDesk bo = AgentAtDesk.at(cluster.b(), cluster, "agent2")) {
      Citizen citizen = waiting("jeg vil klage over min regning");
      anna.awaitState(citizen, "waiting");
      long epoch = anna.epoch(citizen);
      anna.sendsAccept(citizen, epoch);
      bo.sendsAccept(citizen, epoch);
      anna.awaitState(citizen, "taken");

      boolean annaHasIt = anna.owner(citizen).equals("agent1");
      AgentAtDesk loser = annaHasIt ? bo : anna;
      String winner = annaHasIt ? "Medarbejder Et" : "Medarbejder To";
      await().untilAsserted(() -> assertThat(loser.refusals()).hasSize(1));
      assertThat(loser.refusals().getFirst()).contains("\"taken\"").contains(winner);
      assertThat((annaHasIt ? anna : bo).refusals()).isEmpty();
    }
  }

  @Test
  void whatAnAgentWritesQuicklyComesInThatOrder() {
    try (AgentAtDesk anna = AgentAtDesk.at(cluster.b(), cluster, "agent1")) {
      Citizen citizen = waiting("mit pas er væk");
      anna.accepts(citizen);
      List<String> sentences = IntStream.rangeClosed(1, 30).mapToObj(n -> "sætning " + n).toList();
      anna.saysAtOnce(citizen, sentences);

      await().until(citizen::heardFromAgents, sentences::equals);
      await()
          .until(
              () -> anna.sees(citizen).getList("lines.findAll { it.from == 'agent' }.text"),
              sentences::equals);
    }
  }

  @Test
  void aCitizenWhoWaitsSeesThePlaceInTheQueue() {
    try (AgentAtDesk anna = AgentAtDesk.at(cluster.b(), cluster, "agent1")) {
      Citizen first = waiting("mit pas er væk");
      Citizen second = waiting("jeg vil klage over min regning");
      int before = first.sees().getInt("queue.place");
      assertThat(second.sees().getInt("queue.place")).isEqualTo(before + 1);
      try (EventStream stream = second.stream()) {
        anna.accepts(first);
        await().until(() -> second.sees().getInt("queue.place"), place -> place == before);
        await().until(stream::places, places -> places.contains(before));
        assertThat(second.sees().getInt("queue.waitSeconds")).isGreaterThanOrEqualTo(0);
      }
      anna.accepts(second);
      assertThat(second.sees().getString("queue")).isNull();
    }
  }

  @Test
  void theCitizenEndsAndTheAgentSeesIt() {
    try (AgentAtDesk anna = AgentAtDesk.at(cluster.b(), cluster, "agent1")) {
      Citizen citizen = waiting("hvad koster en parkeringsbøde");
      anna.accepts(citizen);
      citizen.ends();

      anna.awaitState(citizen, "over");
      assertThat(citizen.owner()).isEqualTo("bot");
    }
  }

  @Test
  void aStreamThatWasCutReadsOnWhereItWas() {
    try (AgentAtDesk anna = AgentAtDesk.at(cluster.b(), cluster, "agent1")) {
      Citizen citizen = waiting("mit pas er væk");
      anna.accepts(citizen);
      anna.says(citizen, "Første");
      await().until(citizen::heardFromAgents, List.of("Første")::equals);
      long read = citizen.sees().getLong("sequence");
      anna.says(citizen, "Anden");

      try (EventStream again = EventStream.open(cluster.b(), citizen.token(), read)) {
        await().until(again::heardFromAgents, List.of("Anden")::equals);
      }
    }
  }

  @Test
  void nobodyGetsInWithoutAPassword() {
    assertThat(AgentAtDesk.login(cluster.a(), "agent1", "gæt").statusCode()).isEqualTo(401);
    assertThat(
            io.restassured.RestAssured.given()
                .baseUri(cluster.a().address().toString())
                .get("/api/desk/chats")
                .statusCode())
        .isEqualTo(401);
  }

  /** A citizen who has asked something and then waits for a person. */
  private Citizen waiting(String question) {
    Citizen citizen = Citizen.at(cluster.a());
    citizen.says(question);
    citizen.asksForAPerson();
    assertThat(citizen.owner()).isEqualTo("queue");
    return citizen;
  }
}
