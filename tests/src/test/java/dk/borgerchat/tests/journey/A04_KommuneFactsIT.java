package dk.borgerchat.tests.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What clients ask beside the talk itself. */
@ExtendWith(WithCluster.class)
class A04_KommuneFactsIT {
  private final Cluster cluster;

  A04_KommuneFactsIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @Test
  void phoneHoursAndColoursNeedNoConversation() {
    Response response = get("/api/kommuner/0999");
    JsonPath facts = response.then().statusCode(200).extract().jsonPath();

    assertThat(facts.getString("name")).isEqualTo("Prøveby");
    assertThat(facts.getString("phone")).isEqualTo("99 99 99 99");
    assertThat(facts.getString("openingHours")).isEqualTo("mandag til fredag kl. 10-14");
    assertThat(facts.getInt("idleSeconds")).isPositive();
    assertThat(facts.getInt("inTransitHours")).isEqualTo(25);
    assertThat(facts.getMap("theme")).isNotEmpty();
    assertThat(response.header("Cache-Control")).contains("max-age=300");
    assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo(KommuneWebsite.ADDRESS);
    assertThat(get("/api/kommuner/9998").statusCode()).isEqualTo(422);
  }

  @Test
  void everybodyIsToldHowLongConversationsAreKept() {
    assertThat(get("/api/kommuner/0999").jsonPath().getInt("keptDays")).isEqualTo(21);
    assertThat(get("/api/kommuner/0751").jsonPath().getInt("keptDays"))
        .isEqualTo(Cluster.AARHUS_KEEPS_DAYS);
  }

  @Test
  void aFrameIsAllowedOnTheKommunesOwnPagesOnly() {
    Response page = get("/chat/0999");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.header("Content-Security-Policy"))
        .contains("frame-ancestors 'self' " + KommuneWebsite.ADDRESS)
        .contains("default-src 'none'");
    assertThat(page.asString()).contains("kommune=\"0999\"").doesNotContain("<style", "style=");
  }

  @Test
  void theWholeConversationIsRatedAlsoAfterItsEndAndStayingIsNoWord() {
    Citizen citizen = Citizen.at(cluster.a());
    assertThat(act(citizen, "stay", Map.of("id", "s1")).statusCode()).isEqualTo(200);
    citizen.ends();

    assertThat(act(citizen, "rating", Map.of("id", "r1", "score", 5)).statusCode()).isEqualTo(200);
    assertThat(act(citizen, "rating", Map.of("id", "r2", "score", 6)).statusCode()).isEqualTo(422);
    assertThat(act(citizen, "stay", Map.of("id", "s2")).statusCode()).isEqualTo(409);
    assertThat(citizen.sees().getList("events.type")).isEqualTo(List.of("bot", "owner"));
  }

  private static Response act(Citizen citizen, String name, Map<String, ?> body) {
    return citizen.request().body(body).post("/api/conversation/" + name);
  }

  private Response get(String path) {
    return given()
        .baseUri(cluster.a().address().toString())
        .header("Origin", KommuneWebsite.ADDRESS)
        .get(path);
  }
}
