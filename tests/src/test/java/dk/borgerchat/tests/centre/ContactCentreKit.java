package dk.borgerchat.tests.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerchat.tests.running.Node;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every adapter to a contact centre must be able to do. The test of an adapter extends this
 * and says how the centre is reached.
 */
abstract class ContactCentreKit {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String agent = "kit-" + UUID.randomUUID().toString().substring(0, 8);
  private CentreUnderTest centre;
  private KitCitizen citizen;

  /** Attaches the centre; called before each test. */
  abstract CentreUnderTest centre() throws Exception;

  /** Where the citizen writes. */
  abstract Node node();

  @BeforeEach
  void aCitizenWaits() throws Exception {
    centre = centre();
    citizen = KitCitizen.at(node());
    await()
        .atMost(PATIENCE)
        .until(() -> {
          centre.isPresent(agent);
          return citizen.asksForAPerson();
        });
    fact("requested");
  }

  @AfterEach
  void detach() {
    citizen.deletes();
    centre.close();
  }

  @Test
  void aWaitingCitizenIsAnnouncedWithEverythingSaid() {
    Fact requested = fact("requested");

    assertThat(requested.text("kommune")).isEqualTo("0999");
    assertThat(requested.text("reason")).isEqualTo("asked");
    assertThat(requested.data().path("transcript").toString()).contains("tal med et menneske");
  }

  @Test
  void anAgentTakesTheChatAndBothWrite() {
    accepts();
    send("say", claimed().epoch(), text("Hej, hvad kan jeg gøre?"));
    await().atMost(PATIENCE).until(citizen::heard, List.of("Hej, hvad kan jeg gøre?")::equals);
    citizen.says("mit pas er væk");

    assertThat(fact("agent-said").text("text")).isEqualTo("Hej, hvad kan jeg gøre?");
    assertThat(fact("citizen-said").text("text")).isEqualTo("mit pas er væk");
  }

  @Test
  void aCommandSentTwiceIsDoneOnce() {
    accepts();
    ObjectNode twice = data(claimed().epoch(), text("Kun én gang"));
    centre.send(citizen.conversation(), "say", twice);
    centre.send(citizen.conversation(), "say", twice);
    send("say", claimed().epoch(), text("Færdig"));

    await().atMost(PATIENCE).until(citizen::heard, List.of("Kun én gang", "Færdig")::equals);
  }

  @Test
  void aCommandThatKnowsAnOlderEpochIsRefusedWithTheReason() {
    accepts();
    send("say", claimed().epoch() - 1, text("For sent"));

    assertThat(fact("refused").text("reason")).isEqualTo("stale");
    assertThat(citizen.heard()).isEmpty();
  }

  @Test
  void aTransferWithoutConsentIsRefused() {
    accepts();
    ObjectNode transfer = data(claimed().epoch(), Records.JSON.createObjectNode());
    transfer.put("consent", false).putObject("to").put("type", "anybody");
    centre.send(citizen.conversation(), "transfer", transfer);

    assertThat(fact("refused").text("reason")).isEqualTo("no-consent");
  }

  @Test
  void theAgentSumsUpAndTheBotAnswersAgain() {
    accepts();
    send(
        "end",
        claimed().epoch(),
        Records.JSON.createObjectNode().put("outcome", "answered").put("topic", "pas.forny"));

    Fact ended = fact("ended");
    assertThat(ended.text("by")).isEqualTo("agent");
    assertThat(ended.text("outcome")).isEqualTo("answered");
    assertThat(citizen.owner()).isEqualTo("bot");
  }

  @Test
  void aDeletedConversationIsToBeForgotten() {
    citizen.deletes();

    fact("deleted");
  }

  private void accepts() {
    send("accept", fact("requested").epoch(), Records.JSON.createObjectNode());
    claimed();
  }

  private Fact claimed() {
    return fact("claimed");
  }

  private Fact fact(String name) {
    return await("the fact " + name)
        .atMost(PATIENCE)
        .until(
            () ->
                centre.facts(citizen.conversation()).stream()
                    .filter(fact -> fact.name().equals(name))
                    .findFirst()
                    .orElse(null),
            fact -> fact != null);
  }

  private void send(String name, long epoch, ObjectNode more) {
    centre.send(citizen.conversation(), name, data(epoch, more));
  }

  private ObjectNode data(long epoch, ObjectNode more) {
    ObjectNode data = Records.JSON.createObjectNode();
    data.put("command", UUID.randomUUID().toString()).put("epoch", epoch);
    data.putObject("agent").put("id", agent).put("name", "Testmedarbejder");
    data.setAll(more);
    return data;
  }

  private static ObjectNode text(String text) {
    return Records.JSON.createObjectNode().put("text", text);
  }
}
