package dk.borgerchat.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.borgerchat.tests.running.Chromium;
import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A kommune comes live by one page, is paused and leaves; another shares an intent of its own. */
@ExtendWith(WithCluster.class)
class E06_KommuneJoinsIT {
  private static final Duration SOON = Duration.ofSeconds(15);
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final String JOINING = "0825";
  private static final String ORIGIN = "https://www.laesoe.dk";
  private static final String PHONE = "99 99 99 97";
  private static final String TAKING = "0741";
  private static final String FERRY = "trafik.traekfaerge";

  private final Cluster cluster;

  E06_KommuneJoinsIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @BeforeEach
  void bothNodesAnswerFromTheDatabase() {
    StaffAtStudio atA = StaffAtStudio.at(cluster.a(), cluster, "revisor");
    StaffAtStudio atB = StaffAtStudio.at(cluster.b(), cluster, "revisor");
    await().atMost(Duration.ofSeconds(60)).until(() -> atA.release() > 0 && atB.release() > 0);
  }

  @Test
  void comesLiveByOnePageIsPausedAndLeavesWithItsData() throws IOException {
    assertThat(opens().statusCode()).as("nobody may show it yet").isEqualTo(403);
    try (Chromium chromium = Chromium.start()) {
      Page page = loggedIn(chromium.window(), NewAmbassador.of(JOINING, cluster));
      page.getByRole(AriaRole.LINK, named("Tilslutning").setExact(true)).click();
      assertThat(page.getByText("Læsø er ikke klar endnu. Det mangler:")).isVisible();
      assertThat(page.getByRole(AriaRole.LISTITEM).first()).containsText("hovednummer");
      isClean(page);
      screenshot(page, "studio-joining");

      fillsIn(page);
      assertThat(page.getByText("Udgivet som nr.")).isVisible();
      assertThat(page.getByText("Læsø er klar.")).isVisible();
      assertThat(page.getByLabel("Sæt de to linjer ind"))
          .hasValue(Pattern.compile(".*kommune=\"0825\".*" + PHONE + ".*", Pattern.DOTALL));
      isClean(page);
      screenshot(page, "studio-joined");
      await().atMost(SOON).until(() -> opens().statusCode() == 201);
      facts().then().statusCode(200).body("phone", containsString(PHONE));

      isPaused(page, chromium.window());
      leaves(page);
      page.setViewportSize(360, 740);
      screenshot(page, "studio-phone-joining");
      assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .isTrue();
    }
  }

  private static void fillsIn(Page page) {
    page.getByLabel("Kommunens hovednummer").fill(PHONE);
    page.getByLabel("Åbningstider i Borgerservice").fill("mandag til fredag kl. 10-14");
    page.getByLabel("Egne tider").check();
    page.getByLabel("Fredag til").fill("13:00");
    page.getByLabel("Kommunens farve").fill("#7a1f3d");
    Locator origins = page.getByLabel("Hjemmesider, der må vise chatten");
    origins.last().fill("laesoe");
    page.getByRole(AriaRole.BUTTON, named("Gem og udgiv")).click();
    assertThat(page.getByText("»laesoe« er ikke en hjemmeside.")).isVisible();
    origins.last().fill(ORIGIN + "/borgerservice\nhttps://selvbetjening.laesoe.dk");
    page.getByRole(AriaRole.BUTTON, named("Gem og udgiv")).click();
  }

  private void isPaused(Page page, Page citizens) {
    Citizen underWay = Citizen.of(cluster.b(), JOINING);
    acts(page, "Sæt chatten på pause", "Teksterne skal ses efter");
    assertThat(page.getByText("Chatten er på pause.")).isVisible();
    screenshot(page, "studio-paused");

    await().atMost(SOON).until(() -> opens().statusCode() == 403);
    opens().then().body("type", containsString("not-served")).body("detail", containsString(PHONE));
    underWay
        .sends("m1", "hvornår har I åbent")
        .then()
        .statusCode(403)
        .body("detail", containsString(PHONE));
    citizens.navigate(cluster.a().address() + "/chat/" + JOINING);
    assertThat(citizens.getByText("Chatten er sat på pause i Læsø Kommune.")).isVisible();
    assertThat(citizens.getByRole(AriaRole.LINK, named(PHONE)).first()).isVisible();
    isClean(citizens);
    screenshot(citizens, "widget-paused");

    acts(page, "Åbn chatten igen", "Teksterne er set efter");
    assertThat(page.getByText("Chatten er åben igen.")).isVisible();
    await().atMost(SOON).until(() -> opens().statusCode() == 201);
    underWay.sends("m2", "hvornår har I åbent").then().statusCode(200);
  }

  private void leaves(Page page) throws IOException {
    await("the transcripts have come over Kafka").until(this::keepsConversations);
    Download download =
        page.waitForDownload(() -> acts(page, "Hent jeres data", "Vi skifter til et andet system"));
    try (ZipFile zip = new ZipFile(download.path().toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName))
          .contains(
              "texts/kommuner/0825/kommune.yaml",
              "texts/kommuner/0825/overlay.yaml",
              "revisions.jsonl",
              "conversations.jsonl");
      assertThat(read(zip, "revisions.jsonl")).contains("\"author\":\"ambassadoer-0825\"");
      assertThat(read(zip, "conversations.jsonl")).contains("\"kommune\":\"0825\"");
    }
    acts(page, "Forlad Borgerchat", "Vi skifter til et andet system");
    assertThat(page.getByText("Kommunen har forladt Borgerchat.")).isVisible();
    await().atMost(SOON).until(() -> facts().statusCode() == 422);
    opens().then().statusCode(403).body("detail", containsString("bruger ikke længere chatten"));
  }

  @Test
  void anIntentIsSharedTakenAndLifted() {
    StaffAtStudio sharing = StaffAtStudio.at(cluster.a(), cluster, "ambassadoer");
    NewAmbassador ambassador = NewAmbassador.of(TAKING, cluster);
    StaffAtStudio taking =
        StaffAtStudio.at(cluster.a(), ambassador.username(), ambassador.password());
    StaffAtStudio editor = StaffAtStudio.at(cluster.a(), cluster, "redaktoer");
    Map<String, Object> offer = Map.of("kommune", "0999", "intent", FERRY, "note", "Til andre åer");

    sharing.post("/offers", offer).then().statusCode(204);

    assertThat(taking.get("/offers").jsonPath().getList("[0].waitsFor")).containsExactly(TAKING);
    long number = taking.get("/offers").jsonPath().getLong("[0].number");
    isShownAmongTheTasks(ambassador);
    taking.post("/offers/" + number + "/take", Map.of("kommune", TAKING)).then().statusCode(201);
    String copy = "kommuner/%s/local/trafik/traekfaerge".formatted(TAKING);
    assertThat(taking.document(copy + ".yaml").getString("newest.text"))
        .contains("Samsø")
        .doesNotContain("Prøveby");
    publishes(taking, copy + ".yaml", copy + ".checks.yaml");
    await()
        .atMost(SOON)
        .until(() -> taking.answer(FERRY, TAKING).startsWith("Trækfærgen sejler hver dag"));

    editor.post("/offers/" + number + "/lift", Map.of()).then().statusCode(201);
    String common = "common/trafik/traekfaerge";
    assertThat(editor.document(common + ".yaml").getString("newest.revision.state"))
        .isEqualTo("draft");
    assertThat(sharing.get("/offers").jsonPath().getString("[0].common")).isEqualTo("draft");
    for (String path : List.of(common + ".yaml", common + ".checks.yaml")) {
      editor.acts(newest(editor, path), "drop").then().statusCode(200);
    }
    sharing.post("/offers/" + number + "/end", Map.of()).then().statusCode(204);
    assertThat(taking.get("/offers").jsonPath().getList("")).isEmpty();
  }

  private void isShownAmongTheTasks(NewAmbassador ambassador) {
    try (Chromium chromium = Chromium.start()) {
      Page page = loggedIn(chromium.window(), ambassador);
      page.getByRole(AriaRole.LINK, named("Opgaver")).click();
      assertThat(page.getByRole(AriaRole.BUTTON, named("Hent en kopi til os"))).isVisible();
      isClean(page);
      screenshot(page, "studio-offer");
    }
  }

  private static void publishes(StaffAtStudio staff, String... paths) {
    long[] revisions = new long[paths.length];
    for (int i = 0; i < paths.length; i++) {
      revisions[i] = newest(staff, paths[i]);
      staff.submits(revisions[i]);
      staff.approves(revisions[i]);
    }
    staff.publishes(revisions).then().statusCode(201);
  }

  private static long newest(StaffAtStudio staff, String path) {
    return staff.document(path).getLong("newest.revision.number");
  }

  /** Opens what is folded away, gives the reason and presses the button of the same name. */
  private static void acts(Page page, String act, String why) {
    Locator folded =
        page.getByRole(AriaRole.GROUP).filter(new Locator.FilterOptions().setHasText(act));
    if (folded.getAttribute("open") == null) {
      folded.locator("summary").click();
    }
    folded.getByRole(AriaRole.TEXTBOX).fill(why);
    folded.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(act)).click();
  }

  private Response opens() {
    return given()
        .baseUri(cluster.b().address().toString())
        .contentType(ContentType.JSON)
        .header("Origin", ORIGIN)
        .body(Map.of("kommune", JOINING))
        .post("/api/conversations");
  }

  private Response facts() {
    return given().baseUri(cluster.b().address().toString()).get("/api/kommuner/" + JOINING);
  }

  private Page loggedIn(Page page, NewAmbassador ambassador) {
    page.navigate(cluster.a().address() + "/studio/");
    page.getByLabel("Brugernavn").fill(ambassador.username());
    page.getByLabel("Adgangskode").fill(ambassador.password());
    page.getByRole(AriaRole.BUTTON, named("Log ind")).click();
    return page;
  }

  private boolean keepsConversations() throws IOException {
    NewAmbassador ambassador = NewAmbassador.of(JOINING, cluster);
    byte[] zip =
        StaffAtStudio.at(cluster.a(), ambassador.username(), ambassador.password())
            .post("/kommuner/" + JOINING + "/take-out", Map.of("why", "Til vores eget arkiv"))
            .then()
            .statusCode(200)
            .contentType("application/zip")
            .extract()
            .asByteArray();
    Path file = Files.write(Files.createTempFile("take-out", ".zip"), zip);
    try (ZipFile read = new ZipFile(file.toFile())) {
      return !read(read, "conversations.jsonl").isEmpty();
    } finally {
      Files.delete(file);
    }
  }

  private static String read(ZipFile zip, String name) throws IOException {
    return new String(
        zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void isClean(Page page) {
    var violations = new AxeBuilder(page).analyze().getViolations();
    assertThat(violations.stream().map(rule -> rule.getId() + ": " + rule.getNodes()).toList())
        .isEqualTo(List.of());
  }

  private static void screenshot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
