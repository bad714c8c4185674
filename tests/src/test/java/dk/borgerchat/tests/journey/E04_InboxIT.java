package dk.borgerchat.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Citizens say that an answer did not help; an editor makes a check of it, and it is settled. */
@ExtendWith(WithCluster.class)
class E04_InboxIT {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String INTENT = "fritid.foreningstilskud";
  private static final List<String> QUESTIONS =
      List.of(
          "kan vores forening få tilskud til trøjer",
          "får en forening tilskud til trøjer",
          "tilskud til trøjer til vores forening",
          "hvordan får foreningen tilskud til nye trøjer",
          "vores forening vil søge tilskud til trøjer");

  private final Cluster cluster;
  private final StaffAtStudio editor;
  private final StaffAtStudio jurist;
  private final StaffAtStudio ambassador;

  E04_InboxIT(Cluster cluster) {
    this.cluster = cluster;
    this.editor = StaffAtStudio.at(cluster.a(), cluster, "redaktoer");
    this.jurist = StaffAtStudio.at(cluster.a(), cluster, "jurist");
    this.ambassador = StaffAtStudio.at(cluster.a(), cluster, "ambassadoer");
  }

  @BeforeEach
  void theNodeAnswersFromTheDatabase() {
    await().atMost(Duration.ofSeconds(60)).until(() -> editor.release() > 0);
  }

  @Test
  void whatDidNotHelpComesToTheInboxAndAReleaseSettlesIt() {
    QUESTIONS.subList(0, 4).forEach(this::askInVain);
    await().atMost(SOON).until(() -> inbox().getInt("hidden") >= 4);
    assertThat(group()).as("four share it").isNull();
    askInVain(QUESTIONS.get(4));
    await().atMost(SOON).until(() -> group() != null);
    Map<String, Object> group = group();
    assertThat(group).containsEntry("conversations", 5).containsEntry("badlyRated", 5);

    jurist.post("/inbox/acts", act(group, "check")).then().statusCode(403);
    long draft =
        editor
            .post("/inbox/acts", act(group, "check"))
            .then()
            .statusCode(201)
            .extract()
            .jsonPath()
            .getLong("revision");
    assertThat(group()).containsEntry("state", "under-way");
    editor.submits(draft);
    jurist.approves(draft);
    long release =
        jurist.publishes(draft).then().statusCode(201).extract().jsonPath().getLong("number");

    assertThat(group()).isNull();
    assertThat(inbox().getLong("settled[0].release")).isEqualTo(release);
    assertThat(ambassador.get("/inbox").statusCode()).as("all kommuner's").isEqualTo(403);
  }

  @Test
  void aKommuneMayLookCloserAtItsOwnQuestionsAlone() {
    ambassador
        .post("/inbox/least", Map.of("kommune", "0999", "conversations", 9))
        .then()
        .statusCode(422)
        .body("detail", containsString("1 til 5"));
    editor
        .post("/inbox/least", Map.of("kommune", "0999", "conversations", 2))
        .then()
        .statusCode(403);
    ambassador
        .post("/inbox/least", Map.of("kommune", "0999", "conversations", 2))
        .then()
        .statusCode(204);

    assertThat(ambassador.get("/inbox?kommune=0999").jsonPath().getInt("least")).isEqualTo(2);
    assertThat(editor.get("/inbox?kommune=0999").jsonPath().getInt("least")).isEqualTo(5);
  }

  private void askInVain(String question) {
    Citizen citizen = Citizen.at(cluster.a());
    JsonPath turn = citizen.says(question);
    long answer = turn.getLong("events.find { it.kind == 'answer' }.sequence");
    citizen.rates(answer, false).then().statusCode(200);
  }

  private JsonPath inbox() {
    return editor.get("/inbox").then().statusCode(200).extract().jsonPath();
  }

  /** What the inbox shows of these questions; null while it shows nothing. */
  private Map<String, Object> group() {
    return inbox().getMap("open.find { it.words.contains('trøjer') }");
  }

  private static Map<String, Object> act(Map<String, Object> group, String act) {
    return Map.of(
        "number",
        0,
        "group",
        group.get("words"),
        "words",
        "får en forening tilskud til nye trøjer",
        "act",
        act,
        "intent",
        INTENT);
  }
}
