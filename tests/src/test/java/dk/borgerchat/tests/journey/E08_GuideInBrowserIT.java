package dk.borgerchat.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.borgerchat.tests.running.Chromium;
import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An editor grows a guide by the keyboard alone, and it is published like any text. */
@ExtendWith(WithCluster.class)
class E08_GuideInBrowserIT {
  private static final String PATH = "common/guides/parkering.hvad-gaelder.yaml";

  private static final String NAMES = "guide:navn.navn-og-vielse";

  private final Cluster cluster;

  E08_GuideInBrowserIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @Test
  void aGuideGrowsByTheKeyboardAlone() {
    StaffAtStudio jurist = StaffAtStudio.at(cluster.a(), cluster, "jurist");
    await().atMost(Duration.ofSeconds(60)).until(() -> jurist.release() > 0);
    try (Chromium chromium = Chromium.start()) {
      StudioWindow editor = StudioWindow.of(chromium, cluster, "redaktoer");
      editor.opens("guider");
      editor.looksRight("studio-guides");
      editor.page().getByText("Få hjælp til parkering og afgifter").click();
      Page page = editor.page();
      assertThat(node(page, "Hvad handler det om?")).isVisible();

      node(page, "Hvad handler det om?").focus();
      page.keyboard().press("End");
      page.keyboard().press("Enter");
      assertThat(editor.field("Det, borgeren kan svare")).isFocused();
      asksOneMoreQuestion(editor);
      editor.looksRight("studio-guide");
      editor.looksRightOnAPhone("studio-phone-guide");

      movesRemovesAndTakesBack(page);
      editor.presses("Gem kladde");
      editor.sees("Kladden er gemt.");
      editor.presses("Send til godkendelse");
      editor.sees("Sendt til godkendelse.");
    }
    long revision = jurist.document(PATH).getLong("newest.revision.number");
    jurist.approves(revision);
    jurist.publishes(revision).then().statusCode(201);
    Map<String, Object> steps = jurist.document(PATH).getMap("live.fields.steps");
    assertThat(steps)
        .containsEntry(
            "trin-5",
            Map.of(
                "question",
                "Ved du, hvem der ejer bilen?",
                "options",
                List.of(
                    Map.of("label", "Ja", "answer", "parkering.regler"),
                    Map.of("label", "Nej", "answer", "parkering.efterladt-koeretoej"))));
  }

  @Test
  void aGuideIsDeletedAndWhoeverIsInTheMiddleOfItGoesOn() {
    StaffAtStudio jurist = StaffAtStudio.at(cluster.a(), cluster, "jurist");
    await().atMost(Duration.ofSeconds(60)).until(() -> jurist.release() > 0);
    Citizen citizen = Citizen.at(cluster.a());
    assertThat(choices(citizen.says("Hvordan skifter jeg efternavn?"))).contains(NAMES + ":hvad");
    citizen.presses(NAMES + ":hvad");
    try (Chromium chromium = Chromium.start()) {
      StudioWindow editor = StudioWindow.of(chromium, cluster, "redaktoer");
      editor.opens("guider/navn.navn-og-vielse");
      deletes(editor);
      editor.looksRight("studio-guide-deleted");
      editor.looksRightOnAPhone("studio-phone-guide-deleted");
      editor.presses("Fortryd sletningen");
      editor.sees("Sletningen er opgivet.");
      deletes(editor);
      editor.presses("Send til godkendelse");
      editor.sees("Sendt til godkendelse.");
      editor.opens("opgaver");
      assertThat(editor.item("navn.navn-og-vielse.yaml").getByText("Slettes")).isVisible();
    }
    String path = "common/guides/navn.navn-og-vielse.yaml";
    long seed = jurist.document(path).getLong("live.revision.number");
    long removal = jurist.document(path).getLong("newest.revision.number");
    jurist.approves(removal);
    jurist.publishes(removal).then().statusCode(201);

    assertThat(jurist.get("/guides").jsonPath().getList("id", String.class))
        .contains("pas.hvilket")
        .doesNotContain("navn.navn-og-vielse");
    assertThat(citizen.presses(NAMES + ":hvad/navn").getList("events.text", String.class))
        .as("told to say it in other words")
        .isNotEmpty();
    assertThat(choices(citizen.says("Hvordan skifter jeg efternavn?")))
        .noneMatch(choice -> choice.startsWith(NAMES));
    comesBack(path, seed, jurist);
  }

  /** By the keyboard, where the page has put it. */
  private static void deletes(StudioWindow editor) {
    Locator folded = editor.page().locator("summary").getByText("Slet guiden");
    folded.focus();
    folded.press("Enter");
    Locator why = editor.field("Hvorfor skal det slettes?");
    why.fill("Emnerne står hver for sig nu");
    why.press("Enter");
    editor.sees("Sletningen er gemt som kladde.");
  }

  private static List<String> choices(JsonPath turn) {
    return turn.getList("events.buttons.flatten().findAll { it != null }.choice", String.class);
  }

  private void comesBack(String path, long revision, StaffAtStudio jurist) {
    StaffAtStudio editor = StaffAtStudio.at(cluster.a(), cluster, "redaktoer");
    Map<String, Object> fields =
        editor.get("/revisions/" + revision).jsonPath().getMap("version.fields");
    long newest = editor.document(path).getLong("newest.revision.number");
    long again =
        editor
            .saves(path, fields, newest)
            .then()
            .statusCode(201)
            .extract()
            .jsonPath()
            .getLong("revision.number");
    editor.submits(again);
    jurist.approves(again);
    jurist.publishes(again).then().statusCode(201);
  }

  private static void asksOneMoreQuestion(StudioWindow editor) {
    Page page = editor.page();
    page.getByLabel("Et spørgsmål til").check();
    editor.field("Spørgsmålet").fill("Ved du, hvem der ejer bilen?");
    editor.presses("Gem kladde");
    editor.sees("Guiden er ikke færdig.");
    Locator unfinished = node(page, "Valg mangler: svar mangler. 2 ting skal rettes");
    assertThat(unfinished).hasCount(2);
    answers(editor, unfinished.first(), "Ja", "parkering.findes-ikke");
    assertThat(node(page, "Ja: parkering.findes-ikke. 1 ting skal rettes")).isVisible();
    editor.sees("Vælg et svar, der findes.");
    editor.field("Svaret, guiden slutter med").fill("parkering.regler");
    answers(editor, unfinished.first(), "Nej", "parkering.efterladt-koeretoej");
    assertThat(page.getByText("skal rettes")).hasCount(0);
  }

  private static void answers(StudioWindow editor, Locator node, String label, String intent) {
    node.focus();
    node.press("Enter");
    editor.field("Det, borgeren kan svare").fill(label);
    editor.field("Svaret, guiden slutter med").fill(intent);
  }

  private static void movesRemovesAndTakesBack(Page page) {
    node(page, "Jeg bor i området").click();
    page.keyboard().press("Alt+ArrowUp");
    assertThat(page.getByRole(AriaRole.TREEITEM).nth(4))
        .hasAttribute("aria-label", Pattern.compile("^Jeg bor i området"));
    page.keyboard().press("Delete");
    assertThat(node(page, "Jeg bor i området")).hasCount(0);
    page.keyboard().press("Control+z");
    assertThat(node(page, "Jeg bor i området")).isVisible();
    page.keyboard().press("Control+z");
    page.keyboard().press("Home");
    page.keyboard().press("ArrowLeft");
    assertThat(page.getByRole(AriaRole.TREEITEM)).hasCount(1);
    page.keyboard().press("ArrowRight");
  }

  private static Locator node(Page page, String words) {
    return page.getByRole(AriaRole.TREEITEM, new Page.GetByRoleOptions().setName(words));
  }
}
