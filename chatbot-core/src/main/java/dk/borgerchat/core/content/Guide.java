package dk.borgerchat.core.content;

import dk.borgerchat.core.understanding.IntentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A spørgeguide: a few questions with buttons that lead to the right answer, where one answer
 * cannot fit. A tree: each step is reached in one way. Immutable.
 *
 * @param id unique among guides, {@code pas.hvilket}; not an intent
 * @param title what a citizen reads on the button that begins it
 * @param offeredWith the intents after whose answer it is offered
 * @param reviewBy the day by which it must be looked at again
 * @param approver who answers for it
 * @param start the name of its first step
 * @param steps by name
 */
public record Guide(
    String id,
    String title,
    List<IntentId> offeredWith,
    LocalDate reviewBy,
    String approver,
    String start,
    Map<String, Step> steps) {
  public Guide {
    offeredWith = List.copyOf(offeredWith);
    steps = Map.copyOf(steps);
    if (!steps.containsKey(start)) {
      throw new IllegalArgumentException("The guide " + id + " has no step " + start);
    }
  }

  /**
   * One question.
   *
   * @param options what can be answered, two or more, in the order shown
   */
  public record Step(String question, List<Option> options) {
    public Step {
      options = List.copyOf(options);
    }
  }

  /**
   * One thing that can be answered.
   *
   * @param label what the citizen reads on the button
   * @param leadsTo what follows
   */
  public record Option(String label, Target leadsTo) {}

  /** What follows an option. */
  public sealed interface Target {
    /** The next question. */
    record Next(String step) implements Target {}

    /** The end: this intent's answer. */
    record End(IntentId intent) implements Target {}
  }
}
