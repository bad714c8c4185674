package dk.borgerchat.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dk.borgerchat.tests.dev.DevScript;
import dk.borgerchat.tests.running.Chromium;
import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What happens to texts beside writing them, each in the browser of whoever does it. */
@ExtendWith(WithCluster.class)
class E07_TextsComeAndGoIT {
  private static final Duration SOON = Duration.ofSeconds(15);
  private static final String LEFT_OUT = "https://www.proeveby.example/faerge";
  private static final String OVERLAY = "kommuner/0999/overlay.yaml";

  private final Cluster cluster;
  private final StaffAtStudio editor;
  private final StaffAtStudio jurist;

  E07_TextsComeAndGoIT(Cluster cluster) {
    this.cluster = cluster;
    this.editor = StaffAtStudio.at(cluster.a(), cluster, "redaktoer");
    this.jurist = StaffAtStudio.at(cluster.a(), cluster, "jurist");
  }

  @BeforeEach
  void theNodeAnswersFromTheDatabase() {
    await().atMost(Duration.ofSeconds(60)).until(() -> editor.release() > 0);
  }

  @Test
  void aWrongAnswerIsWithdrawnAndGivenBack() {
    try (Chromium chromium = Chromium.start()) {
      StudioWindow window = StudioWindow.of(chromium, cluster, "jurist");
      window.opens("svar/dyr.hund");
      window.unfolds("Træk svaret tilbage nu");
      window.field("Hvorfor skal borgerne ikke læse svaret?").fill("Prisen er forkert");
      window.presses("Træk svaret tilbage nu");
      window.sees("Trukket tilbage. Borgerne får et sikkert svar med telefonnummeret.");
      window.looksRightOnAPhone("studio-phone-withdrawn");
      await()
          .atMost(SOON)
          .until(() -> jurist.answer("dyr.hund", "0751").startsWith("Svaret er ved"));

      window.presses("Giv svaret tilbage, som det var");
      window.sees("Svaret er tilbage hos borgerne.");
      await()
          .atMost(SOON)
          .until(() -> !jurist.answer("dyr.hund", "0751").startsWith("Svaret er ved"));
    }
  }

  @Test
  void publishingIsPlannedAndGivenUp() {
    long draft = editor.drafts("common/dyr/hundeskov.yaml", "agentNote", "Spørg, hvor i kommunen.");
    editor.submits(draft);
    jurist.approves(draft);
    try (Chromium chromium = Chromium.start()) {
      StudioWindow window = StudioWindow.of(chromium, cluster, "jurist");
      window.opens("opgaver");
      Locator task = window.item("common/dyr/hundeskov.yaml").first();
      task.locator("summary").click();
      task.getByLabel("Hvornår?")
          .fill(LocalDateTime.now().plusDays(2).truncatedTo(ChronoUnit.MINUTES).toString());
      task.getByRole(AriaRole.BUTTON, StudioWindow.button("Udgiv senere")).click();
      window.sees("Planlagt. Det sker af sig selv.");
      window.looksRight("studio-planned");
      window.looksRightOnAPhone("studio-phone-planned");

      Locator plan = window.page().locator("section[aria-labelledby=plans] li").first();
      plan.getByRole(AriaRole.BUTTON, StudioWindow.button("Opgiv")).click();
      window.sees("Planen er opgivet.");
    }
    editor.acts(draft, "drop").then().statusCode(200);
  }

  @Test
  void aKommuneSaysThatItsTextIsStillRight() {
    Map<String, Object> changes =
        new HashMap<>(ambassador().document(OVERLAY).getMap("newest.fields.changes"));
    changes.put("dyr.hundeskov", Map.of("append", "I Prøveby ligger den ved åen."));
    publishes(ambassador(), ambassador(), ambassador().drafts(OVERLAY, "changes", changes));
    String path = "common/dyr/hundeskov.yaml";
    publishes(editor, jurist, editor.drafts(path, "answer", "Hunden må løbe frit i hundeskoven."));
    try (Chromium chromium = Chromium.start()) {
      StudioWindow window = StudioWindow.of(chromium, cluster, "ambassadoer");
      window.opens("kommuner");
      Locator drift = window.item("I Prøveby ligger den ved åen.");
      assertThat(drift.locator("ins").first()).isVisible();
      window.looksRight("studio-drift");
      window.looksRightOnAPhone("studio-phone-drift");
      drift.getByRole(AriaRole.BUTTON, StudioWindow.button("Ja, den er stadig rigtig")).click();
      window.sees("Tak. Svaret er gemt.");
      assertThat(drift).hasCount(0);
    }
  }

  @Test
  void aKommuneLeavesPagesOut() {
    try (Chromium chromium = Chromium.start()) {
      StudioWindow window = StudioWindow.of(chromium, cluster, "ambassadoer");
      window.opens("opgaver");
      window.unfolds("Sider, der ikke skal besøges");
      window.field("Adresser (én på hver linje)").fill("www.proeveby.example");
      window.presses("Gem listen");
      window.sees("»www.proeveby.example« er ikke en adresse.");
      window.field("Adresser (én på hver linje)").fill(LEFT_OUT);
      window.presses("Gem listen");
      window.sees("Gemt. Siderne besøges ikke fra næste runde.");
      window.looksRight("studio-left-out");
      window.looksRightOnAPhone("studio-phone-left-out");
    }
    Assertions.assertThat(ambassador().document(OVERLAY).getList("live.fields.pagesLeftOut"))
        .containsExactly(LEFT_OUT);
  }

  @Test
  void allContentGoesOutAsAFolderAndInAgain(@TempDir Path folder) throws IOException {
    DevScript dev =
        new DevScript(
            Map.of(
                "BORGERCHAT_USER",
                "redaktoer",
                "BORGERCHAT_PASSWORD",
                AgentAtDesk.password(cluster, "redaktoer")));
    String server = cluster.a().address().toString();
    String there = folder.toString();
    DevScript.Outcome out = dev.call("", "content", "export", there, "--server", server);
    Assertions.assertThat(out.exit()).as(out.err()).isZero();
    DevScript.Outcome in = dev.call("", "content", "import", there, "--server", server);
    Assertions.assertThat(in.out()).as(in.err()).isEmpty();
    Assertions.assertThat(in.err()).contains("0 documents differ");

    String longest = "words/concepts.yaml";
    Path file = folder.resolve(longest);
    Assertions.assertThat(Files.size(file)).isGreaterThan(65_536);
    Files.writeString(file, "# Til sidst.\n", StandardOpenOption.APPEND);
    DevScript.Outcome changed = dev.call("", "content", "import", there, "--server", server);
    Assertions.assertThat(changed.out().lines())
        .as(changed.err())
        .containsExactly("changed  " + longest);
    editor.post("/imports/decline", Map.of("path", longest)).then().statusCode(204);

    Map<String, String> tooLong = Map.of("path", longest, "text", "#".repeat(1_100_000));
    editor.post("/imports", tooLong).then().statusCode(413).body("detail", containsString("1 MB"));
    editor.post("/plans", tooLong).then().statusCode(413).body("detail", containsString("64 KB"));
  }

  private StaffAtStudio ambassador() {
    return StaffAtStudio.at(cluster.a(), cluster, "ambassadoer");
  }

  private static void publishes(StaffAtStudio writer, StaffAtStudio approver, long draft) {
    writer.submits(draft);
    approver.approves(draft);
    approver.publishes(draft).then().statusCode(201);
  }

  @Test
  void aNewerSeedIsTakenAsADraft() {
    String path = "common/parkering/efterladt-koeretoej.yaml";
    anOlderVersionSeeded(path);
    try (Chromium chromium = Chromium.start()) {
      StudioWindow window = StudioWindow.of(chromium, cluster, "redaktoer");
      window.opens("udgivelser");
      window.unfolds(path);
      assertThat(window.item(path).locator("del").first()).isVisible();
      window.looksRight("studio-seed");
      window.looksRightOnAPhone("studio-phone-seed");
      window.presses("Hent som kladde");
      window.sees("Hentet som kladde. Den står under Opgaver.");
    }
    editor
        .acts(editor.document(path).getLong("newest.revision.number"), "drop")
        .then()
        .statusCode(200);
  }

  /** Revisions cannot be changed by the application; the older version is written by hand. */
  private void anOlderVersionSeeded(String path) {
    Database.run(cluster, "alter table content_revision disable trigger only_added");
    Database.run(
        cluster,
        "update content_revision set body = body || '# En tidligere udgave.'"
            + " where path = ? and author = 'seed'",
        path);
    Database.run(cluster, "alter table content_revision enable trigger only_added");
  }
}
