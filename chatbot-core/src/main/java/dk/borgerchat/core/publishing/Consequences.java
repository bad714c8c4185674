package dk.borgerchat.core.publishing;

import dk.borgerchat.core.content.AnswerBook;
import dk.borgerchat.core.content.Check;
import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.understanding.IntentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What would be different after a change, for every kommune. What they share is read once for each
 * check and question ({@link BothWays}); only kommuner whose merged answer differs are named.
 *
 * @param checks how many checks were read both ways; 0 where the change teaches nothing
 * @param rightBefore how many of them were understood as they should be
 * @param rightAfter how many are after the change
 * @param worse checks that were right and are no longer
 * @param better checks that are right now and were not
 * @param answers the kommuner whose citizens read another answer, by intent
 * @param asked what citizens asked lately, read both ways
 * @param effects what it does in each kommune, were all checks and questions asked there
 */
public record Consequences(
    int checks,
    int rightBefore,
    int rightAfter,
    List<Check> worse,
    List<Check> better,
    SortedMap<IntentId, List<KommuneCode>> answers,
    QuestionTrial asked,
    Effects effects) {
  public Consequences {
    worse = List.copyOf(worse);
    better = List.copyOf(better);
  }

  /**
   * Whether more checks are lost than won, or too many of citizens' questions, where they were
   * asked or in any one kommune: to be published only for a written reason.
   */
  public boolean isBelowTheGate() {
    return rightAfter < rightBefore
        || asked.isBelowTheGate()
        || effects.isBelowTheGate(checks, asked.questions());
  }

  /** In Danish words, for the history of releases. */
  public String summary() {
    String texts = "Svar ændret: " + answers.size() + ".";
    return checks == 0
        ? texts
        : texts
            + " Prøver forstået: %d af %d, før %d; %d vundet, %d tabt."
                .formatted(rightAfter, checks, rightBefore, better.size(), worse.size())
            + " Spørgsmål besvaret: %d af %d, før %d."
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
    Map<IntentId, Set<KommuneCode>> kommuner = new HashMap<>();
    answers.forEach((intent, codes) -> kommuner.put(intent, Set.copyOf(codes)));
    Effects.Count effects = new Effects.Count(after.content().kommuner().keySet());
    boolean isOfTexts = before.recognizer() == after.recognizer();
    CheckTrial checks =
        isOfTexts
            ? CheckTrial.NONE
            : CheckTrial.of(
                after.content().checks(),
                new BothWays<>(before, after, CheckTrial::first),
                effects,
                progress);
    QuestionTrial questions =
        isOfTexts
            ? QuestionTrial.ofTexts(asked, kommuner, effects)
            : QuestionTrial.of(
                asked, new BothWays<>(before, after, Reaction::to), kommuner, effects, progress);
    return new Consequences(
        checks.checks(),
        checks.rightBefore(),
        checks.rightAfter(),
        checks.worse(),
        checks.better(),
        answers,
        questions,
        effects.effects());
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
