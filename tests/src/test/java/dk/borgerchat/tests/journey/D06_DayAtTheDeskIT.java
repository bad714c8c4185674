package dk.borgerchat.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.borgerchat.tests.journey.DeskWindow.named;
import static dk.borgerchat.tests.journey.DeskWindow.starting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import dk.borgerchat.tests.running.Chromium;
import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agent's and a supervisor's day at the desk, in a real browser at 1280 × 720. */
@ExtendWith(WithCluster.class)
class D06_DayAtTheDeskIT {
  private static final long UNTIL_THE_DESK_LOOKS_AGAIN = 31_000;

  private final Cluster cluster;

  D06_DayAtTheDeskIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @Test
  void anApprovedAnswerIsOneClickAwayAndNothingTypedIsLost() {
    try (Chromium chromium = Chromium.start()) {
      DeskWindow window = DeskWindow.of(chromium, cluster, "agent2");
      Page desk = window.page();
      Citizen citizen = waiting("Hvordan fornyer jeg mit gamle pas?");
      window.takes("Hvordan fornyer jeg mit gamle pas?");

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
      window.isAccessible();
      window.screenshot("desk-chat");
      desk.reload();
      assertThat(desk.getByLabel("Besked til borgeren")).hasValue("Jeg er ved at skrive til dig");

      desk.getByRole(AriaRole.BUTTON, named("Afslut …")).click();
      assertThat(desk.getByLabel("Notat til sagssystemet"))
          .hasValue(Pattern.compile("Kommune: Prøveby\nEmne: .*pas", Pattern.DOTALL));
      window.isAccessible();
      desk.getByRole(AriaRole.BUTTON, named("Afslut nu")).click();
      assertThat(desk.getByText("Samtalen er slut.")).isVisible();
      await().until(citizen::owner, "bot"::equals);
    }
  }

  @Test
  void anAkutChatShowsItsProcedureAndATimer() {
    try (Chromium chromium = Chromium.start()) {
      DeskWindow window = DeskWindow.of(chromium, cluster, "agent2");
      Page desk = window.page();
      Citizen citizen = Citizen.at(cluster.a());
      await().until(citizen::hotlineIsOpen);
      citizen.says("jeg vil ikke leve mere");
      window.takes("jeg vil ikke leve mere");

      assertThat(desk.getByRole(AriaRole.REGION, named("Akut: gør sådan")))
          .containsText("Livslinien");
      assertThat(desk.getByRole(AriaRole.TIMER)).isVisible();
      window.isAccessible();
      window.screenshot("desk-akut");
      desk.setViewportSize(360, 740);
      desk.getByRole(AriaRole.BUTTON, named("Viden")).click();
      window.isAccessible();
      window.screenshot("desk-akut-narrow");
      citizen.ends();
    }
  }

  @Test
  void aPromisedCallThatIsLateIsToldAndMarked() {
    try (Chromium chromium = Chromium.start()) {
      Page desk = chromium.window();
      desk.clock().install();
      DeskWindow window = DeskWindow.of(desk, cluster, "agent2");
      Citizen citizen = Citizen.at(cluster.a());
      citizen.says("Kan I ringe mig op?");
      String receipt = citizen.leavesNumber("11 22 33 44").getString("events[0].receipt");
      String yesterday = "update call_back set slot = now() - interval '1 day' where receipt = ?";
      Database.run(cluster, yesterday, receipt);
      desk.clock().fastForward(UNTIL_THE_DESK_LOOKS_AGAIN);

      assertThat(desk.getByText(Pattern.compile("opkald er forsinket"))).isAttached();
      Locator call =
          desk.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(receipt));
      assertThat(call).containsText("Forsinket");
      window.isAccessible();
      window.screenshot("desk-late-call");
      call.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ringet op"))
          .first()
          .click();
      assertThat(call).isHidden();
    }
  }

  @Test
  void aCallOnThePhoneUsesTheSameKnowledgeAndCountsInTheSameStatistic() {
    try (Chromium chromium = Chromium.start()) {
      DeskWindow window = DeskWindow.of(chromium, cluster, "vagtleder");
      Page desk = window.page();
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
      window.isAccessible();
      window.screenshot("desk-phone");
      desk.getByRole(AriaRole.BUTTON, named("Registrér")).click();
      assertThat(desk.getByText("Samtalen er registreret.")).isVisible();

      desk.getByRole(AriaRole.BUTTON, named("Vagt").setExact(true)).click();
      assertThat(desk.getByRole(AriaRole.REGION, named("I dag, alle kanaler")))
          .containsText("Telefon");
      window.isAccessible();
      window.screenshot("desk-supervision");
    }
  }

  @Test
  void aTeamsOwnSentenceIsWrittenOnceAndFilledInForTheKommune() {
    try (Chromium chromium = Chromium.start()) {
      DeskWindow window = DeskWindow.of(chromium, cluster, "agent2");
      Page desk = window.page();
      desk.getByRole(AriaRole.BUTTON, named("Standardsvar")).click();
      desk.getByRole(AriaRole.BUTTON, named("Skriv et nyt")).click();
      desk.getByLabel("Navn").fill("Velkomst");
      desk.getByLabel("Tekst").fill("Hej, du skriver med {kommune.navn} Kommune.");
      window.isAccessible();
      desk.getByRole(AriaRole.BUTTON, named("Gem")).click();
      assertThat(desk.getByText("Hej, du skriver med {kommune.navn}").first()).isVisible();

      Citizen citizen = waiting("hvor afleverer jeg glas");
      desk.getByRole(AriaRole.BUTTON, named("Samtaler")).click();
      window.takes("hvor afleverer jeg glas");
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

  private Citizen waiting(String question) {
    Citizen citizen = Citizen.at(cluster.a());
    citizen.says(question);
    citizen.asksForAPerson();
    return citizen;
  }
}
