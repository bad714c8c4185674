package dk.borgerchat.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import dk.borgerchat.tests.running.Chromium;
import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agent's and a supervisor's day at the desk, in a real browser at 1280 × 720. */
@ExtendWith(WithCluster.class)
class D06_DayAtTheDeskIT {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final Cluster cluster;

  D06_DayAtTheDeskIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @Test
  void anApprovedAnswerIsOneClickAwayAndNothingTypedIsLost() {
    try (Chromium chromium = Chromium.start()) {
      Page desk = loggedIn(chromium, "agent2");
      Citizen citizen = waiting("Hvordan fornyer jeg mit gamle pas?");
      takes(desk, "Hvordan fornyer jeg mit gamle pas?");

      Locator knowledge = desk.getByRole(AriaRole.REGION, named("Viden"));
      assertThat(knowledge).containsText("Forslag til svar");
      assertThat(knowledge).containsText("Endnu ikke godkendt af en jurist");
      knowledge
          .getByRole(
              AriaRole.BUTTON,
              new Locator.GetByRoleOptions().setName(Pattern.compile("^Send svaret nu")))
          .first()
          .click();
      await().until(() -> citizen.heardFromAgents().toString().contains("I Prøveby"));

      Locator field = desk.getByLabel("Besked til borgeren");
      field.fill("Dit nummer er 010203-4321");
      assertThat(desk.getByText("Beskeden indeholder et CPR-nummer").first()).isVisible();
      field.fill("Jeg er ved at skrive til dig");
      assertNoAxeViolations(desk);
      screenshot(desk, "desk-chat");
      desk.reload();
      assertThat(desk.getByLabel("Besked til borgeren")).hasValue("Jeg er ved at skrive til dig");

      desk.getByRole(AriaRole.BUTTON, named("Afslut …")).click();
      assertThat(desk.getByLabel("Notat til sagssystemet"))
          .hasValue(Pattern.compile("Kommune: Prøveby\nEmne: .*pas", Pattern.DOTALL));
      assertNoAxeViolations(desk);
      desk.getByRole(AriaRole.BUTTON, named("Afslut nu")).click();
      assertThat(desk.getByText("Samtalen er slut.")).isVisible();
      await().until(citizen::owner, "bot"::equals);
    }
  }

  @Test
  void anAkutChatShowsItsProcedureAndATimer() {
    try (Chromium chromium = Chromium.start()) {
      Page desk = loggedIn(chromium, "agent2");
      Citizen citizen = Citizen.at(cluster.a());
      await().until(citizen::hotlineIsOpen);
      citizen.says("jeg vil ikke leve mere");
      takes(desk, "jeg vil ikke leve mere");

      assertThat(desk.getByRole(AriaRole.REGION, named("Akut: gør sådan")))
          .containsText("Livslinien");
      assertThat(desk.getByRole(AriaRole.TIMER)).isVisible();
      assertNoAxeViolations(desk);
      screenshot(desk, "desk-akut");
      desk.setViewportSize(360, 740);
      desk.getByRole(AriaRole.BUTTON, named("Viden")).click();
      assertNoAxeViolations(desk);
      screenshot(desk, "desk-akut-narrow");
      citizen.ends();
    }
  }

  @Test
  void aCallOnThePhoneUsesTheSameKnowledgeAndCountsInTheSameStatistic() {
    try (Chromium chromium = Chromium.start()) {
      Page desk = loggedIn(chromium, "vagtleder");
      desk.getByRole(AriaRole.BUTTON, named("Telefon")).click();
      desk.getByLabel("Borgerens kommune").selectOption(new SelectOption().setLabel("Prøveby"));
      desk.getByLabel("Søg i svar og guider").fill("nyt pas");
      desk.keyboard().press("Enter");
      desk.getByRole(AriaRole.BUTTON, starting("Gå gennem guiden: Find ud af, hvilket pas"))
          .first()
          .click();
      desk.getByRole(AriaRole.BUTTON, named("Nej").setExact(true)).click();
      desk.getByRole(AriaRole.BUTTON, named("Et barn under 18 år")).click();
      desk.getByRole(AriaRole.BUTTON, starting("Vælg som emne")).click();
      assertNoAxeViolations(desk);
      screenshot(desk, "desk-phone");
      desk.getByRole(AriaRole.BUTTON, named("Registrér")).click();
      assertThat(desk.getByText("Samtalen er registreret.")).isVisible();

      desk.getByRole(AriaRole.BUTTON, named("Vagt").setExact(true)).click();
      assertThat(desk.getByRole(AriaRole.REGION, named("I dag, alle kanaler")))
          .containsText("Telefon");
      assertNoAxeViolations(desk);
      screenshot(desk, "desk-supervision");
    }
  }

  @Test
  void aTeamsOwnSentenceIsWrittenOnceAndFilledInForTheKommune() {
    try (Chromium chromium = Chromium.start()) {
      Page desk = loggedIn(chromium, "agent2");
      desk.getByRole(AriaRole.BUTTON, named("Standardsvar")).click();
      desk.getByRole(AriaRole.BUTTON, named("Skriv et nyt")).click();
      desk.getByLabel("Navn").fill("Velkomst");
      desk.getByLabel("Tekst").fill("Hej, du skriver med {kommune.navn} Kommune.");
      assertNoAxeViolations(desk);
      desk.getByRole(AriaRole.BUTTON, named("Gem")).click();
      assertThat(desk.getByText("Hej, du skriver med {kommune.navn}").first()).isVisible();

      Citizen citizen = waiting("hvor afleverer jeg glas");
      desk.getByRole(AriaRole.BUTTON, named("Samtaler")).click();
      takes(desk, "hvor afleverer jeg glas");
      desk.getByText("Standardsvar (").click();
      desk.getByRole(AriaRole.BUTTON, named("Indsæt svaret: Velkomst")).click();
      assertThat(desk.getByLabel("Besked til borgeren"))
          .hasValue("Hej, du skriver med Prøveby Kommune.");
      desk.keyboard().press("Enter");
      await()
          .until(citizen::heardFromAgents, List.of("Hej, du skriver med Prøveby Kommune.")::equals);
      citizen.ends();
    }
  }

  private Page loggedIn(Chromium chromium, String username) {
    Page desk = chromium.window();
    desk.setViewportSize(1280, 720);
    desk.navigate(cluster.b().address() + "/desk/");
    desk.getByLabel("Brugernavn").fill(username);
    desk.getByLabel("Adgangskode").fill(AgentAtDesk.password(cluster, username));
    desk.getByRole(AriaRole.BUTTON, named("Log ind")).click();
    assertThat(desk.getByRole(AriaRole.REGION, named("Venter"))).isVisible();
    return desk;
  }

  private static void takes(Page desk, String question) {
    desk.locator("li", new Page.LocatorOptions().setHasText(question))
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tag samtalen fra"))
        .first()
        .click();
  }

  private Citizen waiting(String question) {
    Citizen citizen = Citizen.at(cluster.a());
    citizen.says(question);
    citizen.asksForAPerson();
    return citizen;
  }

  private static void assertNoAxeViolations(Page page) {
    var violations = new AxeBuilder(page).analyze().getViolations();
    assertThat(violations.stream().map(rule -> rule.getId() + ": " + rule.getNodes()).toList())
        .isEqualTo(List.of());
  }

  private static void screenshot(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions starting(String name) {
    return new Page.GetByRoleOptions().setName(Pattern.compile("^" + name));
  }
}
