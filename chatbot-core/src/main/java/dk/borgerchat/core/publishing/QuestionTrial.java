package dk.borgerchat.core.publishing;

import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.core.understanding.IntentRecognizer;
import dk.borgerchat.core.understanding.Utterance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What citizens asked lately, read before and after a change. A sentence is read once for all
 * kommuner without sentences of their own, and once for each of those it was asked in. What was
 * asked is shown only where enough conversations share it.
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

  /** Reads questions both ways. */
  static QuestionTrial of(
      List<AskedQuestion> asked,
      Release before,
      Release after,
      SortedMap<IntentId, List<KommuneCode>> answers,
      Progress progress) {
    return before.recognizer() == after.recognizer()
        ? new QuestionTrial(0, 0, 0, rewritten(asked, answers), List.of())
        : read(asked, before, after, answers, progress);
  }

  /** The same recognizer takes them for what it took them for. */
  private static int rewritten(
      List<AskedQuestion> asked, SortedMap<IntentId, List<KommuneCode>> answers) {
    return (int)
        asked.stream().filter(one -> isRewritten(one.intent(), one.kommune(), answers)).count();
  }

  private static boolean isRewritten(
      @Nullable IntentId intent,
      KommuneCode kommune,
      SortedMap<IntentId, List<KommuneCode>> answers) {
    return intent != null && answers.getOrDefault(intent, List.of()).contains(kommune);
  }

  private record Change(AskedQuestion question, Reaction was, Reaction is) {}

  private static QuestionTrial read(
      List<AskedQuestion> asked,
      Release before,
      Release after,
      SortedMap<IntentId, List<KommuneCode>> answers,
      Progress progress) {
    Reader was = new Reader(before);
    Reader is = new Reader(after);
    List<Change> changes = new ArrayList<>();
    int rewritten = 0;
    for (int i = 0; i < asked.size(); i++) {
      if (i % TOLD_EVERY == 0) {
        progress.at(Progress.Stage.QUESTIONS, i, asked.size());
      }
      AskedQuestion question = asked.get(i);
      Change change = new Change(question, was.read(question), is.read(question));
      changes.add(change);
      rewritten +=
          change.was().equals(change.is())
                  && isRewritten(change.is().intent(), question.kommune(), answers)
              ? 1
              : 0;
    }
    return new QuestionTrial(
        asked.size(),
        answered(changes, Change::was),
        answered(changes, Change::is),
        rewritten,
        shifts(changes));
  }

  private static int answered(List<Change> changes, Function<Change, Reaction> when) {
    return (int)
        changes.stream()
            .filter(change -> change.question().met() != AskedQuestion.Met.BADLY_RATED)
            .filter(change -> when.apply(change).isAnswer())
            .count();
  }

  private static List<Shift> shifts(List<Change> changes) {
    Map<Reaction, Map<Reaction, List<Change>>> grouped =
        changes.stream()
            .filter(change -> !change.was().equals(change.is()))
            .collect(
                Collectors.groupingBy(
                    Change::was,
                    TreeMap::new,
                    Collectors.groupingBy(Change::is, TreeMap::new, Collectors.toList())));
    List<Shift> shifts = new ArrayList<>();
    grouped.forEach((was, ends) -> ends.forEach((is, some) -> shifts.add(shift(was, is, some))));
    shifts.sort(Comparator.comparing(Shift::questions).reversed());
    return shifts;
  }

  private static Shift shift(Reaction was, Reaction is, List<Change> changes) {
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

  /** Reads with one release; the same sentence once. */
  private static final class Reader {
    private final IntentRecognizer recognizer;
    private final Set<KommuneCode> withOwnSentences;
    private final Map<Utterance, Reaction> read = new HashMap<>();

    Reader(Release release) {
      this.recognizer = release.recognizer();
      this.withOwnSentences =
          release.content().examples().stream()
              .map(example -> example.kommune())
              .filter(kommune -> kommune != null)
              .collect(Collectors.toSet());
    }

    Reaction read(AskedQuestion question) {
      KommuneCode kommune =
          withOwnSentences.contains(question.kommune()) ? question.kommune() : null;
      return read.computeIfAbsent(
          Utterance.of(question.text(), kommune),
          utterance -> Reaction.to(recognizer.understand(utterance)));
    }
  }
}
