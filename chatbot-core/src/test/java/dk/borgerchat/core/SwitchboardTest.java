package dk.borgerchat.core;

import static dk.borgerchat.core.World.ANNA;
import static dk.borgerchat.core.World.BO;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.CitizenMessage.Act.End;
import dk.borgerchat.core.conversation.Agent;
import dk.borgerchat.core.conversation.ConversationEvent;
import dk.borgerchat.core.conversation.ConversationEvent.AgentSaid;
import dk.borgerchat.core.conversation.ConversationEvent.CommandRefused;
import dk.borgerchat.core.conversation.ConversationEvent.EndedBy;
import dk.borgerchat.core.conversation.ConversationEvent.RefusalReason;
import dk.borgerchat.core.conversation.Outcome;
import dk.borgerchat.core.conversation.Owner;
import dk.borgerchat.core.conversation.Route;
import dk.borgerchat.core.conversation.WrapUp;
import dk.borgerchat.core.handoff.AgentCommand.Act;
import dk.borgerchat.core.handoff.CentreFact;
import dk.borgerchat.core.handoff.CentreFacts;
import dk.borgerchat.core.handoff.PresentAgent;
import dk.borgerchat.core.privacy.CitizenText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  void aChatWaitsForThoseWhoKnowItsFieldWhereSomebodyDoes() {
    assertThat(world.queue().route()).isEqualTo(new Route.Anybody());
    world.presence.seen(new PresentAgent(BO, true, Set.of("pas"), Set.of()));
    world.open();
    world.says("tal med et menneske");
    assertThat(world.queue().route()).isEqualTo(new Route.Anybody());
    world.open();
    world.says("jeg skal have nyt pas");
    world.says("tal med et menneske");

    assertThat(world.queue().route()).isEqualTo(new Route.Skill("pas"));
  }

  @Test
  void aSpecialistInAPauseIsNotWaitedFor() {
    world.presence.seen(new PresentAgent(BO, false, Set.of("pas"), Set.of()));
    world.open();
    world.says("jeg skal have nyt pas");
    world.says("tal med et menneske");

    assertThat(world.queue().route()).isEqualTo(new Route.Anybody());
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
  void aCprNumberOfAnAgentIsRefusedAndAPhoneNumberPasses() {
    world.agent(ANNA, new Act.Accept());
    world.agent(ANNA, say("Ring på 11 22 33 44"));
    world.agent(ANNA, say("Dit nummer er 010203-1234"));

    assertThat(events()).filteredOn(AgentSaid.class::isInstance).hasSize(1);
    assertThat(events()).last().isEqualTo(new CommandRefused(ANNA, RefusalReason.CPR_NUMBER));
    assertThat(events().toString()).contains("11 22 33 44").doesNotContain("010203");
  }

  @Test
  void anAgentCorrectsAnOwnLineAndNoOther() {
    world.agent(ANNA, new Act.Accept());
    world.agent(ANNA, say("Kontoret lukker kl. 15."));
    long line = world.conversation().sequence();
    world.agent(ANNA, new Act.Correct(line, new CitizenText("Kontoret lukker kl. 16.")));
    world.agent(ANNA, new Act.Correct(1, new CitizenText("Noget andet.")));

    assertThat(facts())
        .anySatisfy(fact ->
            assertThat(fact)
                .isInstanceOfSatisfying(
                    CentreFact.Corrected.class,
                    corrected -> {
                      assertThat(corrected.line()).isEqualTo(line);
                      assertThat(corrected.text()).isEqualTo("Kontoret lukker kl. 16.");
                    }));
    assertThat(events()).last().isEqualTo(new CommandRefused(ANNA, RefusalReason.NOT_YOUR_LINE));
  }

  @Test
  void aTransferNeedsConsentAndSomebodyThere() {
    world.agent(ANNA, new Act.Accept());
    Route pension = new Route.OfKommune(SmallTown.STOREBY);
    world.agent(ANNA, new Act.Transfer(pension, false));
    assertThat(events()).last().isEqualTo(new CommandRefused(ANNA, RefusalReason.NO_CONSENT));

    world.agent(ANNA, new Act.Transfer(pension, true));
    assertThat(events()).last().isEqualTo(new CommandRefused(ANNA, RefusalReason.NOBODY_THERE));
    assertThat(world.conversation().owner()).isInstanceOf(Owner.Person.class);
  }

  @Test
  void aTransferredChatWaitsAtTheFrontOfTheColleaguesListWithEverythingSaid() {
    world.presence.seen(PresentAgent.forAll(BO));
    world.agent(ANNA, new Act.Accept());
    world.agent(ANNA, new Act.Transfer(new Route.Colleague(BO), true));

    assertThat(world.queue().route()).isEqualTo(new Route.Colleague(BO));
    assertThat(world.queue().rank()).isLessThan(3);
    assertThat(world.botMessages().getLast().text()).isEqualTo("transferred");
    assertThat(facts())
        .last()
        .isInstanceOfSatisfying(
            CentreFact.Transferred.class,
            fact -> assertThat(fact.handoff().transcript().toString()).contains("nyt pas"));
  }

  @Test
  void aColleagueWhoDeclinesLeavesItToEverybody() {
    world.presence.seen(PresentAgent.forAll(BO));
    world.agent(ANNA, new Act.Accept());
    world.agent(ANNA, new Act.Transfer(new Route.Colleague(BO), true));
    world.agent(BO, new Act.Offered());
    world.agent(BO, new Act.Decline());

    assertThat(world.queue().route()).isEqualTo(new Route.Anybody());
  }

  @Test
  void aSupervisorGivesAChatToAnotherAgent() {
    world.agent(ANNA, new Act.Accept());
    int botMessages = world.botMessages().size();
    world.agent(new Agent("leder", "Leder"), new Act.Assign(BO));

    assertThat(world.conversation().owner())
        .isInstanceOfSatisfying(
            Owner.Person.class, person -> assertThat(person.agent()).isEqualTo(BO));
    assertThat(world.botMessages()).hasSize(botMessages);
    world.agent(ANNA, say("Er du der?"));
    assertThat(events()).last().isEqualTo(new CommandRefused(ANNA, RefusalReason.TAKEN));
  }

  @Test
  void theAgentSumsUpAndTheConversationEndsWithThatOutcome() {
    world.agent(ANNA, new Act.Accept());
    world.agent(ANNA, new Act.Note(new CitizenText("Skal ringe til politiet.")));
    world.agent(ANNA, new Act.End(new WrapUp(Outcome.RIGHT_AUTHORITY, SmallTown.PASSPORT)));
    world.does(new End());

    assertThat(facts())
        .last()
        .isEqualTo(
            new CentreFact.Ended(
                EndedBy.AGENT, new WrapUp(Outcome.RIGHT_AUTHORITY, SmallTown.PASSPORT)));
    assertThat(world.conversation().owner()).isEqualTo(new Owner.Nobody(Outcome.RIGHT_AUTHORITY));
  }

  @Test
  void afterTheAgentEndsTheNextMessageGoesToTheBot() {
    world.agent(ANNA, new Act.Accept());
    world.agent(ANNA, new Act.ReturnToBot());

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
