package dk.borgerchat.core.publishing;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.BothWays.Change;
import dk.borgerchat.core.publishing.BothWays.Read;
import dk.borgerchat.core.understanding.IntentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What citizens asked lately, read before and after a change, in the kommune it was asked in. What
 * was asked is shown only where enough conversations share it.
 *
 * @param questions how many were read both ways; 0 where the change teaches nothing
 * @param answeredBefore how many of them are answered today; what did not help is not counted
 * @param answeredAfter how many of the same would be
 * @param rewritten how many would be answered by the same intent with another text
 * @param shifts those the bot would do something else with, most first
 */
public record QuestionTrial(
    int questions, int answeredBefore, int answeredAfter, int rewritten, List<Shift> shifts) {
  /** Nothing was asked. */
  static final QuestionTrial NONE = new QuestionTrial(0, 0, 0, 0, List.of());

  private static final int EXAMPLES = 5;
  private static final int TOLD_EVERY = 50;

  public QuestionTrial {
    shifts = List.copyOf(shifts);
  }

  /**
   * Questions the bot would do the same other thing with.
   *
   * @param examples masked; empty where too few conversations share the shift
   */
  public record Shift(Reaction was, Reaction is, int questions, List<String> examples) {
    public Shift {
      examples = List.copyOf(examples);
    }
  }

  /** Whether more than one in a hundred loses its answer, when those that win one are counted. */
  boolean isBelowTheGate() {
    return (answeredBefore - answeredAfter) * 100 > questions;
  }

  /** Where the change teaches nothing: they are taken for what they were taken for. */
  static QuestionTrial ofTexts(
      List<AskedQuestion> asked, Map<IntentId, Set<KommuneCode>> answers, Effects.Count effects) {
    int rewritten = 0;
    for (AskedQuestion question : asked) {
      Set<KommuneCode> kommuner = rewritten(question.intent(), answers);
      kommuner.forEach(kommune -> effects.in(kommune, Effect.REWRITTEN));
      rewritten += kommuner.contains(question.kommune()) ? 1 : 0;
    }
    return new QuestionTrial(0, 0, 0, rewritten, List.of());
  }

  private static Set<KommuneCode> rewritten(
      @Nullable IntentId intent, Map<IntentId, Set<KommuneCode>> answers) {
    return intent == null ? Set.of() : answers.getOrDefault(intent, Set.of());
  }

  /** Reads questions both ways. */
  static QuestionTrial of(
      List<AskedQuestion> asked,
      BothWays<Reaction> reader,
      Map<IntentId, Set<KommuneCode>> answers,
      Effects.Count effects,
      Progress progress) {
    List<Asked> changes = new ArrayList<>();
    int rewritten = 0;
    for (int i = 0; i < asked.size(); i++) {
      if (i % TOLD_EVERY == 0) {
        progress.at(Progress.Stage.QUESTIONS, i, asked.size());
      }
      AskedQuestion question = asked.get(i);
      Read<Reaction> read = reader.of(question.text());
      Change<Reaction> change = read.in(question.kommune());
      changes.add(new Asked(question, change.was(), change.is()));
      rewritten += isRewritten(change, question.kommune(), answers) ? 1 : 0;
      effects.everywhere(kommune -> effect(question, read.in(kommune), kommune, answers));
    }
    return new QuestionTrial(
        asked.size(),
        answered(changes, Asked::was),
        answered(changes, Asked::is),
        rewritten,
        shifts(changes));
  }

  private static boolean isRewritten(
      Change<Reaction> change, KommuneCode kommune, Map<IntentId, Set<KommuneCode>> answers) {
    return change.isNone() && rewritten(change.is().intent(), answers).contains(kommune);
  }

  private static Effect effect(
      AskedQuestion question,
      Change<Reaction> change,
      KommuneCode kommune,
      Map<IntentId, Set<KommuneCode>> answers) {
    if (change.isNone()) {
      return isRewritten(change, kommune, answers) ? Effect.REWRITTEN : Effect.NONE;
    }
    boolean was = change.was().isAnswer();
    boolean is = change.is().isAnswer();
    if (was == is) {
      return is ? Effect.OTHERWISE : Effect.NONE;
    }
    boolean counts = question.met() != AskedQuestion.Met.BADLY_RATED;
    return !counts ? Effect.NONE : was ? Effect.LOST : Effect.WON;
  }

  private record Asked(AskedQuestion question, Reaction was, Reaction is) {}

  private static int answered(List<Asked> changes, Function<Asked, Reaction> when) {
    return (int)
        changes.stream()
            .filter(change -> change.question().met() != AskedQuestion.Met.BADLY_RATED)
            .filter(change -> when.apply(change).isAnswer())
            .count();
  }

  private static List<Shift> shifts(List<Asked> changes) {
    Map<Reaction, Map<Reaction, List<Asked>>> grouped =
        changes.stream()
            .filter(change -> !change.was().equals(change.is()))
            .collect(
                Collectors.groupingBy(
                    Asked::was,
                    TreeMap::new,
                    Collectors.groupingBy(Asked::is, TreeMap::new, Collectors.toList())));
    List<Shift> shifts = new ArrayList<>();
    grouped.forEach((was, ends) -> ends.forEach((is, some) -> shifts.add(shift(was, is, some))));
    shifts.sort(Comparator.comparing(Shift::questions).reversed());
    return shifts;
  }

  private static Shift shift(Reaction was, Reaction is, List<Asked> changes) {
    long conversations =
        changes.stream().map(change -> change.question().conversation()).distinct().count();
    List<String> examples =
        conversations < Inbox.LEAST
            ? List.of()
            : changes.stream()
                .map(change -> change.question().text().value())
                .distinct()
                .limit(EXAMPLES)
                .toList();
    return new Shift(was, is, changes.size(), examples);
  }
}
