package dk.borgerchat.tests.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Role by address by kommune. Acts that are allowed are asked for in a way that then fails on
 * something else (409), so that nothing changes.
 */
@ExtendWith(WithCluster.class)
class E02_WhoMayWhatIT {
  private static final String COMMON = "common/fritid/lokaler.yaml";
  private static final List<String> STAFF =
      List.of(
          "agent1",
          "redaktoer",
          "jurist",
          "ambassadoer",
          "lokalredaktoer",
          "koordinator",
          "admin",
          "revisor");
  private static final List<String> CENTRE =
      List.of("redaktoer", "jurist", "koordinator", "admin", "revisor");
  private static final List<String> LOCAL = List.of("ambassadoer", "lokalredaktoer");

  private final Cluster cluster;
  private final Map<String, StaffAtStudio> staff = new LinkedHashMap<>();

  E02_WhoMayWhatIT(Cluster cluster) {
    this.cluster = cluster;
    STAFF.forEach(name -> staff.put(name, StaffAtStudio.at(cluster.a(), cluster, name)));
  }

  @BeforeEach
  void theNodeAnswersFromTheDatabase() {
    await().atMost(Duration.ofSeconds(60)).until(() -> as("revisor").release() > 0);
  }

  @Test
  void nobodyReadsWithoutLoggingIn() {
    for (String address :
        List.of("/intents", "/tasks", "/releases", "/audit", "/document?path=x")) {
      given()
          .baseUri(cluster.a().address().toString())
          .get("/api/studio" + address)
          .then()
          .statusCode(401);
    }
  }

  @Test
  void readingTheCommonAndOnesOwn() {
    for (String address :
        List.of(
            "/kommuner",
            "/intents",
            "/intents?kommune=0999",
            "/tasks",
            "/revisions",
            "/releases",
            "/drifts",
            "/reviews",
            "/pages",
            "/imports",
            "/plans",
            "/seed",
            "/offers",
            "/guides",
            "/writing/variables",
            "/kommuner/0999/completeness",
            "/kommuner/0999/joining",
            "/answers/pas.forny?kommune=0999",
            "/document?path=" + COMMON,
            "/document?path=kommuner/0999/overlay.yaml")) {
      assertThat(statuses(one -> one.get(address).statusCode()))
          .as(address)
          .isEqualTo(expected(200, CENTRE, LOCAL));
    }
  }

  @Test
  void anotherKommunesTextsAreTheCentresToRead() {
    for (String address :
        List.of(
            "/intents?kommune=0751",
            "/kommuner/0751/completeness",
            "/kommuner/0751/joining",
            "/answers/pas.forny?kommune=0751",
            "/document?path=kommuner/0751/overlay.yaml",
            "/revisions?path=kommuner/0751/overlay.yaml")) {
      assertThat(statuses(one -> one.get(address).statusCode()))
          .as(address)
          .isEqualTo(expected(200, CENTRE));
    }
  }

  @Test
  void writing() {
    assertThat(statuses(one -> writes(one, COMMON))).isEqualTo(expected(409, List.of("redaktoer")));
    assertThat(statuses(one -> writes(one, "kommuner/0999/overlay.yaml")))
        .isEqualTo(expected(409, LOCAL));
    assertThat(statuses(one -> writes(one, "kommuner/0751/overlay.yaml"))).isEqualTo(expected(409));
  }

  @Test
  void approvingAndPublishingACommonText() {
    long draft = as("redaktoer").drafts(COMMON, "agentNote", "Spørg, hvilket lokale det gælder.");
    as("redaktoer").submits(draft);

    staff.forEach((name, one) -> {
      if (!name.equals("jurist")) {
        assertThat(one.acts(draft, "approve").statusCode()).as(name).isEqualTo(403);
        assertThat(one.acts(draft, "refuse").statusCode()).as(name).isEqualTo(403);
      }
    });
    assertThat(statuses(one -> one.publishes(draft).statusCode()))
        .isEqualTo(expected(409, List.of("redaktoer", "jurist", "admin")));
    as("jurist").acts(draft, "refuse").then().statusCode(200);
    assertThat(as("revisor").get("/audit").jsonPath().getList("action.who"))
        .contains("jurist", "redaktoer");
  }

  @Test
  void pausingLeavingAndTakingDataAlong() {
    Map<String, Object> noReason = Map.of("why", " ");
    for (String act : List.of("pause", "resume", "leave")) {
      assertThat(statuses(one -> one.post("/kommuner/0999/" + act, noReason).statusCode()))
          .as(act)
          .isEqualTo(expected(422, List.of("ambassadoer", "admin")));
      assertThat(statuses(one -> one.post("/kommuner/0751/" + act, noReason).statusCode()))
          .as(act + " another kommune")
          .isEqualTo(expected(422, List.of("admin")));
    }
    assertThat(statuses(one -> one.post("/kommuner/0999/take-out", noReason).statusCode()))
        .isEqualTo(expected(422, List.of("ambassadoer")));
    assertThat(statuses(one -> one.post("/kommuner/0751/take-out", noReason).statusCode()))
        .isEqualTo(expected(422));
  }

  @Test
  void sharing() {
    Map<String, Object> own = Map.of("kommune", "0999", "intent", "findes.ikke");
    Map<String, Object> others = Map.of("kommune", "0751", "intent", "trafik.letbane");
    assertThat(statuses(one -> one.post("/offers", own).statusCode()))
        .isEqualTo(expected(409, LOCAL));
    assertThat(statuses(one -> one.post("/offers", others).statusCode())).isEqualTo(expected(409));
    for (String act : List.of("take", "decline", "end")) {
      assertThat(statuses(one -> one.post("/offers/999999/" + act, own).statusCode()))
          .as(act)
          .isEqualTo(expected(409, LOCAL));
    }
    assertThat(statuses(one -> one.post("/offers/999999/take", others).statusCode()))
        .isEqualTo(expected(409));
    for (String act : List.of("lift", "decline")) {
      assertThat(statuses(one -> one.post("/offers/999999/" + act, Map.of()).statusCode()))
          .as(act)
          .isEqualTo(expected(409, List.of("redaktoer")));
    }
  }

  @Test
  void theRest() {
    assertThat(statuses(one -> one.get("/audit").statusCode()))
        .isEqualTo(expected(200, List.of("koordinator", "admin", "revisor")));
    assertThat(statuses(one -> one.get("/inbox").statusCode())).isEqualTo(expected(200, CENTRE));
    assertThat(statuses(one -> one.get("/inbox?kommune=0999").statusCode()))
        .isEqualTo(expected(200, CENTRE, LOCAL));
    assertThat(statuses(one -> one.get("/inbox?kommune=0751").statusCode()))
        .isEqualTo(expected(200, CENTRE));
    Map<String, Object> act = Map.of("number", 999_999, "words", "pas", "act", "not-ours");
    assertThat(statuses(one -> one.post("/inbox/acts", act).statusCode()))
        .isEqualTo(expected(409, List.of("redaktoer", "koordinator")));
    assertThat(statuses(one -> one.get("/crises").statusCode()))
        .isEqualTo(expected(200, CENTRE, LOCAL));
    Map<String, Object> crisis = Map.of("text", " ", "until", "2026-01-01T00:00:00Z");
    assertThat(statuses(one -> one.post("/crises", crisis).statusCode()))
        .isEqualTo(expected(422, List.of("jurist", "koordinator", "admin")));
    Map<String, Object> guides = Map.of("path", "common/phrases.yaml", "why", "Prøve");
    assertThat(statuses(one -> one.post("/withdrawals", guides).statusCode()))
        .isEqualTo(expected(409, List.of("redaktoer", "jurist")));
    assertThat(statuses(one -> one.post("/withdrawals/ended", guides).statusCode()))
        .isEqualTo(expected(409, List.of("jurist")));
    Map<String, Object> plan = Map.of("revision", 999_999, "due", "2099-01-01T00:00:00Z");
    staff.forEach((name, one) -> {
      int status = one.post("/plans", plan).statusCode();
      assertThat(status).as(name).isEqualTo(name.equals("agent1") ? 403 : 409);
    });
    Map<String, Object> drift =
        Map.of("kommune", "0999", "intent", "pas.barn", "commonRevision", 1);
    assertThat(statuses(one -> one.post("/drifts", drift).statusCode()))
        .isEqualTo(expected(409, LOCAL));
    assertThat(statuses(one -> one.get("/imports/published").statusCode()))
        .isEqualTo(expected(200, CENTRE));
    Map<String, Object> brought =
        Map.of("path", COMMON, "text", as("revisor").document(COMMON).getString("live.text"));
    assertThat(statuses(one -> one.post("/imports", brought).statusCode()))
        .isEqualTo(expected(204, List.of("redaktoer", "jurist", "admin")));
    assertThat(statuses(one -> one.post("/imports/take", brought).statusCode()))
        .as("citizens read it already")
        .isEqualTo(expected(409, CENTRE, LOCAL));
    assertThat(statuses(one -> one.post("/imports/decline", brought).statusCode()))
        .isEqualTo(expected(403));
    Map<String, Object> page =
        Map.of("path", COMMON, "address", "https://www.borger.dk", "hash", "none");
    assertThat(statuses(one -> one.post("/pages/still-right", page).statusCode()))
        .isEqualTo(expected(409, List.of("redaktoer")));
    staff.forEach((name, one) -> {
      if (!name.equals("jurist") && !name.equals("admin")) {
        int status = one.post("/releases/1/roll-back", Map.of("why", "Prøve")).statusCode();
        assertThat(status).as(name).isEqualTo(403);
      }
    });
  }

  /** Based on a revision that is not there, so that one who may write meets a conflict. */
  private int writes(StaffAtStudio one, String path) {
    String text = as("revisor").document(path).getString("live.text");
    return one.post("/revisions", Map.of("path", path, "text", text, "basedOn", 999_999_999))
        .statusCode();
  }

  private StaffAtStudio as(String name) {
    StaffAtStudio one = staff.get(name);
    assertThat(one).isNotNull();
    return one;
  }

  private Map<String, Integer> statuses(Function<StaffAtStudio, Integer> act) {
    return staff.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> act.apply(entry.getValue())));
  }

  /** That status for those, and refused for all others. */
  @SafeVarargs
  private static Map<String, Integer> expected(int status, List<String>... allowed) {
    Map<String, Integer> expected = new HashMap<>();
    STAFF.forEach(name -> expected.put(name, 403));
    List.of(allowed).forEach(names -> names.forEach(name -> expected.put(name, status)));
    return expected;
  }
}
