package dk.borgerchat.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.borgerchat.tests.running.Chromium;
import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An editor writes, a jurist refuses and then approves, and the new text is live. */
@ExtendWith(WithCluster.class)
class E03_StudioInBrowserIT {
  private static final String TEXT =
      "Lån et lokale hos {kommune.navn} Kommune på {kommune.website}.";

  private final Cluster cluster;
  private final StaffAtStudio reader;

  E03_StudioInBrowserIT(Cluster cluster) {
    this.cluster = cluster;
    this.reader = StaffAtStudio.at(cluster.a(), cluster, "revisor");
  }

  @BeforeEach
  void theNodeAnswersFromTheDatabase() {
    await().atMost(Duration.ofSeconds(60)).until(() -> reader.release() > 0);
  }

  @Test
  void anEditorsDayAndAJuristsRefusal() {
    try (Chromium chromium = Chromium.start()) {
      StudioWindow editor = StudioWindow.of(chromium, cluster, "redaktoer");
      editor.field("Find et svar").fill("lokaler");
      editor.looksRight("studio-list");
      editor.page().locator("a[href='#/svar/fritid.lokaler']").click();
      Locator sentences = editor.field("Sådan kan borgere spørge (én på hver linje)");
      sentences.press("Control+End");
      sentences.pressSequentially("\nlån bane");
      editor.sees("»lån bane« står her allerede.");
      sentences.fill(sentences.inputValue().replaceFirst("\nlån bane$", ""));
      editor.field("Svar").fill("Skriv til {kommune.navn}.");
      assertThat(preview(editor)).containsText("Skriv til");
      editor.presses("Gem kladde");
      editor.presses("Send til godkendelse");
      editor.sees("Sendt til godkendelse.");
      editor.looksRight("studio-editor");

      StudioWindow jurist = StudioWindow.of(chromium, cluster, "jurist");
      refuses(jurist);
      editor.page().reload();
      editor.field("Svar").fill(TEXT);
      editor.presses("Gem kladde");
      editor.presses("Send til godkendelse");
      editor.sees("Sendt til godkendelse.");

      publishes(jurist);
      await()
          .atMost(Duration.ofSeconds(5))
          .until(() -> reader.answer("fritid.lokaler", "0999").startsWith("Lån et lokale hos"));
      looksAtTheRestOnAPhone(jurist);
    }
  }

  @Test
  void theEditorHelpsWhileOneWrites() {
    try (Chromium chromium = Chromium.start()) {
      StudioWindow editor = StudioWindow.of(chromium, cluster, "redaktoer");
      editor.opens("svar/bibliotek.laaner");
      Locator answer = editor.field("Svar");
      String before = answer.inputValue();
      answer.fill("Såfremt du er i tvivl, ring på ");
      answer.press("Control+End");
      answer.pressSequentially("{tel");
      assertThat(editor.page().locator("[role=option]").first())
          .containsText("{kommune.telefon} Kommunens hovednummer");
      editor.looksRight("studio-variables");
      answer.press("Enter");
      assertThat(answer).hasValue("Såfremt du er i tvivl, ring på {kommune.telefon}");
      editor.sees("Læsbarhed: lix");
      editor.sees("»Såfremt« → hvis");
      Locator undo = editor.page().getByText("Fortryd");
      while (undo.isEnabled()) {
        undo.click();
      }
      assertThat(answer).hasValue(before);
      editor.presses("Gentag");

      writesInEnglish(editor);
      triesTheDraft(editor);
      editor.looksRight("studio-help");
      editor.looksRightOnAPhone("studio-phone-help");
      editor.presses("Smid mine ændringer væk");
      assertThat(answer).hasValue(before);
    }
  }

  @Test
  void theInterfaceIsEnglishByAButtonAndNothingWrittenIsLost() {
    String wrong = "Ring på {kommune.fax}.";
    try (Chromium chromium = Chromium.start()) {
      StudioWindow editor = StudioWindow.of(chromium, cluster, "redaktoer");
      editor.opens("svar/bibliotek.laaner");
      editor.field("Svar").fill(wrong);
      editor.field("Hvorfor ændrer du det?").fill("Kortere og klarere");
      editor.looksRight("studio-danish");
      editor.presses("English");
      assertThat(editor.page().locator("html")).hasAttribute("lang", "en");
      assertThat(editor.page()).hasTitle("Borgerchat: studio");
      assertThat(editor.field("Answer")).hasValue(wrong);
      assertThat(editor.field("Why are you changing it?")).hasValue("Kortere og klarere");
      editor.presses("Save draft");
      assertThat(editor.page().getByText("Oplysningen {kommune.fax} findes ikke.").first())
          .hasAttribute("lang", "da");
      editor.looksRight("studio-english");
      editor.looksRightOnAPhone("studio-phone-english");

      editor.page().reload();
      editor.sees("Here are changes you have not saved as a draft.");
      editor.presses("Dansk");
      assertThat(editor.page().locator("html")).hasAttribute("lang", "da");
      editor.sees("Her er ændringer, du ikke har gemt som kladde.");
    }
  }

  private static void writesInEnglish(StudioWindow editor) {
    editor.unfolds("Engelsk udgave");
    editor.presses("Skriv en engelsk udgave");
    editor.field("Titel på engelsk").fill("Become a borrower");
    editor.field("Svar på engelsk").fill("Ask at the library. Bring your sundhedskort.");
    assertThat(editor.page().getByText("Ikke udgivet endnu")).isVisible();
  }

  private static void triesTheDraft(StudioWindow editor) {
    editor.field("Svar").fill("Spørg Prøvebys bibliotekar på {kommune.telefon}.");
    Locator sentences = editor.field("Sådan kan borgere spørge (én på hver linje)");
    sentences.fill(sentences.inputValue() + "\nhvor mange bøger må jeg have med hjem på en gang");
    editor.unfolds("Prøv kladden");
    editor.field("Spørg som borger").fill("hvor mange bøger må jeg have med hjem på en gang");
    editor.presses("Spørg");
    Locator tried = editor.page().locator("try-view");
    assertThat(tried.getByText("har ikke lært af dem endnu")).isVisible();
    assertThat(tried.getByRole(AriaRole.LISTITEM))
        .containsText(
            new String[] {"hvor mange bøger må jeg have med hjem på en gang bibliotek.laaner"});
    editor.field("Spørg som borger").fill("hvordan bliver jeg låner på biblioteket");
    editor.presses("Spørg");
    assertThat(tried.getByText("Spørg Prøvebys bibliotekar på {kommune.telefon}.")).isVisible();
  }

  private static Locator preview(StudioWindow editor) {
    return editor
        .page()
        .getByRole(
            AriaRole.REGION, new Page.GetByRoleOptions().setName("Sådan læser borgeren svaret"));
  }

  private static void refuses(StudioWindow jurist) {
    Locator task = task(jurist);
    task.getByRole(AriaRole.BUTTON, StudioWindow.button("Se ændringen")).click();
    assertThat(task.locator("ins").first()).isVisible();
    task.getByRole(AriaRole.BUTTON, StudioWindow.button("Afvis")).click();
    task.getByLabel("Hvorfor afviser du?").fill("Skriv, hvor borgeren kan læse mere.");
    jurist.looksRight("studio-tasks");
    jurist.page().keyboard().press("Enter");
    jurist.sees("Afvist. Forfatteren kan se hvorfor.");
  }

  private static void publishes(StudioWindow jurist) {
    jurist.page().reload();
    Locator task = task(jurist);
    task.getByRole(AriaRole.BUTTON, StudioWindow.button("Se konsekvenser")).click();
    assertThat(task.getByText("fritid.lokaler i ")).isVisible();
    task.getByRole(AriaRole.BUTTON, StudioWindow.button("Godkend")).click();
    jurist.sees("Godkendt. Nu kan den udgives.");
    task.getByRole(AriaRole.BUTTON, StudioWindow.button("Udgiv")).click();
    jurist.sees("Borgerne får svaret nu.");
  }

  private static void looksAtTheRestOnAPhone(StudioWindow jurist) {
    for (String part :
        List.of(
            "svar/fritid.lokaler",
            "guider",
            "opgaver",
            "indbakke",
            "proev",
            "kommuner",
            "tilslut",
            "udgivelser",
            "akut",
            "historik")) {
      jurist.opens(part);
      jurist.looksRightOnAPhone("studio-phone-" + part.replaceAll("/.*", ""));
    }
  }

  private static Locator task(StudioWindow jurist) {
    jurist.opens("opgaver");
    return jurist.item("common/fritid/lokaler.yaml");
  }
}
