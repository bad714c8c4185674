package dk.borgerchat.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.borgerchat.tests.running.Chromium;
import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.Node;
import dk.borgerchat.tests.running.WithCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * In a real browser: a citizen on a kommune's page, which stands on another origin, asks, is
 * answered, asks for a person, and an agent in a second window answers.
 */
@ExtendWith(WithCluster.class)
class D01_TwoWindowsIT {
  private static KommuneWebsite website;

  private final Cluster cluster;

  D01_TwoWindowsIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @BeforeAll
  static void serveTheKommunesPage() {
    website = KommuneWebsite.start();
  }

  @AfterAll
  static void stopServing() {
    website.close();
  }

  @Test
  void aCitizenIsAnsweredByTheBotAndThenByAPerson() {
    Node node = cluster.a();
    try (Chromium chromium = Chromium.start()) {
      Page desk = loggedIn(chromium.window(), cluster.b());
      ChatWindow deskWindow = new ChatWindow(desk);
      ChatWindow chat = ChatWindow.on(chromium.window(), "/", node).opened();

      chat.says("Hvordan fornyer jeg mit pas?");
      assertThat(chat.log()).containsText("I Prøveby kan du få taget foto");
      chat.isClean();
      chat.screenshot("widget");

      await("an agent's sign of life has arrived").until(Citizen.at(node)::hotlineIsOpen);
      chat.button("Tal med et menneske").first().click();
      assertThat(chat.text("Du er i kø til en medarbejder")).isVisible();
      assertThat(chat.text("Du er nummer")).isVisible();
      chat.isClean();

      deskWindow.button("Tag samtalen fra Prøveby").first().click();
      assertThat(desk.getByRole(AriaRole.LOG)).containsText("Hvordan fornyer jeg mit pas?");
      assertThat(chat.log()).containsText("Du skriver nu med Medarbejder Et");
      assertThat(chat.panel())
          .matchesAriaSnapshot(
              """
              - dialog "Chat med Prøveby Kommune":
                - heading "Chat med Prøveby Kommune" [level=2]
                - paragraph: "Du skriver med et menneske: Medarbejder Et"
                - button "Luk chatten"
                - button "Afslut med medarbejderen"
                - group "Samtalen":
                  - log "Samtalen"
                - textbox "Skriv din besked"
                - button "Send"
              """);
      desk.getByLabel("Besked til borgeren").fill("Goddag, jeg kan finde en tid til dig.");
      desk.keyboard().press("Enter");
      assertThat(chat.log()).containsText("Goddag, jeg kan finde en tid til dig.");

      chat.button("Luk chatten").click();
      desk.getByLabel("Besked til borgeren").fill("Er du der endnu?");
      desk.keyboard().press("Enter");
      assertThat(chat.button("Chat med os")).containsText("1 ny besked");
      chat.isClean();
      chat.button("Chat med os").click();
      assertThat(chat.log()).containsText("Er du der endnu?");
      chat.isClean();

      chat.says("Mange tak, gerne på tirsdag");
      assertThat(desk.getByRole(AriaRole.LOG)).containsText("Mange tak, gerne på tirsdag");
      deskWindow.isClean();
      deskWindow.screenshot("desk");

      chat.page().reload();
      assertThat(chat.log()).containsText("Goddag, jeg kan finde en tid til dig.");
    }
  }

  @Test
  void aGuideLeadsByButtonsToTheAnswerOnAPhone() {
    try (Chromium chromium = Chromium.start()) {
      ChatWindow chat = ChatWindow.on(chromium.window(), "/", cluster.a());
      chat.page().setViewportSize(360, 740);
      chat.opened();

      chat.says("Hvordan fornyer jeg mit pas?");
      chat.button("Find ud af, hvilket pas du skal bruge").click();
      assertThat(chat.log()).containsText("Skal du rejse, før et nyt pas kan nå frem?");
      chat.button("Nej").click();
      assertThat(chat.button("Tilbage")).isVisible();
      chat.isClean();
      chat.screenshot("guide");
      chat.button("Et barn under 18 år").click();
      assertThat(chat.log()).containsText("Barnet skal selv møde op");
    }
  }

  private Page loggedIn(Page desk, Node node) {
    desk.navigate(node.address() + "/desk/");
    desk.getByLabel("Brugernavn").fill("agent1");
    desk.getByLabel("Adgangskode").fill(AgentAtDesk.password(cluster, "agent1"));
    new ChatWindow(desk).button("Log ind").click();
    assertThat(desk.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Venter")))
        .isVisible();
    return desk;
  }
}
