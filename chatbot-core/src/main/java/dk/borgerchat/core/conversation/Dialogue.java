package dk.borgerchat.core.conversation;

import dk.borgerchat.core.conversation.ConversationEvent.BotSaid;
import dk.borgerchat.core.conversation.ConversationEvent.CitizenSaid;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.core.understanding.Topic;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the talk between citizen and bot stands, read off a conversation: its topic, the buttons on
 * offer, the misunderstandings in a row. A value, thrown away after use.
 *
 * @param conversation the talk
 */
public record Dialogue(Conversation conversation) {
  private static final Pattern STOP = Pattern.compile("[.!?]+$");

  /** What was answered last, and the words that led to it; null before the first answer. */
  public @Nullable Topic topic() {
    List<Recorded> backwards = conversation.events().reversed();
    for (int i = 0; i < backwards.size(); i++) {
      IntentId answered = errandOf(backwards.get(i).event());
      CitizenSaid asked = lastSaid(backwards.subList(i, backwards.size()));
      if (answered != null && asked != null) {
        return new Topic(answered, asked.text());
      }
    }
    return null;
  }

  /** The buttons the citizen may press now; empty once something else was said. */
  public List<Button> offered() {
    return conversation.lastBotMessage().map(BotMessage::buttons).orElse(List.of());
  }

  /** The offered button with that choice id. */
  public Optional<Button> button(String choiceId) {
    return offered().stream().filter(b -> b.choice().id().equals(choiceId)).findFirst();
  }

  /**
   * The offered button whose label the citizen typed; or else the only one that begins so: "ja" for
   * "Ja, det haster".
   */
  public Optional<Button> buttonLabelled(String typed) {
    String words = withoutStop(typed);
    List<Button> begun = offered().stream().filter(b -> begins(b.label(), words + ",")).toList();
    return offered().stream()
        .filter(button -> withoutStop(button.label()).equalsIgnoreCase(words))
        .findFirst()
        .or(() -> begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty());
  }

  private static boolean begins(String label, String words) {
    return label.regionMatches(true, 0, words, 0, words.length());
  }

  /** Tells whether the citizen was just asked which of several intents is meant. */
  public boolean asksWhich() {
    return offered().stream().anyMatch(button -> button.choice() instanceof Choice.NoneOfThem);
  }

  private static String withoutStop(String text) {
    return STOP.matcher(text.strip()).replaceFirst("");
  }

  /** How many times in a row the bot did not understand, 0 or more. */
  public int misunderstandings() {
    int count = 0;
    for (Recorded recorded : conversation.events().reversed()) {
      switch (recorded.event()) {
        case BotSaid said when said.message().kind() == BotMessage.Kind.NOT_UNDERSTOOD -> count++;
        case BotSaid said when said.message().kind() == BotMessage.Kind.ANSWER -> {
          return count;
        }
        case BotSaid said when said.message().kind() == BotMessage.Kind.GREETING -> {
          return count;
        }
        case ConversationEvent.OwnerChange change -> {
          return count;
        }
        default -> {}
      }
    }
    return count;
  }

  /** What the citizen wrote last, before any button; null where nothing was written. */
  public @Nullable CitizenSaid lastSaid() {
    return lastSaid(conversation.events().reversed());
  }

  private static @Nullable CitizenSaid lastSaid(List<Recorded> backwards) {
    return backwards.stream()
        .map(Recorded::event)
        .filter(CitizenSaid.class::isInstance)
        .map(CitizenSaid.class::cast)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable IntentId errandOf(ConversationEvent event) {
    return event instanceof BotSaid(BotMessage message)
            && message.kind() == BotMessage.Kind.ANSWER
            && message.intent() != null
            && !message.intent().isSmallTalk()
        ? message.intent()
        : null;
  }
}
