package dk.borgerchat.core;

import dk.borgerchat.core.CitizenMessage.Act;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.conversation.Agent;
import dk.borgerchat.core.conversation.BotMessage;
import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.ConversationEvent.BotSaid;
import dk.borgerchat.core.conversation.ConversationEvent.CitizenSaid;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.Dialogue;
import dk.borgerchat.core.conversation.DueTimes;
import dk.borgerchat.core.conversation.InMemoryConversationStore;
import dk.borgerchat.core.conversation.Owner;
import dk.borgerchat.core.handoff.AgentCommand;
import dk.borgerchat.core.handoff.CallBack;
import dk.borgerchat.core.handoff.CallBackDesk;
import dk.borgerchat.core.handoff.CallBackSlots;
import dk.borgerchat.core.handoff.Hotline;
import dk.borgerchat.core.handoff.InMemoryAgentPresence;
import dk.borgerchat.core.handoff.InMemoryCallBackBook;
import dk.borgerchat.core.handoff.InMemoryCitizenPresence;
import dk.borgerchat.core.handoff.InMemoryEarlyClosing;
import dk.borgerchat.core.handoff.InMemoryWaitingLine;
import dk.borgerchat.core.handoff.PresentAgent;
import dk.borgerchat.core.handoff.Watch;
import dk.borgerchat.core.kommune.Kommune;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.kommune.Membership;
import dk.borgerchat.core.kommune.OpeningHours;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.privacy.CitizenText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The three doors in the small town, with twins for all ports and a clock that tests move. */
final class World {
  static final Agent ANNA = new Agent("anna", "Anna");
  static final Agent BO = new Agent("bo", "Bo");

  final InMemoryConversationStore store = new InMemoryConversationStore(DueTimes.USUAL);
  final CallBackSlots slots = new CallBackSlots(Duration.ofMinutes(30), 2, 5);
  final InMemoryCallBackBook callBacks = new InMemoryCallBackBook();
  private Instant now = Instant.parse("2026-11-23T10:00:00Z");
  private final Clock clock = new MovedClock(() -> now);
  final InMemoryAgentPresence presence = new InMemoryAgentPresence(Duration.ofSeconds(45), clock);
  final InMemoryCitizenPresence citizens = new InMemoryCitizenPresence(clock);
  final InMemoryWaitingLine line = new InMemoryWaitingLine(store::all, clock);
  final InMemoryEarlyClosing closing = new InMemoryEarlyClosing(clock);
  final Switchboard switchboard = new Switchboard(SmallTown::release, store, presence, line, clock);
  final Timekeeper timekeeper =
      new Timekeeper(
          SmallTown::release, store, store, new Watch(presence, citizens, DueTimes.USUAL), clock);
  private Release release = SmallTown.release();
  Chatbot chatbot = chatbot("always");
  private int number;
  private @Nullable ConversationId id;

  World() {
    presence.seen(PresentAgent.forAll(ANNA));
  }

  private Chatbot chatbot(String hours) {
    Hotline hotline = new Hotline(OpeningHours.parse(hours), presence, closing);
    return new Chatbot(
        () -> release,
        store,
        hotline,
        new CallBackDesk(callBacks, slots, OpeningHours.parse(hours)),
        citizens,
        clock);
  }

  /** Nobody answers the phone. */
  void missed(String receipt) {
    callBackDesk().missed(receipt, SmallTown.release().answers(now), now);
  }

  List<CallBack> overdue() {
    return callBackDesk().overdue(now, 100);
  }

  private CallBackDesk callBackDesk() {
    return new CallBackDesk(callBacks, slots, OpeningHours.parse("always"));
  }

  void closeHotline() {
    chatbot = chatbot("SUN 04:00-05:00");
  }

  /** The kommune is paused or has left. */
  void membership(Membership now) {
    Map<KommuneCode, Kommune> kommuner = new HashMap<>(release.content().kommuner());
    kommuner.computeIfPresent(SmallTown.LILLEBY, (code, kommune) -> kommune.as(now));
    release = new Release(release.content().with(kommuner), release.recognizer());
  }

  void sendAgentsHome() {
    pass(Duration.ofMinutes(1));
  }

  /** Time passes, and nobody gives a sign of life. */
  void pass(Duration time) {
    now = now.plus(time);
  }

  /** Time passes with the citizen's page open and the clock ringing. */
  void passWithPageOpen(Duration time) {
    Instant end = now.plus(time);
    while (now.isBefore(end)) {
      now = now.plusSeconds(5);
      citizens.seen(id());
      timekeeper.ring();
    }
  }

  /** Time passes without the citizen's page, but with the agent there and the clock ringing. */
  void passWithoutPage(Duration time, Agent agent) {
    Instant end = now.plus(time);
    while (now.isBefore(end)) {
      now = now.plusSeconds(5);
      presence.seen(PresentAgent.forAll(agent));
      timekeeper.ring();
    }
  }

  Conversation open() {
    Conversation opened =
        chatbot
            .open(SmallTown.LILLEBY, Language.DA, "https://www.lilleby.example/pas?id=1#top")
            .orElseThrow();
    id = opened.id();
    return opened;
  }

  ConversationId id() {
    return Objects.requireNonNull(id);
  }

  Conversation conversation() {
    return store.find(id()).orElseThrow();
  }

  Taken take(Act act) {
    number++;
    return chatbot.take(new CitizenMessage(id(), "m" + number, act));
  }

  /** Does something and gives what the bot said last. */
  BotMessage does(Act act) {
    if (!(take(act) instanceof Taken.Done)) {
      throw new AssertionError("Refused: " + act);
    }
    return conversation().lastBotMessage().orElseThrow();
  }

  BotMessage says(String text) {
    return does(new Act.Say(new CitizenText(text)));
  }

  BotMessage presses(String choice) {
    return does(new Act.Choose(choice));
  }

  /** An agent's command, with the conversation's present epoch. */
  Taken agent(Agent agent, AgentCommand.Act act) {
    return agent(agent, act, conversation().epoch());
  }

  Taken agent(Agent agent, AgentCommand.Act act, long epoch) {
    number++;
    return switchboard.take(new AgentCommand("c" + number, id(), epoch, agent, act));
  }

  Owner.Queue queue() {
    return (Owner.Queue) conversation().owner();
  }

  @Nullable CitizenSaid lastSaid() {
    return new Dialogue(conversation()).lastSaid();
  }

  List<BotMessage> botMessages() {
    return conversation().events().stream()
        .map(recorded -> recorded.event())
        .filter(BotSaid.class::isInstance)
        .map(event -> ((BotSaid) event).message())
        .toList();
  }
}
