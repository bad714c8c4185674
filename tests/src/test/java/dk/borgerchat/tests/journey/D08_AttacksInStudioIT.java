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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The same attacks through the studio's fields, its addresses and the answer as citizens read it.
 */
@ExtendWith(WithCluster.class)
class D08_AttacksInStudioIT {
  private static final int LONGEST_ANSWER = 2_000;
  private static final String INTENT = "fritid.foreningstilskud";
  private static final String COMMON = "common/fritid/foreningstilskud.yaml";

  private final Cluster cluster;

  D08_AttacksInStudioIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @Test
  void whatEditorsWrite() {
    StaffAtStudio editor = StaffAtStudio.at(cluster.a(), cluster, "redaktoer");
    await("the node answers from the database")
        .atMost(Duration.ofSeconds(60))
        .until(() -> editor.release() > 0);
    try (Chromium chromium = Chromium.start()) {
      isOnlyText(editor, chromium);
    }
  }

  private void isOnlyText(StaffAtStudio editor, Chromium chromium) {
    String why = Attacks.inTextsOf(1_000).getLast();
    long draft = drafts(editor, why);
    Page studio = Attacks.window(chromium);
    List<String> problems = new ArrayList<>();
    studio.onPageError(problems::add);
    logsIn(studio, cluster.a().address() + "/studio/", "admin");
    for (String part : List.of("opgaver", "historik")) {
      studio.navigate(cluster.a().address() + "/studio/#/" + part);
      studio.reload();
      assertThat(studio.getByRole(AriaRole.HEADING, level(2)).first()).isVisible();
      assertThat(Attacks.effectsIn(studio)).as(part).isEqualTo(List.of());
    }
    assertThat(studio.getByText(Attacks.ALL.getLast()).first()).isVisible();
    studio.evaluate(
        "async all => { for (const one of all) { location.hash = '#/' + one;"
            + " await new Promise(go => setTimeout(go, 0)); } }",
        Attacks.ALL);
    assertThat(Attacks.effectsIn(studio)).isEqualTo(List.of());
    assertThat(problems).isEmpty();
    studio.context().close();

    Page writing = Attacks.window(chromium);
    logsIn(writing, cluster.a().address() + "/studio/#/svar/" + INTENT, "redaktoer");
    Locator preview = writing.getByRole(AriaRole.REGION, named("Sådan læser borgeren svaret"));
    for (String answer : Attacks.inTextsOf(LONGEST_ANSWER, plain())) {
      writing.getByLabel("Svar", exactly()).fill(answer);
      assertThat(preview).containsText(answer.substring(answer.lastIndexOf('\n') + 1));
      assertThat(Attacks.effectsIn(writing)).isEqualTo(List.of());
    }
    writing.getByLabel("Svar", exactly()).fill("https://xss.example/<img src=x onerror=alert(1)>");
    assertThat(writing.getByText("xss.example").first()).isAttached();
    assertThat(Attacks.textOf(writing)).contains(plain().stream().map(Attacks::close).toList());
    assertThat(Attacks.effectsIn(writing)).isEqualTo(List.of());
    writing.context().close();
    editor.acts(draft, "drop").then().statusCode(200);
  }

  /** A draft of all that may stand in an answer: braces and addresses are for ours alone. */
  private static long drafts(StaffAtStudio editor, String why) {
    JsonPath document = editor.document(COMMON);
    Map<String, Object> fields = new HashMap<>(document.getMap("newest.fields"));
    fields.put("title", plain().getLast());
    fields.put("answer", Attacks.inTextsOf(LONGEST_ANSWER, plain()).getLast());
    fields.put("agentNote", String.join("\n", plain()));
    return editor
        .post(
            "/revisions",
            Map.of(
                "path",
                COMMON,
                "fields",
                fields,
                "basedOn",
                document.getLong("newest.revision.number"),
                "why",
                why))
        .then()
        .statusCode(201)
        .extract()
        .jsonPath()
        .getLong("revision.number");
  }

  private static List<String> plain() {
    return Attacks.ALL.stream()
        .filter(one -> !one.contains("{") && !one.contains("}") && !one.contains("://"))
        .toList();
  }

  private void logsIn(Page page, String address, String username) {
    page.navigate(address);
    page.getByLabel("Brugernavn").fill(username);
    page.getByLabel("Adgangskode").fill(AgentAtDesk.password(cluster, username));
    page.getByRole(AriaRole.BUTTON, named("Log ind")).click();
    assertThat(page.getByRole(AriaRole.BUTTON, named("Log ud"))).isVisible();
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private static Page.GetByRoleOptions level(int level) {
    return new Page.GetByRoleOptions().setLevel(level);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
