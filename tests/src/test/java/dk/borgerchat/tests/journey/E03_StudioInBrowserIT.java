package dk.borgerchat.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dk.borgerchat.tests.running.Chromium;
import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An editor writes, a jurist refuses and then approves, and the new text is live. */
@ExtendWith(WithCluster.class)
class E03_StudioInBrowserIT {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final double PATIENCE_MILLIS = 20_000;
  private static final String TEXT =
      "Lån et lokale hos {kommune.navn} Kommune på {kommune.website}.";

  private final Cluster cluster;

  E03_StudioInBrowserIT(Cluster cluster) {
    this.cluster = cluster;
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
  }

  @Test
  void anEditorsDayAndAJuristsRefusal() {
    StaffAtStudio reader = StaffAtStudio.at(cluster.a(), cluster, "revisor");
    await().atMost(Duration.ofSeconds(60)).until(() -> reader.release() > 0);
    try (Chromium chromium = Chromium.start()) {
      Page editor = loggedIn(chromium.window(), "redaktoer");
      editor.getByLabel("Find et svar").fill("lokaler");
      assertNoAxeViolations(editor);
      screenshot(editor, "studio-list");
      editor.locator("a[href='#/svar/fritid.lokaler']").click();
      Locator sentences = editor.getByLabel("Sådan kan borgere spørge (én på hver linje)");
      sentences.press("Control+End");
      sentences.pressSequentially("\nlån bane");
      assertThat(editor.getByText("»lån bane« står her allerede.")).isVisible();
      sentences.fill(sentences.inputValue().replaceFirst("\nlån bane$", ""));
      writes(editor, "Skriv til {kommune.navn}.");
      assertThat(editor.getByRole(AriaRole.REGION, named("Sådan læser borgeren svaret")))
          .containsText("Skriv til");
      editor.getByRole(AriaRole.BUTTON, named("Gem kladde")).click();
      editor.getByRole(AriaRole.BUTTON, named("Send til godkendelse")).click();
      assertThat(editor.getByText("Sendt til godkendelse.")).isVisible();
      assertNoAxeViolations(editor);
      screenshot(editor, "studio-editor");

      Page jurist = loggedIn(chromium.window(), "jurist");
      refuses(jurist);
      editor.reload();
      writes(editor, TEXT);
      editor.getByRole(AriaRole.BUTTON, named("Gem kladde")).click();
      editor.getByRole(AriaRole.BUTTON, named("Send til godkendelse")).click();
      assertThat(editor.getByText("Sendt til godkendelse.")).isVisible();

      publishes(jurist);
      await()
          .atMost(Duration.ofSeconds(5))
          .until(() -> reader.answer("fritid.lokaler", "0999").startsWith("Lån et lokale hos"));
      looksAtTheRestOnAPhone(jurist);
    }
  }

  private void refuses(Page jurist) {
    Locator task = task(jurist);
    task.getByRole(AriaRole.BUTTON, button("Se ændringen")).click();
    assertThat(task.locator("ins").first()).isVisible();
    task.getByRole(AriaRole.BUTTON, button("Afvis")).click();
    task.getByLabel("Hvorfor afviser du?").fill("Skriv, hvor borgeren kan læse mere.");
    screenshot(jurist, "studio-tasks");
    assertNoAxeViolations(jurist);
    jurist.keyboard().press("Enter");
    assertThat(jurist.getByText("Afvist. Forfatteren kan se hvorfor.")).isVisible();
  }

  private void publishes(Page jurist) {
    jurist.reload();
    Locator task = task(jurist);
    task.getByRole(AriaRole.BUTTON, button("Se konsekvenser")).click();
    assertThat(task.getByText("fritid.lokaler i ")).isVisible();
    task.getByRole(AriaRole.BUTTON, button("Godkend")).click();
    assertThat(jurist.getByText("Godkendt. Nu kan den udgives.")).isVisible();
    task.getByRole(AriaRole.BUTTON, button("Udgiv")).click();
    assertThat(jurist.getByText("Borgerne får svaret nu.")).isVisible();
  }

  private void looksAtTheRestOnAPhone(Page page) {
    page.setViewportSize(360, 740);
    for (String part :
        List.of(
            "svar/fritid.lokaler",
            "opgaver",
            "indbakke",
            "proev",
            "kommuner",
            "tilslut",
            "udgivelser",
            "akut",
            "historik")) {
      page.navigate(cluster.a().address() + "/studio/#/" + part);
      assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2)).first())
          .isVisible();
      assertNoAxeViolations(page);
      screenshot(page, "studio-phone-" + part.replaceAll("/.*", ""));
      boolean fits =
          (boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth");
      assertThat(fits).as(part + " fits a phone").isTrue();
    }
  }

  private Locator task(Page page) {
    page.navigate(cluster.a().address() + "/studio/#/opgaver");
    return page.getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHasText("common/fritid/lokaler.yaml"));
  }

  private static void writes(Page editor, String text) {
    editor.getByLabel("Svar", new Page.GetByLabelOptions().setExact(true)).fill(text);
  }

  private Page loggedIn(Page page, String username) {
    page.navigate(cluster.a().address() + "/studio/");
    page.getByLabel("Brugernavn").fill(username);
    page.getByLabel("Adgangskode").fill(AgentAtDesk.password(cluster, username));
    page.getByRole(AriaRole.BUTTON, named("Log ind")).click();
    assertThat(page.getByRole(AriaRole.LINK, named("Opgaver"))).isVisible();
    return page;
  }

  private static void assertNoAxeViolations(Page page) {
    var violations = new AxeBuilder(page).analyze().getViolations();
    assertThat(violations.stream().map(rule -> rule.getId() + ": " + rule.getNodes()).toList())
        .isEqualTo(List.of());
  }

  private static void screenshot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }

  private static Locator.GetByRoleOptions button(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
