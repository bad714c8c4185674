package dk.borgerchat.intents.check;

import dk.borgerchat.core.content.Problem;
import dk.borgerchat.core.content.Problem.Severity;
import dk.borgerchat.intents.check.Sentence.Use;
import dk.borgerchat.intents.format.ContentDraft;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A sentence has one meaning, stands in one place, and is never both learned and measured. */
final class OneMeaningRule implements ContentRule {
  @Override
  public Stream<Problem> check(ContentDraft draft) {
    Collection<List<Sentence>> same =
        Sentences.of(draft)
            .collect(Collectors.groupingBy(s -> Sentence.words(s.text().value())))
            .values();
    return same.stream().filter(group -> group.size() > 1).flatMap(OneMeaningRule::conflicts);
  }

  private static Stream<Problem> conflicts(List<Sentence> group) {
    return IntStream.range(1, group.size())
        .boxed()
        .flatMap(later -> group.subList(0, later).stream().flatMap(s -> pair(s, group.get(later))));
  }

  private static Stream<Problem> pair(Sentence first, Sentence second) {
    if (!first.meets(second)) {
      return Stream.empty();
    }
    if ((first.use() == Use.CHECK) != (second.use() == Use.CHECK)) {
      return Stream.of(measuredAndLearned(first, second));
    }
    if (!first.intent().equals(second.intent())) {
      return Stream.of(twoMeanings(first, second));
    }
    return first.use() == second.use() ? Stream.of(repeated(first, second)) : Stream.empty();
  }

  private static Problem measuredAndLearned(Sentence first, Sentence second) {
    Sentence check = first.use() == Use.CHECK ? first : second;
    Sentence learned = check == first ? second : first;
    return check
        .text()
        .error(
            "Prøven bruges også til at lære af i " + learned.text().place() + ".",
            "Skriv en anden prøve, så den måler noget.");
  }

  private static Problem twoMeanings(Sentence first, Sentence second) {
    String message =
        "Sætningen betyder '%s' her og '%s' i %s."
            .formatted(second.intent(), first.intent(), first.text().place());
    return second.text().error(message, "Vælg, hvad den betyder, og fjern den det andet sted.");
  }

  private static Problem repeated(Sentence first, Sentence second) {
    return new Problem(
        second.text().file(),
        second.text().line(),
        Severity.WARNING,
        "Sætningen står også i " + first.text().place() + ".",
        "Skriv den med andre ord, eller fjern den.");
  }
}
