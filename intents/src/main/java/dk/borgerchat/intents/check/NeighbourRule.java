package dk.borgerchat.intents.check;

import dk.borgerchat.core.content.Problem;
import dk.borgerchat.intents.check.NearestSentence.Found;
import dk.borgerchat.intents.check.NearestSentence.Said;
import dk.borgerchat.intents.format.ContentDraft;
import java.util.List;
import java.util.stream.Stream;

/**
 * No utterance of a common intent is nearly a sentence of another intent and less like all of its
 * own: it would teach the recognizer to take one for the other. Small talk and fragments are left
 * out, since a few short words are easily alike.
 */
final class NeighbourRule implements ContentRule {
  private static final double ALIKE = 0.85;
  private static final int FRAGMENT = 3;

  @Override
  public Stream<Problem> check(ContentDraft draft) {
    List<Said> all =
        draft.intents().stream()
            .filter(file -> file.kommune() == null && !file.pathId().startsWith("samtale."))
            .flatMap(file -> file.utterances().stream().map(text -> Said.of(file.pathId(), text)))
            .toList();
    NearestSentence nearest = new NearestSentence(all, ALIKE);
    return all.parallelStream()
        .filter(said -> said.words().size() > FRAGMENT)
        .flatMap(said ->
            nearest
                .to(said)
                .filter(found -> !found.said().intent().equals(said.intent()))
                .map(found -> problem(said, found))
                .stream());
  }

  private static Problem problem(Said said, Found found) {
    return said.text()
        .error(
            "The sentence is closest to one of '%s', at %s."
                .formatted(found.said().intent(), found.said().text().place()),
            "Say what tells the two apart, or move it there.");
  }
}
