package dk.borgerchat.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.borgerchat.services.KafkaService;
import dk.borgerchat.services.LocalService;
import dk.borgerchat.services.PostgresService;
import dk.borgerchat.services.RedisService;
import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithCluster.class)
class C01_ServicesAwayIT {
  private static final Duration RETURN = Duration.ofSeconds(60);
  private final Cluster cluster;

  C01_ServicesAwayIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @Test
  void withoutKafkaTheBotAnswersAndAnEscalationIsDeliveredWhenItReturns() {
    try (AgentAtDesk anna = AgentAtDesk.at(cluster.b(), cluster, "agent1")) {
      Citizen citizen = Citizen.at(cluster.a());
      citizen.says("mit pas er væk");
      await().until(citizen::hotlineIsOpen);
      whileAway(
          cluster.services().the(KafkaService.class),
          () -> {
            assertThat(citizen.says("Hvordan fornyer jeg mit pas?").getString("owner"))
                .isIn("bot", "queue");
            citizen.asksForAPerson();
          });

      anna.accepts(citizen);
      anna.says(citizen, "Jeg er her nu");
      await().atMost(RETURN).until(citizen::heardFromAgents, List.of("Jeg er her nu")::equals);
    }
  }

  @Test
  void withoutPostgresTheBotAnswersAndACallBackIsRefusedForNow() {
    Citizen citizen = Citizen.at(cluster.a());
    whileAway(
        cluster.services().the(PostgresService.class),
        () -> {
          assertThat(citizen.says("Hvordan fornyer jeg mit pas?").getString("events[1].intent"))
              .isEqualTo("pas.forny");
          Response refused = citizen.sendsNumber("11 22 33 44");
          assertThat(refused.statusCode()).isEqualTo(503);
          assertThat(refused.header("Retry-After")).isNotBlank();
        });

    await()
        .atMost(RETURN)
        .until(() -> citizen.sendsNumber("11 22 33 44").statusCode(), s -> s == 200);
  }

  @Test
  void withoutRedisNothingIsHalfAcceptedAndNothingIsLost() {
    Citizen citizen = Citizen.at(cluster.a());
    citizen.says("Hvordan fornyer jeg mit pas?");
    String before = citizen.sees(0).asString();
    cluster.services().the(RedisService.class).kill();
    Response refused = citizen.sends("m-away", "Hvad koster et pas?");
    cluster.services().the(RedisService.class).start();

    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.header("Retry-After")).isNotBlank();
    await().atMost(RETURN).until(() -> citizen.sees(0).statusCode(), status -> status == 200);
    assertThat(citizen.sees(0).asString()).isEqualTo(before);
    assertThat(citizen.sends("m-away", "Hvad koster et pas?").statusCode()).isEqualTo(200);
  }

  private static void whileAway(LocalService service, Runnable act) {
    service.stop();
    try {
      act.run();
    } finally {
      service.start();
    }
  }
}
