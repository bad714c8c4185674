package dk.borgerchat.intents.check;

import dk.borgerchat.core.content.Problem;
import dk.borgerchat.intents.format.ContentDraft;
import dk.borgerchat.intents.yaml.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * No utterance of a common intent is nearly a sentence of another intent and less like all of its
 * own: it would teach the recognizer to take one for the other. Small talk and fragments are left
 * out, since a few short words are easily alike.
 */
final class NeighbourRule implements ContentRule {
  private static final double ALIKE = 0.85;
  private static final int FRAGMENT = 3;

  private record Said(String intent, Text text, Set<String> words) {
    static Said of(String intent, Text text) {
      return new Said(
          intent, text, new HashSet<>(List.of(Sentence.words(text.value()).split(" "))));
    }
  }

  @Override
  public Stream<Problem> check(ContentDraft draft) {
    List<Said> all =
        draft.intents().stream()
            .filter(file -> file.kommune() == null && !file.pathId().startsWith("samtale."))
            .flatMap(file -> file.utterances().stream().map(text -> Said.of(file.pathId(), text)))
            .toList();
    NearestSentence nearest = new NearestSentence(all.stream().map(Said::words).toList(), ALIKE);
    return IntStream.range(0, all.size())
        .parallel()
        .filter(said -> all.get(said).words().size() > FRAGMENT)
        .boxed()
        .flatMap(said ->
            nearest.to(said).stream()
                .mapToObj(all::get)
                .filter(found -> !found.intent().equals(all.get(said).intent()))
                .map(found -> problem(all.get(said).text(), found)));
  }

  private static Problem problem(Text text, Said found) {
    return text.error(
        "Sætningen ligner mest en fra emnet '%s', i %s."
            .formatted(found.intent(), found.text().place()),
        "Skriv det, der skiller de to emner ad, eller flyt sætningen derhen.");
  }
}
