package dk.borgerchat.intents.tool;

import dk.borgerchat.core.Taken;
import dk.borgerchat.core.conversation.BotMessage;
import dk.borgerchat.core.conversation.BotMessage.Kind;
import dk.borgerchat.core.conversation.Button;
import dk.borgerchat.core.conversation.Choice;
import dk.borgerchat.core.conversation.ConversationEvent;
import dk.borgerchat.core.conversation.ConversationEvent.BotSaid;
import dk.borgerchat.core.conversation.ConversationEvent.CitizenChose;
import dk.borgerchat.core.conversation.ConversationEvent.Ended;
import dk.borgerchat.core.conversation.ConversationEvent.Queued;
import dk.borgerchat.core.conversation.Owner;
import dk.borgerchat.core.conversation.Recorded;
import dk.borgerchat.core.understanding.Understanding;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads off a turn's events what the bot decided and said. */
final class TurnReport {
  private final @Nullable Understanding heard;
  private final List<ConversationEvent> events;
  private final List<BotMessage> messages;

  private TurnReport(List<Recorded> recorded, @Nullable Understanding heard) {
    this.heard = heard;
    this.events = recorded.stream().map(Recorded::event).toList();
    this.messages =
        events.stream()
            .filter(BotSaid.class::isInstance)
            .map(event -> ((BotSaid) event).message())
            .toList();
  }

  /** The report of a turn; {@code heard} is null where its message was no question. */
  static Said of(Taken.Done done, @Nullable Understanding heard) {
    TurnReport report = new TurnReport(done.events(), heard);
    Owner owner = done.conversation().owner();
    boolean byBot = !(owner instanceof Owner.Person) && !report.decision().equals("pass-to-agent");
    return new Said(
        heard == null || !byBot ? null : Zone.of(heard),
        heard == null || !byBot ? report.chosen() : first(heard),
        report.decision(),
        report.messages.stream().map(BotMessage::text).collect(Collectors.joining("\n\n")),
        report.messages.stream().flatMap(m -> m.buttons().stream()).map(Button::label).toList(),
        name(owner));
  }

  private static @Nullable String first(Understanding heard) {
    var candidates = heard.reading().candidates();
    return candidates.isEmpty() ? null : candidates.getFirst().intent().value();
  }

  private @Nullable String chosen() {
    return events.stream()
        .filter(CitizenChose.class::isInstance)
        .map(event -> ((CitizenChose) event).button().choice())
        .filter(Choice.Ask.class::isInstance)
        .map(choice -> ((Choice.Ask) choice).intent().value())
        .findFirst()
        .orElse(null);
  }

  private String decision() {
    if (any(Queued.class)) {
      return "escalate";
    }
    if (any(Ended.class)) {
      return "close";
    }
    return messages.isEmpty() ? "pass-to-agent" : decision(messages.getLast().kind());
  }

  private boolean any(Class<? extends ConversationEvent> kind) {
    return events.stream().anyMatch(kind::isInstance);
  }

  private String decision(Kind kind) {
    return switch (kind) {
      case CALL_BACK_FORM -> "book-call-back";
      case CLARIFY, NOT_UNDERSTOOD -> "clarify";
      case NOTICE -> heard instanceof Understanding.NotUnderstood ? "clarify" : "reply";
      case GUIDE -> "walk-guide";
      case GREETING, ANSWER -> "reply";
    };
  }

  private static String name(Owner owner) {
    return switch (owner) {
      case Owner.Bot bot -> "bot";
      case Owner.Queue queue -> "queue";
      case Owner.Person person -> "agent";
      case Owner.Nobody nobody -> "nobody";
    };
  }
}
