package dk.borgerchat.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import dk.borgerchat.tests.dev.DevScript;
import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is written and approved on node A is answered on node B within five seconds. */
@ExtendWith(WithCluster.class)
class E01_TextGoesLiveIT {
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final String INTENT = "fritid.fritidspas";
  private static final String COMMON = "common/fritid/fritidspas.yaml";
  private static final String OVERLAY = "kommuner/0999/overlay.yaml";

  private final Cluster cluster;
  private final StaffAtStudio editor;
  private final StaffAtStudio jurist;
  private final StaffAtStudio atB;

  E01_TextGoesLiveIT(Cluster cluster) {
    this.cluster = cluster;
    this.editor = StaffAtStudio.at(cluster.a(), cluster, "redaktoer");
    this.jurist = StaffAtStudio.at(cluster.a(), cluster, "jurist");
    this.atB = StaffAtStudio.at(cluster.b(), cluster, "revisor");
  }

  @BeforeEach
  void bothNodesAnswerFromTheDatabase() {
    await().atMost(Duration.ofSeconds(60)).until(() -> editor.release() > 0 && atB.release() > 0);
  }

  @Test
  void aCommonTextIsWrittenApprovedByAnotherAndPublished() {
    long draft =
        editor.drafts(COMMON, "answer", "Fritidspasset søger du hos {kommune.navn} Kommune.");
    editor.submits(draft);
    editor.acts(draft, "approve").then().statusCode(403);
    jurist.approves(draft);
    String model = model();
    Citizen citizen = Citizen.at(cluster.b());

    jurist.publishes(draft).then().statusCode(201);

    await()
        .atMost(SOON)
        .until(() -> atB.answer(INTENT, "0999").startsWith("Fritidspasset søger du hos Prøveby"));
    assertThat(
            citizen.says("hvordan søger jeg om fritidspas til min datter").getString("events.text"))
        .contains("Fritidspasset søger du hos Prøveby Kommune.");
    assertThat(model()).as("a text teaches nothing").isEqualTo(model);
    assertThat(editor.document(COMMON).getString("live.revision.approver")).isEqualTo("jurist");
  }

  @Test
  void aKommuneAddsToTheCommonTextAndGoesBack() {
    StaffAtStudio local = StaffAtStudio.at(cluster.a(), cluster, "lokalredaktoer");
    StaffAtStudio ambassador = StaffAtStudio.at(cluster.a(), cluster, "ambassadoer");
    long before = local.release();
    Map<String, Object> changes =
        new HashMap<>(local.document(OVERLAY).getMap("newest.fields.changes"));
    changes.put(INTENT, Map.of("append", "I Prøveby står skemaet på biblioteket."));
    long draft = local.drafts(OVERLAY, "changes", changes);
    local.submits(draft);
    local.acts(draft, "approve").then().statusCode(403);
    ambassador.approves(draft);

    ambassador.publishes(draft).then().statusCode(201);
    await().atMost(SOON).until(() -> atB.answer(INTENT, "0999").contains("på biblioteket"));
    assertThat(atB.answer(INTENT, "0751")).doesNotContain("på biblioteket");

    jurist
        .post("/releases/" + before + "/roll-back", Map.of("why", "Prøve"))
        .then()
        .statusCode(201);
    await().atMost(SOON).until(() -> !atB.answer(INTENT, "0999").contains("på biblioteket"));
  }

  @Test
  void aBrokenTextIsRefusedWithWhatIsWrong() {
    long before = editor.document(COMMON).getLong("newest.revision.number");

    editor
        .writes(COMMON, "answer", "Ring på {kommune.telefonnummer}.")
        .then()
        .statusCode(422)
        .body("problems.file", hasItem(COMMON))
        .body("problems.message", hasItem("Oplysningen {kommune.telefonnummer} findes ikke."));

    assertThat(editor.document(COMMON).getLong("newest.revision.number")).isEqualTo(before);
  }

  @Test
  void ofTwoWhoWriteTheSecondIsToldWhoWasFaster() {
    String path = "common/fritid/foreningstilskud.yaml";
    var document = editor.document(path);
    Map<String, Object> fields = new HashMap<>(document.getMap("newest.fields"));
    long basedOn = document.getLong("newest.revision.number");
    fields.put("agentNote", "Den første.");
    editor.saves(path, fields, basedOn).then().statusCode(201);

    fields.put("agentNote", "Den anden.");
    editor
        .saves(path, fields, basedOn)
        .then()
        .statusCode(409)
        .body("type", containsString("conflict"))
        .body("author", containsString("redaktoer"));
  }

  @Test
  void contentGoesOutAsAFolderAndComesInAsProposals(@TempDir Path folder) throws IOException {
    String path = "common/aeldre/noedkald.yaml";
    String server = cluster.a().address().toString();

    DevScript.Outcome out = content("revisor", "export", folder.toString(), "--server", server);
    assertThat(out.exit()).as(out.err()).isZero();
    Path file = folder.resolve(path);
    String live = Files.readString(file);
    assertThat(live).isEqualTo(editor.document(path).getString("live.text"));
    assertThat(content("revisor", "check", "--server", server).out()).contains("I orden: ");

    Files.writeString(file, live.replaceFirst("(?m)^agentNote:.*$", "agentNote: Fra en mappe."));
    DevScript.Outcome in = content("redaktoer", "import", folder.toString(), "--server", server);
    assertThat(in.out()).isEqualTo("changed  " + path + "\n");
    assertThat(editor.get("/imports").jsonPath().getList("path")).containsExactly(path);
    assertThat(editor.document(path).getString("newest.text")).isEqualTo(live);

    editor.post("/imports/take", Map.of("path", path)).then().statusCode(201);
    assertThat(editor.get("/imports").jsonPath().getList("path")).isEmpty();
    assertThat(editor.document(path).getString("newest.revision.state")).isEqualTo("draft");
    editor.acts(editor.document(path).getLong("newest.revision.number"), "drop");
  }

  private DevScript.Outcome content(String user, String... arguments) {
    String password = AgentAtDesk.password(cluster, user);
    List<String> all = new ArrayList<>(List.of("content"));
    all.addAll(List.of(arguments));
    return new DevScript(Map.of("BORGERCHAT_USER", user, "BORGERCHAT_PASSWORD", password))
        .call("", all.toArray(String[]::new));
  }

  private String model() {
    return String.valueOf(editor.releases().getFirst().get("model"));
  }
}
