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
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An editor writes, a jurist refuses and then approves, and the new text is live. */
@ExtendWith(WithCluster.class)
class E03_StudioInBrowserIT {
  private static final String TEXT =
      "Lån et lokale hos {kommune.navn} Kommune på {kommune.website}.";

  private static final String OWN = "kommuner/0999/local/fritid/";
  private static final String SENTENCES =
      """
      legeplads ved søen i bytræerne
      hvem fodrer ænderne om vinteren
      bypark lys
      rosenbedet trænger til at blive luget
      må man grille på plænen
      jeg tabte min nøgle på stien omkring springvandet i går aftes
      er der toiletter i byparken
      bænken ved pavillonen vakler
      låses lågerne om natten
      kunstværket af granit, hvem har lavet det
      picnic med tyve personer, skal jeg sige det til nogen
      dronningens eg hvor gammel er den
      boldspil på den store plæne
      kort over parkens stier
      hængekøje mellem to træer
      statuen har fået maling i hovedet
      løbeklub mødes ved indgangen kl. seks om morgenen
      der er rigtig mange krager
      kan man låne petanquekugler i kiosken
      gartneriet bag hækken
      """;
  private static final String CHECKS =
      """
      hvornår tænder lamperne i byparken
      springvandet er slukket
      må hunden løbe løs på plænen i byparken
      findes der et handicaptoilet ved pavillonen
      """;

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

  @Test
  void aKommuneEditsAndBeginsIntentsOfItsOwn() {
    StaffAtStudio ambassador = StaffAtStudio.at(cluster.a(), cluster, "ambassadoer");
    try (Chromium chromium = Chromium.start()) {
      StudioWindow window = StudioWindow.of(chromium, cluster, "ambassadoer");
      window.opens("kommuner");
      window.page().getByRole(AriaRole.LINK, link("Åfesten i Prøveby")).click();
      assertThat(window.field("Svar")).hasValue(Pattern.compile("^Åfesten holdes "));
      Locator sentences = window.field("Sådan kan borgere spørge (én på hver linje)");
      sentences.press("Control+End");
      sentences.pressSequentially("\nhvornår er åfesten");
      window.sees("»hvornår er åfesten« står her allerede.");
      sentences.fill(sentences.inputValue().replaceFirst("\nhvornår er åfesten$", ""));
      window.field("Svar").press("Control+End");
      window.field("Svar").pressSequentially("\n\nTag toget hjem.");
      assertThat(preview(window)).containsText("Tag toget hjem.");
      window.presses("Gem kladde");
      window.sees("Kladden er gemt.");
      window.presses("Send til godkendelse");
      window.sees("Sendt til godkendelse.");
      window.looksRight("studio-own-intent");
      window.looksRightOnAPhone("studio-phone-own-intent");
      publishes(ambassador, OWN + "aafest.yaml");
      await()
          .atMost(Duration.ofSeconds(5))
          .until(() -> ambassador.answer("fritid.aafest", "0999").contains("Tag toget hjem."));

      takesAwayAndBack(window);
      window.opens("svar/pas.forny/0999");
      assertThat(window.page().getByRole(AriaRole.GROUP, link("I denne kommune"))).isVisible();
      begins(window, "Nyt emne kun for kommunen", "fritid.bypark");
      writes(window);
      window.looksRight("studio-new-own-intent");
      window.looksRightOnAPhone("studio-phone-new-own-intent");
      window.presses("Send til godkendelse");
      window.sees("Sendt til godkendelse.");
      window.page().navigate(window.address() + "#/svar");
      assertThat(window.item("fritid.bypark").getByText("Venter på godkendelse")).isVisible();
      window.page().navigate(window.address() + "#/kommuner");
      assertThat(window.item("fritid.bypark").getByText("Venter på godkendelse")).isVisible();
      ambassador.acts(newest(ambassador, OWN + "bypark.checks.yaml"), "refuse");
      ambassador.acts(newest(ambassador, OWN + "bypark.yaml"), "refuse");
    }
  }

  /** The intent and its checks go together. */
  private static void takesAwayAndBack(StudioWindow window) {
    window.page().reload();
    window.unfolds("Slet emnet");
    window.field("Hvorfor skal det slettes?").fill("Åfesten holdes ikke mere");
    window.presses("Slet emnet");
    window.sees("Sletningen er gemt som kladde.");
    assertThat(window.field("Svar")).not().isEditable();
    window.presses("Fortryd sletningen");
    window.sees("Sletningen er opgivet.");
    assertThat(window.field("Svar")).isEditable();
  }

  @Test
  void anEditorBeginsACommonIntent() {
    StaffAtStudio writer = StaffAtStudio.at(cluster.a(), cluster, "redaktoer");
    try (Chromium chromium = Chromium.start()) {
      StudioWindow editor = StudioWindow.of(chromium, cluster, "redaktoer");
      begins(editor, "Nyt emne", "fritid.bypark");
      editor.field("Svar").fill("Bare en begyndelse, som er for kort.");
      editor.presses("Gem kladde");
      editor.sees("Det skal rettes, før det kan gemmes");
      writes(editor);
      editor.opens("opgaver");
      editor.page().getByRole(AriaRole.LINK, link("Find vej i byparken")).click();
      assertThat(editor.field("Svar")).hasValue(Pattern.compile("^Byparken har åbent"));
      writer
          .acts(newest(writer, "common/fritid/bypark.checks.yaml"), "drop")
          .then()
          .statusCode(200);
      writer.acts(newest(writer, "common/fritid/bypark.yaml"), "drop").then().statusCode(200);
    }
  }

  private static void begins(StudioWindow window, String summary, String id) {
    window.page().navigate(window.address() + "#/svar");
    window.unfolds(summary);
    window.field("Id (emne.handling med små bogstaver)").fill(id);
    window.presses("Begynd");
    assertThat(window.page().getByRole(AriaRole.HEADING, heading("Nyt emne"))).isVisible();
  }

  private static void writes(StudioWindow window) {
    window.field("Titel på knappen").fill("Find vej i byparken");
    window.field("Svar").fill("Byparken har åbent hele døgnet. Hunde skal føres i snor.");
    window.field("Kontor, der klarer det").fill("Park og Vej");
    window.field("Sådan kan borgere spørge (én på hver linje)").fill(SENTENCES);
    window
        .field("Prøver, som botten skal forstå og ikke lærer af (én på hver linje, mindst 4)")
        .fill(CHECKS);
    window.presses("Gem kladde");
    window.sees("Kladden er gemt.");
  }

  private static long newest(StaffAtStudio staff, String path) {
    return staff.document(path).getLong("newest.revision.number");
  }

  private static void publishes(StaffAtStudio staff, String path) {
    staff.approves(newest(staff, path));
    staff.publishes(newest(staff, path)).then().statusCode(201);
  }

  private static Page.GetByRoleOptions link(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions heading(String name) {
    return link(name).setLevel(2);
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
