package dk.borgerchat.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import com.microsoft.playwright.options.AriaRole;
import dk.borgerchat.tests.running.Chromium;
import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two put one urgent message before citizens on every node, and it is taken back. */
@ExtendWith(WithCluster.class)
class E05_CrisisIT {
  private static final Duration SOON = Duration.ofSeconds(15);
  private static final String INTENT = "fritid.fritidspas";
  private static final String TEXT = "Kog drikkevandet i Prøveby, til vi melder afblæsning.";

  private final Cluster cluster;
  private final StaffAtStudio coordinator;
  private final StaffAtStudio jurist;
  private final StaffAtStudio atB;

  E05_CrisisIT(Cluster cluster) {
    this.cluster = cluster;
    this.coordinator = StaffAtStudio.at(cluster.a(), cluster, "koordinator");
    this.jurist = StaffAtStudio.at(cluster.a(), cluster, "jurist");
    this.atB = StaffAtStudio.at(cluster.b(), cluster, "revisor");
  }

  @BeforeEach
  void bothNodesAnswerFromTheDatabase() {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> coordinator.release() > 0 && atB.release() > 0);
  }

  @Test
  void twoPersonsPutAnUrgentMessageBeforeCitizensAndTakeItBack() {
    Citizen underWay = Citizen.at(cluster.b());
    String before = atB.answer(INTENT, "0999");
    long number =
        proposes(List.of("0999")).then().statusCode(201).extract().jsonPath().getLong("number");
    coordinator
        .post("/crises/" + number + "/confirm", Map.of())
        .then()
        .statusCode(403)
        .body("type", containsString("four-eyes"));
    assertThat(atB.answer(INTENT, "0999")).as("one is not enough").isEqualTo(before);

    jurist.post("/crises/" + number + "/confirm", Map.of()).then().statusCode(200);

    await().atMost(SOON).until(() -> atB.answer(INTENT, "0999").equals(TEXT));
    assertThat(atB.answer(INTENT, "0751")).as("another kommune's citizens").isNotEqualTo(TEXT);
    assertThat(Citizen.at(cluster.b()).sees().getList("events.text", String.class))
        .as("told at the beginning")
        .anyMatch(text -> text != null && text.startsWith(TEXT));
    assertThat(underWay.says("tak for hjælpen").getList("events.text", String.class))
        .as("told in a conversation under way")
        .anyMatch(text -> text != null && text.startsWith(TEXT));

    coordinator.post("/crises/" + number + "/end", Map.of()).then().statusCode(200);

    await().atMost(SOON).until(() -> atB.answer(INTENT, "0999").equals(before));
    assertThat(coordinator.get("/crises").jsonPath().getString("crises[0].state"))
        .isEqualTo("over");
  }

  @Test
  void twoPersonsSwitchItOnInTheirBrowsersAndOneTakesItBack() {
    String flood = "Vandet stiger i Prøveby. Hold dig væk fra åen.";
    try (Chromium chromium = Chromium.start()) {
      StudioWindow first = StudioWindow.of(chromium, cluster, "koordinator");
      first.opens("akut");
      first.unfolds("Skriv en akut besked");
      first.field("Beskeden til borgerne").fill(flood);
      first.field("Kommuner").selectOption("0999");
      first.looksRight("studio-crisis-form");
      first.presses("Bed en anden sætte den i gang");
      first.sees("Skrevet. En anden skal nu sætte den i gang her på siden.");
      assertThat(first.item(flood).getByText("Venter på, at en anden sætter den i gang."))
          .isVisible();

      StudioWindow second = StudioWindow.of(chromium, cluster, "jurist");
      second.opens("akut");
      second
          .item(flood)
          .getByRole(AriaRole.BUTTON, StudioWindow.button("Sæt den i gang for borgerne"))
          .click();
      second.sees("Sat i gang. Borgerne får beskeden nu.");
      second.looksRightOnAPhone("studio-phone-crisis-live");
      await().atMost(SOON).until(() -> isToldAtB(flood));

      first.page().reload();
      first.item(flood).getByRole(AriaRole.BUTTON, StudioWindow.button("Tag den tilbage")).click();
      first.sees("Taget tilbage.");
      await().atMost(SOON).until(() -> !isToldAtB(flood));
    }
  }

  private boolean isToldAtB(String message) {
    return Citizen.at(cluster.b()).sees().getList("events.text", String.class).stream()
        .anyMatch(text -> text != null && text.contains(message));
  }

  @Test
  void aWrongAnswerIsWithdrawnAtOnceAndGivenBack() {
    StaffAtStudio editor = StaffAtStudio.at(cluster.a(), cluster, "redaktoer");
    Map<String, Object> wanted =
        Map.of("path", "common/fritid/foreningstilskud.yaml", "why", "Satsen er forkert");
    String before = atB.answer("fritid.foreningstilskud", "0751");

    editor.post("/withdrawals", wanted).then().statusCode(204);

    await()
        .atMost(SOON)
        .until(() -> atB.answer("fritid.foreningstilskud", "0751").startsWith("Svaret er ved"));
    editor.post("/withdrawals/ended", wanted).then().statusCode(403);
    jurist.post("/withdrawals/ended", wanted).then().statusCode(204);
    await().atMost(SOON).until(() -> atB.answer("fritid.foreningstilskud", "0751").equals(before));
  }

  @Test
  void whatCannotBeToldIsRefused() {
    coordinator
        .post("/crises", Map.of("text", "Se {vejret}.", "until", inAnHour()))
        .then()
        .statusCode(422)
        .body("detail", containsString("{kommune.telefon}"));
    StaffAtStudio ambassador = StaffAtStudio.at(cluster.a(), cluster, "ambassadoer");
    ambassador.post("/crises", Map.of("text", TEXT, "until", inAnHour())).then().statusCode(403);
  }

  private Response proposes(List<String> kommuner) {
    return coordinator.post(
        "/crises",
        Map.of("text", TEXT, "kommuner", kommuner, "intent", INTENT, "until", inAnHour()));
  }

  private static String inAnHour() {
    return Instant.now().plus(Duration.ofHours(1)).toString();
  }
}
