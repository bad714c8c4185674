package dk.borgerchat.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithCluster.class)
class B02_CallBackIT {
  private final Cluster cluster;

  B02_CallBackIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @Test
  void aCallBackIsLeftInItsOwnFieldAndMadeFromTheDesk() {
    Citizen citizen = Citizen.at(cluster.a());
    citizen.says("Kan I ringe mig op?");
    assertThat(citizen.sees().getString("events[-1].kind")).isEqualTo("call-back-form");

    JsonPath booked = citizen.leavesNumber("11 22 33 44");
    String receipt = booked.getString("events[0].receipt");
    assertThat(booked.getString("events[1].text")).contains(receipt);
    assertThat(citizen.sees(0).asString()).doesNotContain("11223344").doesNotContain("11 22 33");

    try (AgentAtDesk anna = AgentAtDesk.at(cluster.b(), cluster, "agent1")) {
      assertThat(numbers(anna, receipt)).containsExactly("11223344");
      anna.request()
          .body("{}")
          .post("/api/desk/call-backs/" + receipt + "/done")
          .then()
          .statusCode(204);
      await().until(() -> numbers(anna, receipt), List::isEmpty);
    }
  }

  @Test
  void somethingThatIsNoNumberIsRefused() {
    Citizen citizen = Citizen.at(cluster.a());

    assertThat(citizen.sendsNumber("12").statusCode()).isEqualTo(422);
    assertThat(citizen.sendsNumber("ring selv").statusCode()).isEqualTo(422);
  }

  private static List<String> numbers(AgentAtDesk agent, String receipt) {
    return agent
        .request()
        .get("/api/desk/call-backs")
        .jsonPath()
        .getList("findAll { it.receipt == '" + receipt + "' }.phone");
  }
}
