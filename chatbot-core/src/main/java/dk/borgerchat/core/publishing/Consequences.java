package dk.borgerchat.core.publishing;

import dk.borgerchat.core.content.AnswerBook;
import dk.borgerchat.core.content.Check;
import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.privacy.MaskedText;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.core.understanding.IntentRecognizer;
import dk.borgerchat.core.understanding.Utterance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What would be different after a change, for every kommune. Common evidence is read once for each
 * check; only kommuner whose merged answer differs are named.
 *
 * @param checks how many checks were read both ways; 0 where the change teaches nothing
 * @param rightBefore how many of them were understood as they should be
 * @param rightAfter how many are after the change
 * @param worse checks that were right and are no longer
 * @param better checks that are right now and were not
 * @param answers the kommuner whose citizens read another answer, by intent
 * @param asked what citizens asked lately, read both ways
 */
public record Consequences(
    int checks,
    int rightBefore,
    int rightAfter,
    List<Check> worse,
    List<Check> better,
    SortedMap<IntentId, List<KommuneCode>> answers,
    QuestionTrial asked) {
  private static final int TOLD_EVERY = 50;

  public Consequences {
    worse = List.copyOf(worse);
    better = List.copyOf(better);
  }

  /**
   * Whether more checks are lost than won, or too many of citizens' questions: to be published only
   * for a written reason.
   */
  public boolean isBelowTheGate() {
    return rightAfter < rightBefore || asked.isBelowTheGate();
  }

  /** In words, for the history of releases. */
  public String summary() {
    String texts = "Answers changed: " + answers.size() + ".";
    return checks == 0
        ? texts
        : texts
            + " Checks understood: %d of %d, before %d; %d won, %d lost."
                .formatted(rightAfter, checks, rightBefore, better.size(), worse.size())
            + " Questions answered: %d of %d, before %d."
                .formatted(asked.answeredAfter(), asked.questions(), asked.answeredBefore());
  }

  /**
   * What {@code after} would change for citizens who have {@code before}.
   *
   * @param asked what citizens asked lately
   */
  public static Consequences between(
      Release before, Release after, LocalDate day, List<AskedQuestion> asked, Progress progress) {
    SortedMap<IntentId, List<KommuneCode>> answers =
        answers(before.content(), after.content(), day);
    if (before.recognizer() == after.recognizer()) {
      return new Consequences(
          0,
          0,
          0,
          List.of(),
          List.of(),
          answers,
          QuestionTrial.of(asked, before, after, answers, progress));
    }
    List<Check> checks = after.content().checks();
    List<Check> worse = new ArrayList<>();
    List<Check> better = new ArrayList<>();
    int right = 0;
    for (int i = 0; i < checks.size(); i++) {
      Check check = checks.get(i);
      if (i % TOLD_EVERY == 0) {
        progress.at(Progress.Stage.CHECKS, i, checks.size());
      }
      boolean was = isRight(before.recognizer(), check);
      boolean is = isRight(after.recognizer(), check);
      right += was ? 1 : 0;
      if (was != is) {
        (was ? worse : better).add(check);
      }
    }
    int now = right - worse.size() + better.size();
    return new Consequences(
        checks.size(),
        right,
        now,
        worse,
        better,
        answers,
        QuestionTrial.of(asked, before, after, answers, progress));
  }

  private static boolean isRight(IntentRecognizer recognizer, Check check) {
    var text = MaskedText.alreadyMasked(check.text());
    var candidates =
        recognizer.understand(Utterance.of(text, check.kommune())).reading().candidates();
    return !candidates.isEmpty() && candidates.getFirst().intent().equals(check.intent());
  }

  private static SortedMap<IntentId, List<KommuneCode>> answers(
      Content before, Content after, LocalDate day) {
    SortedMap<IntentId, List<KommuneCode>> answers = new TreeMap<>();
    Set<IntentId> common = changedEntries(before, after);
    boolean alike = before.variables().equals(after.variables());
    AnswerBook was = new AnswerBook(before, day);
    AnswerBook is = new AnswerBook(after, day);
    for (KommuneCode kommune : new TreeSet<>(after.kommuner().keySet())) {
      boolean sameFacts =
          alike
              && before.overlayOf(kommune).equals(after.overlayOf(kommune))
              && Objects.equals(before.kommuner().get(kommune), after.kommuner().get(kommune));
      for (IntentId intent : sameFacts ? common : allOf(after, kommune)) {
        if (!text(was, intent, kommune).equals(text(is, intent, kommune))) {
          answers.computeIfAbsent(intent, unused -> new ArrayList<>()).add(kommune);
        }
      }
    }
    return answers;
  }

  private static Set<IntentId> changedEntries(Content before, Content after) {
    Set<IntentId> all = new TreeSet<>(before.entries().keySet());
    all.addAll(after.entries().keySet());
    all.removeIf(
        intent -> Objects.equals(before.entries().get(intent), after.entries().get(intent)));
    return all;
  }

  private static Set<IntentId> allOf(Content content, KommuneCode kommune) {
    Set<IntentId> all = new TreeSet<>(content.entries().keySet());
    all.addAll(content.overlayOf(kommune).localEntries().keySet());
    return all;
  }

  private static Optional<Map.Entry<String, Object>> text(
      AnswerBook book, IntentId intent, KommuneCode kommune) {
    return book.find(intent, kommune, Language.DA)
        .map(answer -> Map.entry(answer.text(), answer.links()));
  }
}
