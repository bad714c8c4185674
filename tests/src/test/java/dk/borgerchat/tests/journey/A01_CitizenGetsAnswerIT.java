package dk.borgerchat.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithCluster.class)
class A01_CitizenGetsAnswerIT {
  private final Cluster cluster;

  A01_CitizenGetsAnswerIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @Test
  void isGreetedByADigitalAssistantThatAsksForNoCprNumbers() {
    Citizen citizen = Citizen.at(cluster.a());

    assertThat(citizen.sees().getString("events[0].text"))
        .contains("digital assistent")
        .contains("CPR");
  }

  @Test
  void getsTheKommunesOwnAnswer() {
    Citizen citizen = Citizen.at(cluster.a());
    JsonPath turn = citizen.says("Hvordan fornyer jeg mit pas?");

    assertThat(turn.getString("events[1].intent")).isEqualTo("pas.forny");
    assertThat(turn.getString("events[1].text")).contains("I Prøveby");
    assertThat(turn.getList("events[1].links.url")).isNotEmpty();
  }

  @Test
  void readsWhenAnAnswerWasChecked() {
    Citizen citizen = Citizen.at(cluster.a());

    assertThat(citizen.says("hvornår sejler trækfærgen").getString("events[1].checkedOn"))
        .isEqualTo("2026-11-02");
    assertThat(citizen.says("Hvordan fornyer jeg mit pas?").getString("events[1].checkedOn"))
        .as("nobody has checked the seed")
        .isNull();
  }

  @Test
  void aRetriedMessageIsAnsweredOnce() {
    Citizen citizen = Citizen.at(cluster.a());
    String first = citizen.sends("m1", "Hvordan fornyer jeg mit pas?").asString();
    String again = citizen.sends("m1", "Hvordan fornyer jeg mit pas?").asString();

    assertThat(again).isEqualTo(first);
    assertThat(citizen.sees().getList("events")).hasSize(3);
  }

  @Test
  void whatWasWrittenIsMaskedBeforeItIsStored() {
    Citizen citizen = Citizen.at(cluster.a());
    citizen.says("mit cpr er 010203-4321 og min mail er anna@eksempel.dk");

    assertThat(citizen.sees(0).asString())
        .contains("[CPR]")
        .contains("[EMAIL]")
        .doesNotContain("010203")
        .doesNotContain("eksempel.dk");
    assertThat(cluster.a().log()).doesNotContain("010203-4321");
  }

  @Test
  void readsOnFromASequenceNumberOnAnyNode() {
    Citizen citizen = Citizen.at(cluster.a());
    citizen.says("Hvordan fornyer jeg mit pas?");
    JsonPath later = citizen.movesTo(cluster.b()).sees(2).jsonPath();

    assertThat(later.getList("events.sequence", Integer.class)).containsExactly(3, 4);
  }

  @Test
  void ratesAnAnswer() {
    Citizen citizen = Citizen.at(cluster.a());
    citizen.says("Hvordan fornyer jeg mit pas?");

    assertThat(citizen.rates(4, true).statusCode()).isEqualTo(200);
    assertThat(citizen.rates(1, true).statusCode()).isEqualTo(409);
  }

  @Test
  void aDeletedConversationIsGoneEverywhere() {
    Citizen citizen = Citizen.at(cluster.a());

    assertThat(citizen.deletes().then().statusCode(200).extract().jsonPath().getString("told"))
        .contains("slettet", "25 timer");
    assertThat(citizen.movesTo(cluster.b()).sees(0).statusCode()).isEqualTo(401);
  }
}
