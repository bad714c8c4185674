package dk.borgerchat.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.borgerchat.tests.running.Chromium;
import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * More than three hundred published attacks through every text field: wherever they are shown, they
 * are text.
 */
@ExtendWith(WithCluster.class)
class D07_AttacksAreTextIT {
  private static final String PAGE =
      KommuneWebsite.ADDRESS + "/borger/<img src=x onerror=alert(1)>";

  /** A few of them in one text. */
  private static final int SHORT = 400;

  private static final String CORRECTION = "Rettet: " + Attacks.inTextsOf(1_900).getFirst();

  private static KommuneWebsite website;
  private static Chromium chromium;

  private final Cluster cluster;

  D07_AttacksAreTextIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @BeforeAll
  static void start() {
    website = KommuneWebsite.start();
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    website.close();
  }

  @Test
  void theWindowsNoticeAnAttackThatWorks() {
    Page page = Attacks.window(chromium);
    page.navigate(KommuneWebsite.page("/", cluster.a()));
    assertThat(Attacks.effectsIn(page)).isEqualTo(List.of());

    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=alert(1)>')");

    await().until(() -> Attacks.effectsIn(page).toString().contains("alert 1"));
    assertThat(Attacks.effectsIn(page).toString()).contains("onerror");
    page.context().close();
  }

  @Test
  void whatCitizenAndAgentWriteToEachOther() {
    Citizen citizen = Citizen.from(cluster.a(), PAGE, String.join(" ", Attacks.ALL.subList(0, 20)));
    Attacks.inTextsOf(1_900).forEach(citizen::says);
    try (AgentAtDesk agent = AgentAtDesk.at(cluster.b(), cluster, "agent2")) {
      citizen.asksForAPerson();
      agent.awaitState(citizen, "waiting");
      Page desk = deskOf("agent2");
      assertThat(desk.locator(".said").last()).isVisible();
      assertThat(Attacks.effectsIn(desk)).isEqualTo(List.of());

      agent.accepts(citizen);
      agent.saysAtOnce(citizen, Attacks.inTextsOf(SHORT));
      Attacks.inTextsOf(3_900).forEach(text -> agent.notes(citizen, text));
      await("all has arrived")
          .atMost(Duration.ofSeconds(30))
          .until(() -> citizen.heardFromAgents().size() == Attacks.inTextsOf(SHORT).size());
      assertThat(desk.locator(".line.note").last()).containsText(Attacks.ALL.getLast());
      long line = citizen.sees().getLong("events.findAll { it.type == 'agent' }.first().sequence");
      agent.corrects(citizen, line, CORRECTION).then().statusCode(202);
      await()
          .until(
              () -> citizen.sees().getString("events.find { it.line == " + line + " }.text"),
              CORRECTION::equals);

      Page page = ChatWindow.continued(Attacks.window(chromium), citizen, cluster.a());
      assertThat(page.getByRole(AriaRole.LOG)).containsText(Attacks.ALL.getLast());
      for (Page shown : List.of(desk, page)) {
        assertThat(Attacks.effectsIn(shown)).isEqualTo(List.of());
        assertThat(Attacks.textOf(shown))
            .contains(Attacks.ALL.stream().map(Attacks::close).toList())
            .contains(Attacks.close(CORRECTION))
            .contains(citizen.said().stream().map(Attacks::close).toList());
        shown.context().close();
      }
      citizen.ends();
    }
  }

  @Test
  void whatATeamKeepsAndASupervisorTellsEverybody() {
    try (AgentAtDesk supervisor = AgentAtDesk.at(cluster.b(), cluster, "vagtleder")) {
      List<String> ids =
          Attacks.inTextsOf(SHORT).stream().map(text -> keeps(supervisor, text)).toList();
      String text =
          String.join("\n", Attacks.ALL.subList(Attacks.ALL.size() - 4, Attacks.ALL.size() - 1));
      supervisor
          .request()
          .body(Map.of("text", text))
          .put("/api/desk/supervision/closing")
          .then()
          .statusCode(204);
      try {
        Page desk = deskOf("vagtleder");
        desk.getByRole(AriaRole.BUTTON, named("Vagt").setExact(true)).click();
        assertThat(desk.getByRole(AriaRole.REGION, named("I dag, alle kanaler"))).isVisible();
        assertThat(Attacks.effectsIn(desk)).isEqualTo(List.of());
        desk.getByRole(AriaRole.BUTTON, named("Standardsvar")).click();
        assertThat(desk.locator("replies-page li").last()).isVisible();
        assertThat(Attacks.effectsIn(desk)).isEqualTo(List.of());
        assertThat(Attacks.textOf(desk))
            .contains(Attacks.ALL.stream().map(Attacks::close).toList());
        desk.context().close();

        Page page =
            ChatWindow.continued(Attacks.window(chromium), Citizen.at(cluster.a()), cluster.a());
        assertThat(page.getByText("<svg%0Ao%00nload").first()).isVisible();
        assertThat(Attacks.effectsIn(page)).isEqualTo(List.of());
        page.context().close();
      } finally {
        supervisor.request().delete("/api/desk/supervision/closing");
        ids.forEach(id -> supervisor.request().delete("/api/desk/replies/" + id));
      }
    }
  }

  @Test
  void whatIsReflected() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String text : Attacks.ALL) {
        String written = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        for (String path : List.of("/chat/", "/api/kommuner/", "/studio/")) {
          URI address = cluster.a().address().resolve(path + written);
          var answer =
              client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
          if (answer.headers().firstValue("Content-Type").orElse("").contains("html")) {
            assertThat(answer.body()).as(path + written).doesNotContain(text);
          }
          assertThat(answer.headers().firstValue("X-Content-Type-Options"))
              .as(path + written)
              .hasValue("nosniff");
        }
      }
    }
  }

  private static String keeps(AgentAtDesk agent, String text) {
    String id = UUID.randomUUID().toString();
    String title = text.substring(0, Math.min(80, text.length()));
    agent
        .request()
        .body(Map.of("title", title, "text", text))
        .put("/api/desk/replies/" + id)
        .then()
        .statusCode(204);
    return id;
  }

  private void logsIn(Page page, String address, String username) {
    page.navigate(address);
    page.getByLabel("Brugernavn").fill(username);
    page.getByLabel("Adgangskode").fill(AgentAtDesk.password(cluster, username));
    page.getByRole(AriaRole.BUTTON, named("Log ind")).click();
    assertThat(page.getByRole(AriaRole.BUTTON, named("Log ud"))).isVisible();
  }

  private Page deskOf(String username) {
    Page desk = Attacks.window(chromium);
    logsIn(desk, cluster.b().address() + "/desk/", username);
    assertThat(desk.getByRole(AriaRole.REGION, named("Venter"))).isVisible();
    return desk;
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
