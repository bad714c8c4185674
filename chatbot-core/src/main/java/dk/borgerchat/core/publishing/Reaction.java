package dk.borgerchat.core.publishing;

import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.core.understanding.Understanding;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the bot does with a question.
 *
 * @param kind what it does
 * @param intent what it answers; null where it answers nothing
 */
public record Reaction(Kind kind, @Nullable IntentId intent) implements Comparable<Reaction> {
  /** What the bot does. */
  public enum Kind {
    /** Answers. */
    ANSWERS,
    /** Asks which of several is meant. */
    ASKS_BACK,
    /** Says that it did not understand. */
    PASSES_ON
  }

  /** The reaction to what was understood. */
  static Reaction to(Understanding understanding) {
    return switch (understanding) {
      case Understanding.Understood understood -> new Reaction(Kind.ANSWERS, understood.intent());
      case Understanding.Urgent urgent -> new Reaction(Kind.ANSWERS, urgent.intent());
      case Understanding.Ambiguous ambiguous -> new Reaction(Kind.ASKS_BACK, null);
      case Understanding.NotUnderstood lost -> new Reaction(Kind.PASSES_ON, null);
    };
  }

  /** Whether the citizen gets an answer. */
  public boolean isAnswer() {
    return kind == Kind.ANSWERS;
  }

  /** As outsiders read it: the intent, {@code asks-back} or {@code passes-on}. */
  public String key() {
    return intent == null ? kind.name().toLowerCase(Locale.ROOT).replace('_', '-') : intent.value();
  }

  @Override
  public int compareTo(Reaction other) {
    return Comparator.comparing(Reaction::key).compare(this, other);
  }
}
