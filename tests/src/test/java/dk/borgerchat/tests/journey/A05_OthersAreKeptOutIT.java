package dk.borgerchat.tests.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sessions, origins, roles and headers. */
@ExtendWith(WithCluster.class)
class A05_OthersAreKeptOutIT {
  private static final String COOKIE = "borgerchat-staff";
  private final Cluster cluster;

  A05_OthersAreKeptOutIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @Test
  void aSessionSomebodyElseChoseIsNeverOpened() {
    Response login =
        asked()
            .cookie(COOKIE, "chosen-by-somebody-else")
            .body(Map.of("username", "agent1", "password", AgentAtDesk.password(cluster, "agent1")))
            .post("/api/staff/login");

    assertThat(login.then().statusCode(200).extract().cookie(COOKIE)).hasSize(43);
    assertThat(login.header("Set-Cookie")).contains("HttpOnly", "SameSite=Strict");
    assertThat(asked().cookie(COOKIE, "chosen-by-somebody-else").get("/api/staff/me").statusCode())
        .isEqualTo(401);
  }

  @Test
  void whereNoProviderIsSetUpNoneLogsAnybodyIn() {
    assertThat(asked().get("/api/staff/login").jsonPath().getString("provider")).isNull();
    assertThat(asked().get("/api/staff/oidc?code=forged&state=forged").statusCode()).isEqualTo(401);
    assertThat(asked().cookie(COOKIE, login("agent1")).get("/api/staff/oidc").statusCode())
        .isIn(401, 403);
  }

  @Test
  void aSessionIsOverWithItsLogout() {
    String cookie = login("agent1");
    asked().cookie(COOKIE, cookie).post("/api/staff/logout").then().statusCode(204);

    assertThat(asked().cookie(COOKIE, cookie).get("/api/staff/me").statusCode()).isEqualTo(401);
  }

  @Test
  void anotherSitesPageCannotActWithASession() {
    String cookie = login("agent1");
    String call = "/api/desk/call-backs/XXXX/done";

    assertThat(act(cookie, "Origin", "https://fremmed.example", call)).isEqualTo(403);
    assertThat(act(cookie, "Origin", "null", call)).isEqualTo(403);
    assertThat(act(cookie, "Sec-Fetch-Site", "cross-site", call)).isEqualTo(403);
    assertThat(act(cookie, "Sec-Fetch-Site", "same-site", call)).isEqualTo(403);
    assertThat(act(cookie, "Origin", cluster.a().address().toString(), call)).isNotEqualTo(403);
    assertThat(
            asked()
                .cookie(COOKIE, cookie)
                .contentType("text/plain")
                .body("{}")
                .post(call)
                .statusCode())
        .isEqualTo(415);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/staff/me, 401, 200, 200",
    "GET, /api/desk/chats, 401, 200, any",
    "GET, /api/desk/call-backs, 401, 200, any",
    "POST, /api/staff/transcripts/6a4c1bd6-0000-4000-8000-000000000000/reading, 401, 403, 404",
    "POST, /api/staff/transcripts/6a4c1bd6-0000-4000-8000-000000000000/preservation, 401, 403, 404",
    "POST, /api/staff/transcripts/6a4c1bd6-0000-4000-8000-000000000000/transfer, 401, 403, 404"
  })
  void eachRoleDoesWhatIsItsOwn(
      String method, String path, String nobody, String agent, String supervisor) {
    assertStatus(method, path, "none", nobody);
    assertStatus(method, path, login("agent1"), agent);
    assertStatus(method, path, login("vagtleder"), supervisor);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/hotline, Cache-Control, no-store",
    "/api/hotline, Content-Security-Policy, default-src 'none'",
    "/api/hotline, X-Content-Type-Options, nosniff",
    "/desk/, Content-Security-Policy, frame-ancestors 'none'",
    "/desk/, Referrer-Policy, no-referrer",
    "/desk/, Permissions-Policy, camera=()",
    "/desk/, Cross-Origin-Opener-Policy, same-origin",
    "/desk/, Strict-Transport-Security, max-age="
  })
  void answersCarryTheirHeaders(String path, String header, String value) {
    assertThat(asked().get(path).header(header)).contains(value);
  }

  private void assertStatus(String method, String path, String cookie, String status) {
    if (!status.equals("any")) {
      Response response =
          asked()
              .cookie(COOKIE, cookie)
              .body("{\"reason\":\"afprøvning af roller\",\"caseNumber\":\"26/1\"}")
              .request(method, path);
      assertThat(response.statusCode()).as(method + " " + path).isEqualTo(Integer.parseInt(status));
    }
  }

  private int act(String cookie, String header, String value, String path) {
    return asked().cookie(COOKIE, cookie).header(header, value).post(path).statusCode();
  }

  private RequestSpecification asked() {
    return given().baseUri(cluster.a().address().toString()).contentType(ContentType.JSON);
  }

  private String login(String username) {
    return AgentAtDesk.login(cluster.a(), username, AgentAtDesk.password(cluster, username))
        .then()
        .statusCode(200)
        .extract()
        .cookie(COOKIE);
  }
}
