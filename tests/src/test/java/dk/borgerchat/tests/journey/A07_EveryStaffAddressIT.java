package dk.borgerchat.tests.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every operation for staff that the API describes, so that none can be forgotten: who gets in, and
 * that no other site's page does. What each may do within the studio is {@code E02_WhoMayWhatIT}.
 */
@ExtendWith(WithCluster.class)
class A07_EveryStaffAddressIT {
  private static final String COOKIE = "borgerchat-staff";
  private static final Set<String> AGENTS = Set.of("agent1", "vagtleder", "admin");
  private static final Set<String> SUPERVISORS = Set.of("vagtleder");
  private static final Set<String> STUDIO = Set.of("redaktoer", "admin", "revisor");
  private static final List<String> EVERYBODY =
      Stream.concat(AGENTS.stream(), STUDIO.stream()).distinct().sorted().toList();

  private final Cluster cluster;

  A07_EveryStaffAddressIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @Test
  void opensToItsRolesAlone() {
    Map<String, String> sessions = new TreeMap<>();
    EVERYBODY.forEach(name -> sessions.put(name, login(name)));
    List<Operation> operations = operations();
    assertThat(operations).hasSizeGreaterThan(40);

    for (Operation operation : operations) {
      assertThat(operation.asked(request()).statusCode())
          .as("nobody: %s", operation)
          .isEqualTo(401);
      sessions.forEach((name, session) -> {
        int status = operation.asked(request().cookie(COOKIE, session)).statusCode();
        if (!operation.opensTo().contains(name)) {
          assertThat(status).as("%s: %s", name, operation).isEqualTo(403);
        } else if (operation.isDecidedByRoleAlone()) {
          assertThat(status).as("%s: %s", name, operation).isNotIn(401, 403);
        } else {
          assertThat(status).as("%s: %s", name, operation).isNotEqualTo(401);
        }
      });
    }
  }

  @Test
  void whatChangesAnythingIsRefusedToAnotherSitesPage() {
    String session = login("admin");
    List<Operation> changes = operations().stream().filter(Operation::changes).toList();
    assertThat(changes).hasSizeGreaterThan(20);

    for (Operation change : changes) {
      Response refused =
          change.asked(
              request().cookie(COOKIE, session).header("Origin", "https://fremmed.example"));
      assertThat(refused.statusCode()).as(change.toString()).isEqualTo(403);
      assertThat(refused.jsonPath().getString("type"))
          .as(change.toString())
          .isEqualTo("urn:borgerchat:problem:foreign-origin");
    }
  }

  @Test
  void loggingInAlwaysChangesTheSession() {
    String before = login("agent1");
    String after =
        request()
            .cookie(COOKIE, before)
            .body(Map.of("username", "agent1", "password", AgentAtDesk.password(cluster, "agent1")))
            .post("/api/staff/login")
            .then()
            .statusCode(200)
            .extract()
            .cookie(COOKIE);

    assertThat(after).isNotEqualTo(before);
    assertThat(me(before)).isEqualTo(401);
    assertThat(me(after)).isEqualTo(200);
  }

  /** One thing one can ask of an address. */
  private record Operation(String method, String path) {
    Response asked(RequestSpecification request) {
      String address = path.replaceAll("\\{[^}]*}", "6a4c1bd6-0000-4000-8000-000000000000");
      return (changes() ? request.body("{}") : request).request(method, address);
    }

    boolean changes() {
      return !method.equals("GET");
    }

    boolean isDecidedByRoleAlone() {
      return !path.startsWith("/api/studio/");
    }

    Set<String> opensTo() {
      if (path.startsWith("/api/studio/")) {
        return STUDIO;
      }
      if (path.startsWith("/api/staff/transcripts")) {
        return Set.of("vagtleder", "admin");
      }
      if (path.matches("/api/desk/(supervision.*|contacts/statistics|chats/\\{id}/assign)")) {
        return SUPERVISORS;
      }
      return path.startsWith("/api/desk") ? AGENTS : Set.copyOf(EVERYBODY);
    }
  }

  /** All but logging in and out, and the streams, which do not end. */
  private List<Operation> operations() {
    Map<String, Map<String, ?>> paths =
        request().queryParam("format", "json").get("/q/openapi").jsonPath().getMap("paths");
    return paths.entrySet().stream()
        .filter(path -> path.getKey().matches("/api/(desk|staff|studio)(/.*)?"))
        .filter(path -> !path.getKey().matches(".*/(login|logout|oidc|stream)"))
        .flatMap(path ->
            path.getValue().keySet().stream()
                .filter(method -> method.matches("get|put|post|delete|patch"))
                .map(method -> new Operation(method.toUpperCase(Locale.ROOT), path.getKey())))
        .toList();
  }

  private int me(String session) {
    return request().cookie(COOKIE, session).get("/api/staff/me").statusCode();
  }

  private RequestSpecification request() {
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
