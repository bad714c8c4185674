package dk.borgerchat.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.borgerchat.tests.running.Chromium;
import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.Keycloak;
import dk.borgerchat.tests.running.Node;
import dk.borgerchat.tests.running.ProofBook;
import dk.borgerchat.tests.running.WithCluster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Staff log in at their own provider, a real Keycloak, in a real browser. */
@ExtendWith(WithCluster.class)
class StaffProviderProof {
  private static final Map<String, String> SEEN = new LinkedHashMap<>();
  private static Keycloak keycloak;
  private static Chromium chromium;
  private static Node node;

  StaffProviderProof(Cluster cluster) {
    if (node == null) {
      node =
          cluster.node(
              "provider",
              Map.of(
                  "QUARKUS_OIDC_TENANT_ENABLED", "true",
                  "QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.realm().toString(),
                  "QUARKUS_OIDC_CLIENT_ID", "borgerchat",
                  "QUARKUS_OIDC_CREDENTIALS_SECRET", "only-for-this-proof",
                  "QUARKUS_HTTP_AUTH_ROLES_MAPPING_HOTLINE", "agent",
                  "BORGERCHAT_LOGIN_OIDC_TITLE", "Prøvebys login"));
    }
  }

  @BeforeAll
  static void start() {
    keycloak = Keycloak.with(Path.of("src", "test", "resources", "proeveby.json"));
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() throws IOException {
    chromium.close();
    keycloak.close();
    ProofBook.write(
        "StaffProvider",
        "Staff log in at their own provider (Keycloak, authorization code flow with PKCE).",
        SEEN);
  }

  @Test
  void anAgentWhoseRoleHasAnotherNameThereComesToTheDesk() {
    Page page = loggedIn("/desk/", "kirsten");

    assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Venter")))
        .isVisible();
    List<String> cookies =
        page.context().cookies(node.address().toString()).stream()
            .map(cookie -> cookie.name)
            .toList();
    assertThat(cookies).containsExactly("borgerchat-staff");
    assertThat(page.evaluate("fetch('/api/studio/intents').then(answer => answer.status)"))
        .isEqualTo(403);
    SEEN.put("A role mapped to ours", "the desk opens, the studio does not");
    page.context().close();
  }

  @Test
  void anEditorOfAKommuneComesToTheStudioAndSeesTheirOwnAlone() {
    Page page = loggedIn("/studio/", "lars");

    assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Opgaver")))
        .isVisible();
    assertThat(status(page, "/api/studio/intents?kommune=0999")).isEqualTo(200);
    assertThat(status(page, "/api/studio/intents?kommune=0751")).isEqualTo(403);
    assertThat(status(page, "/api/desk/chats")).isEqualTo(403);
    SEEN.put("Kommuner from a claim", "0999 opens, 0751 is refused");
    page.context().close();
  }

  @Test
  void whoHasNoRoleOfOursIsTold() {
    Page page = loggedIn("/desk/", "gaest");

    assertThat(page.getByText("har ingen roller i Borgerchat")).isVisible();
    page.navigate(node.address() + "/desk/");
    assertThat(status(page, "/api/staff/me")).isEqualTo(401);
    SEEN.put("No role of ours", "refused with a sentence, and no session");
    page.context().close();
  }

  @Test
  void aCodeThatTheProviderDidNotGiveOpensNothing() {
    int forged =
        given()
            .baseUri(node.address().toString())
            .redirects()
            .follow(false)
            .get("/api/staff/oidc?code=forged&state=forged")
            .statusCode();

    assertThat(forged).isNotIn(200, 303);
    SEEN.put("A forged code", "HTTP " + forged);
  }

  private static Page loggedIn(String path, String username) {
    Page page = chromium.window();
    page.navigate(node.address() + path);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Log ind med Prøvebys login"))
        .click();
    page.locator("#username").fill(username);
    page.locator("#password").fill(username + "-i-proeven");
    page.locator("#kc-login").click();
    return page;
  }

  private static Object status(Page page, String path) {
    return page.evaluate("path => fetch(path).then(answer => answer.status)", path);
  }
}
