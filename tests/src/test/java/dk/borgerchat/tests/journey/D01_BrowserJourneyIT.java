package dk.borgerchat.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import dk.borgerchat.tests.running.Chromium;
import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.Node;
import dk.borgerchat.tests.running.WithCluster;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * In a real browser: a citizen on a kommune's page, which stands on another origin, asks, is
 * answered, asks for a person, and an agent in a second window answers.
 */
@ExtendWith(WithCluster.class)
class D01_BrowserJourneyIT {
  private static final String KOMMUNE_PAGE = "http://127.0.0.1:8081";
  private static final HttpServer KOMMUNE =
      SimpleFileServer.createFileServer(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), 8081),
          Path.of("..", "deploy", "demo").toAbsolutePath().normalize(),
          SimpleFileServer.OutputLevel.NONE);
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  /** A node that has just joined makes Kafka share its partitions out anew, which takes seconds. */
  private static final double PATIENCE_MILLIS = 30_000;

  private final Cluster cluster;

  D01_BrowserJourneyIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @BeforeAll
  static void serveTheKommunesPage() {
    KOMMUNE.start();
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
  }

  @AfterAll
  static void stopServing() {
    KOMMUNE.stop(0);
  }

  @Test
  void aCitizenIsAnsweredByTheBotAndThenByAPerson() {
    Node node = cluster.a();
    try (Chromium chromium = Chromium.start()) {
      Page desk = loggedIn(chromium.window(), cluster.b());
      Page page = kommunePage(chromium.window(), node);
      page.getByRole(AriaRole.BUTTON, named("Chat med os")).click();
      Locator log = page.getByRole(AriaRole.LOG);
      assertThat(log).containsText("digital assistent");

      says(page, "Hvordan fornyer jeg mit pas?");
      assertThat(log).containsText("I Prøveby kan du få taget foto");
      assertNoAxeViolations(page);
      screenshot(page, "widget");

      await("an agent's sign of life has arrived").until(Citizen.at(node)::hotlineIsOpen);
      page.getByRole(AriaRole.BUTTON, named("Tal med et menneske")).first().click();
      assertThat(page.getByText("Du er i kø til en medarbejder").first()).isVisible();

      desk.getByRole(AriaRole.BUTTON, named("Tag samtalen fra Prøveby")).first().click();
      assertThat(desk.getByRole(AriaRole.LOG)).containsText("Hvordan fornyer jeg mit pas?");
      assertThat(log).containsText("Du skriver nu med Medarbejder Et");
      desk.getByLabel("Besked til borgeren").fill("Goddag, jeg kan finde en tid til dig.");
      desk.keyboard().press("Enter");
      assertThat(log).containsText("Goddag, jeg kan finde en tid til dig.");

      says(page, "Mange tak, gerne på tirsdag");
      assertThat(desk.getByRole(AriaRole.LOG)).containsText("Mange tak, gerne på tirsdag");
      assertNoAxeViolations(desk);
      screenshot(desk, "desk");

      page.reload();
      assertThat(page.getByRole(AriaRole.LOG))
          .containsText("Goddag, jeg kan finde en tid til dig.");
    }
  }

  @Test
  void aGuideLeadsByButtonsToTheAnswerOnAPhone() {
    try (Chromium chromium = Chromium.start()) {
      Page page = kommunePage(chromium.window(), cluster.a());
      page.setViewportSize(360, 740);
      page.getByRole(AriaRole.BUTTON, named("Chat med os")).click();
      Locator log = page.getByRole(AriaRole.LOG);
      assertThat(log).containsText("digital assistent for Prøveby");

      says(page, "Hvordan fornyer jeg mit pas?");
      page.getByRole(AriaRole.BUTTON, named("Find ud af, hvilket pas du skal bruge")).click();
      assertThat(log).containsText("Skal du rejse, før et nyt pas kan nå frem?");
      page.getByRole(AriaRole.BUTTON, named("Nej")).click();
      assertThat(page.getByRole(AriaRole.BUTTON, named("Tilbage"))).isVisible();
      assertNoAxeViolations(page);
      screenshot(page, "guide");
      page.getByRole(AriaRole.BUTTON, named("Et barn under 18 år")).click();
      assertThat(log).containsText("Barnet skal selv møde op");
    }
  }

  @Test
  void aCprNumberIsCaughtBeforeItIsSent() {
    try (Chromium chromium = Chromium.start()) {
      Page page = kommunePage(chromium.window(), cluster.a());
      page.getByRole(AriaRole.BUTTON, named("Chat med os")).click();
      assertThat(page.getByRole(AriaRole.LOG)).containsText("digital assistent");
      says(page, "mit nummer er 010203-4321");

      assertThat(page.getByText("Det ligner et CPR-nummer")).isVisible();
      page.getByRole(AriaRole.BUTTON, named("Fjern nummeret og send")).click();
      assertThat(page.getByRole(AriaRole.LOG)).not().containsText("010203");
    }
  }

  private Page loggedIn(Page desk, Node node) {
    desk.navigate(node.address() + "/desk/");
    desk.getByLabel("Brugernavn").fill("agent1");
    desk.getByLabel("Adgangskode").fill(AgentAtDesk.password(cluster, "agent1"));
    desk.getByRole(AriaRole.BUTTON, named("Log ind")).click();
    assertThat(desk.getByRole(AriaRole.REGION, named("Venter"))).isVisible();
    return desk;
  }

  /** The demo page on an origin of its own; the chat comes from the node. */
  private static Page kommunePage(Page page, Node node) {
    page.navigate(KOMMUNE_PAGE + "/index.html?app=" + node.address());
    return page;
  }

  private static void says(Page page, String text) {
    page.getByLabel("Skriv din besked").fill(text);
    page.keyboard().press("Enter");
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
}
