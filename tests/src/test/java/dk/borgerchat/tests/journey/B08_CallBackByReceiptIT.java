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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever has the receipt can move or cancel the call; the number is never shown. */
@ExtendWith(WithCluster.class)
class B08_CallBackByReceiptIT {
  private final Cluster cluster;

  B08_CallBackByReceiptIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @Test
  void aCallBackIsBookedIntoAFreeTimeMovedAndCancelled() {
    Citizen citizen = Citizen.at(cluster.a());
    citizen.says("Kan I ringe mig op?");
    List<String> slots = slots();
    String receipt =
        citizen
            .sendsNumber("11 22 33 44", slots.get(1))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getString("events[0].receipt");

    Response booked = at().get(address(receipt));
    assertThat(booked.jsonPath().getString("slot.from")).isEqualTo(slots.get(1));
    assertThat(booked.asString()).doesNotContain("1122");

    String asWrittenDown =
        receipt.substring(0, 5).toLowerCase(Locale.ROOT) + "-" + receipt.substring(5);
    Response moved = at().body(Map.of("slot", slots.get(2))).put(address(asWrittenDown));
    assertThat(moved.jsonPath().getString("slot.from")).isEqualTo(slots.get(2));
    assertThat(at().body(Map.of("slot", "2020-01-01T03:00:00Z")).put(address(receipt)).statusCode())
        .isEqualTo(409);

    assertThat(at().delete(address(receipt)).statusCode()).isEqualTo(204);
    assertThat(at().get(address(receipt)).statusCode()).isEqualTo(404);
  }

  @Test
  void deletingTheConversationCancelsTheCall() {
    Citizen citizen = Citizen.at(cluster.a());
    String receipt = citizen.leavesNumber("11 22 33 44").getString("events[0].receipt");
    assertThat(at().get(address(receipt)).statusCode()).isEqualTo(200);

    assertThat(citizen.deletes().jsonPath().getString("told")).contains("opkald, er det aflyst");

    assertThat(at().get(address(receipt)).statusCode()).isEqualTo(404);
  }

  @Test
  void aTimeThatIsNoneIsRefusedAndNothingIsBooked() {
    Citizen citizen = Citizen.at(cluster.a());

    assertThat(citizen.sendsNumber("11 22 33 44", "2020-01-01T03:00:00Z").statusCode())
        .isEqualTo(409);
    assertThat(citizen.sees(0).asString()).doesNotContain("receipt");
  }

  private List<String> slots() {
    return at().get("/api/call-backs/slots?kommune=0999").jsonPath().getList("from");
  }

  private static String address(String receipt) {
    return "/api/call-backs/" + receipt;
  }

  private RequestSpecification at() {
    return given().baseUri(cluster.a().address().toString()).contentType(ContentType.JSON);
  }
}
