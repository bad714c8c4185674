package dk.borgerchat.core;

import static dk.borgerchat.core.World.ANNA;
import static dk.borgerchat.core.World.BO;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.CitizenMessage.Act.End;
import dk.borgerchat.core.conversation.ConversationEvent;
import dk.borgerchat.core.conversation.ConversationEvent.AgentSaid;
import dk.borgerchat.core.conversation.ConversationEvent.CommandRefused;
import dk.borgerchat.core.conversation.ConversationEvent.RefusalReason;
import dk.borgerchat.core.conversation.Owner;
import dk.borgerchat.core.handoff.AgentCommand.Act;
import dk.borgerchat.core.handoff.CentreFact;
import dk.borgerchat.core.handoff.CentreFacts;
import dk.borgerchat.core.privacy.CitizenText;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SwitchboardTest {
  private final World world = new World();

  @BeforeEach
  void aCitizenWaits() {
    world.open();
    world.says("jeg skal have nyt pas");
    world.says("tal med et menneske");
  }

  @Test
  void theFirstAgentGetsTheChatAndTheSecondIsToldWhoHasIt() {
    long epoch = world.conversation().epoch();
    world.agent(ANNA, new Act.Accept(), epoch);
    world.agent(BO, new Act.Accept(), epoch);

    assertThat(world.conversation().owner())
        .isInstanceOfSatisfying(
            Owner.Person.class, person -> assertThat(person.agent()).isEqualTo(ANNA));
    assertThat(facts())
        .last()
        .isInstanceOfSatisfying(
            CentreFact.Refused.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(RefusalReason.TAKEN);
              assertThat(refused.owner()).isEqualTo("Anna");
              assertThat(refused.agent()).isEqualTo(BO);
            });
  }

  @Test
  void theAgentGetsEverythingAlreadySaid() {
    CentreFact.Requested requested =
        facts().stream()
            .filter(CentreFact.Requested.class::isInstance)
            .map(CentreFact.Requested.class::cast)
            .findFirst()
            .orElseThrow();

    assertThat(requested.handoff().kommune()).isEqualTo(SmallTown.LILLEBY);
    assertThat(requested.handoff().page()).isEqualTo("https://www.lilleby.example/pas");
    assertThat(requested.handoff().transcript().toString()).contains("Husk billedet.");
  }

  @Test
  void bothSidesSpeakAndTheBotIsSilent() {
    world.agent(ANNA, new Act.Accept());
    int botMessages = world.botMessages().size();
    world.agent(ANNA, say("Hej, hvad kan jeg gøre?"));
    world.says("jeg skal have nyt pas");

    assertThat(world.botMessages()).hasSize(botMessages);
    assertThat(facts())
        .extracting(fact -> (Object) fact.getClass())
        .endsWith(CentreFact.AgentSaid.class, CentreFact.CitizenSaid.class);
  }

  @Test
  void aCommandTwiceIsDoneOnce() {
    world.agent(ANNA, new Act.Accept());
    var command =
        new dk.borgerchat.core.handoff.AgentCommand(
            "same", world.id(), world.conversation().epoch(), ANNA, say("Hej"));
    world.switchboard.take(command);
    world.switchboard.take(command);

    assertThat(events()).filteredOn(AgentSaid.class::isInstance).hasSize(1);
  }

  @Test
  void aCprNumberOfAnAgentIsMaskedAndAPhoneNumberPasses() {
    world.agent(ANNA, new Act.Accept());
    world.agent(ANNA, say("Ring på 11 22 33 44 om 010203-1234"));

    assertThat(facts())
        .last()
        .isInstanceOfSatisfying(
            CentreFact.AgentSaid.class,
            said -> assertThat(said.text()).contains("11 22 33 44").doesNotContain("010203"));
  }

  @Test
  void afterTheAgentEndsTheNextMessageGoesToTheBot() {
    world.agent(ANNA, new Act.Accept());
    world.agent(ANNA, new Act.End());

    assertThat(world.says("jeg skal have nyt pas").text()).contains("pas.forny");
  }

  @Test
  void afterTheCitizenEndsTheAgentCanSayNothingMore() {
    world.agent(ANNA, new Act.Accept());
    long epoch = world.conversation().epoch();
    world.does(new End());
    world.agent(ANNA, say("Er du der?"), epoch);

    assertThat(events()).noneMatch(AgentSaid.class::isInstance);
    assertThat(events()).last().isEqualTo(new CommandRefused(ANNA, RefusalReason.NOT_WAITING));
  }

  @Test
  void anOldEpochIsRefused() {
    world.agent(ANNA, new Act.Accept(), 1);

    assertThat(events()).last().isEqualTo(new CommandRefused(ANNA, RefusalReason.STALE));
    assertThat(world.conversation().owner()).isInstanceOf(Owner.Queue.class);
  }

  private static Act.Say say(String text) {
    return new Act.Say(new CitizenText(text));
  }

  private List<ConversationEvent> events() {
    return world.conversation().events().stream().map(recorded -> recorded.event()).toList();
  }

  private List<CentreFact> facts() {
    var conversation = world.conversation();
    return LongStream.rangeClosed(1, conversation.sequence())
        .mapToObj(sequence -> CentreFacts.at(conversation, sequence))
        .flatMap(Optional::stream)
        .toList();
  }
}
