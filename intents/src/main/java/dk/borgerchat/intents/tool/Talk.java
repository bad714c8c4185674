package dk.borgerchat.intents.tool;

import dk.borgerchat.core.Chatbot;
import dk.borgerchat.core.CitizenMessage;
import dk.borgerchat.core.CitizenMessage.Act;
import dk.borgerchat.core.Taken;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.conversation.Button;
import dk.borgerchat.core.conversation.Cause;
import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.ConversationEvent;
import dk.borgerchat.core.conversation.ConversationEvent.BotSaid;
import dk.borgerchat.core.conversation.ConversationEvent.Opened;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.ConversationStore;
import dk.borgerchat.core.conversation.Dialogue;
import dk.borgerchat.core.conversation.DueTimes;
import dk.borgerchat.core.conversation.InMemoryConversationStore;
import dk.borgerchat.core.conversation.Wording;
import dk.borgerchat.core.handoff.CallBackDesk;
import dk.borgerchat.core.handoff.CallBackSlots;
import dk.borgerchat.core.handoff.Hotline;
import dk.borgerchat.core.handoff.InMemoryCallBackBook;
import dk.borgerchat.core.handoff.InMemoryCitizenPresence;
import dk.borgerchat.core.handoff.InMemoryEarlyClosing;
import dk.borgerchat.core.handoff.PhoneNumber;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.kommune.OpeningHours;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.privacy.CitizenText;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Conversations with the core's own chatbot and its twins in memory, one after the other. The
 * hotline is staffed whenever it is open. For one thread.
 */
final class Talk {
  private static final OpeningHours HOURS =
      OpeningHours.parse("MON-THU 08:00-20:00, FRI 08:00-16:00, SUN 16:00-20:00");

  /** A code no kommune has: only the common content speaks. */
  private static final KommuneCode NOWHERE = new KommuneCode("0000");

  private final ListeningRecognizer recognizer;
  private final Release release;
  private final ConversationStore store = new InMemoryConversationStore(DueTimes.USUAL);
  private final Chatbot chatbot;
  private final KommuneCode kommune;
  private final Clock clock;
  private ConversationId conversation;

  Talk(Release release, @Nullable KommuneCode kommune, Clock clock) {
    this.recognizer = new ListeningRecognizer(release.recognizer());
    this.release = new Release(release.content(), recognizer);
    this.kommune = kommune == null ? NOWHERE : kommune;
    this.clock = clock;
    this.chatbot =
        new Chatbot(
            () -> this.release,
            store,
            new Hotline(HOURS, new StaffedHotline(), new InMemoryEarlyClosing(clock)),
            new CallBackDesk(
                new InMemoryCallBackBook(), new CallBackSlots(Duration.ofMinutes(30), 4, 5), HOURS),
            new InMemoryCitizenPresence(clock),
            clock);
    this.conversation = open();
  }

  /** Leaves the conversation and greets in a new one. */
  void startAnew() {
    conversation = open();
  }

  private ConversationId open() {
    Conversation empty = Conversation.empty(new ConversationId(UUID.randomUUID()));
    List<ConversationEvent> events = new ArrayList<>();
    events.add(new Opened(kommune, Language.DA, null));
    new Wording(release.answers(clock.instant()), kommune, Language.DA)
        .welcome(List.of())
        .forEach(message -> events.add(new BotSaid(message)));
    store.append(empty.next(new Cause(Cause.Kind.CITIZEN, "open"), clock.instant(), events));
    return empty.id();
  }

  /** Sends the citizen's next message. */
  Said say(String text) {
    return take(new Act.Say(new CitizenText(text)));
  }

  /** The labels of the buttons that may be pressed now. */
  List<String> buttons() {
    return offered().stream().map(Button::label).toList();
  }

  /** Presses the button that reads so, one of {@link #buttons}. */
  Said press(String label) {
    Button button =
        offered().stream().filter(one -> one.label().equals(label)).findFirst().orElseThrow();
    return take(new Act.Choose(button.choice().id()));
  }

  /** Leaves a number in the form, to be called back. */
  Said leaveNumber(String number) {
    return take(new Act.LeaveNumber(new PhoneNumber(number), null));
  }

  private List<Button> offered() {
    return new Dialogue(store.find(conversation).orElseThrow()).offered();
  }

  private Said take(Act act) {
    recognizer.forget();
    Taken taken = chatbot.take(new CitizenMessage(conversation, UUID.randomUUID().toString(), act));
    return switch (taken) {
      case Taken.Done done -> TurnReport.of(done, recognizer.heard());
      case Taken.Over over -> new Said(null, null, "close", "", List.of(), "nobody");
      case Taken.NoConversation gone -> throw new IllegalStateException("The twin forgot it");
      case Taken.WrongChoice wrong -> throw new IllegalStateException("The button was on offer");
      case Taken.SlotTaken full -> throw new IllegalStateException("Nobody asked for an hour");
      case Taken.NotServed paused -> throw new IllegalStateException("Nobody pauses a folder");
    };
  }
}
