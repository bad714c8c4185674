package dk.borgerchat.intents.check;

import dk.borgerchat.intents.check.Sentence.Use;
import dk.borgerchat.intents.format.ChecksFile;
import dk.borgerchat.intents.format.ContentDraft;
import dk.borgerchat.intents.format.IntentFile;
import dk.borgerchat.intents.format.NearMissLine;
import dk.borgerchat.intents.format.OverlayFile;
import java.util.stream.Stream;

/** Gathers every sentence of the content with its meaning. */
final class Sentences {
  private Sentences() {}

  /** In the order of the files; what no intent answers comes last. */
  static Stream<Sentence> of(ContentDraft draft) {
    return Stream.of(
            draft.intents().stream().flatMap(Sentences::of),
            draft.checks().stream().flatMap(Sentences::of),
            draft.overlays().stream().flatMap(Sentences::of),
            draft.outside().stream()
                .map(t -> new Sentence(t, NearMissLine.NO_INTENT, null, Use.UTTERANCE)))
        .flatMap(sentences -> sentences);
  }

  private static Stream<Sentence> of(IntentFile file) {
    Stream<Sentence> danish =
        file.utterances().stream()
            .map(t -> new Sentence(t, file.pathId(), file.kommune(), Use.UTTERANCE));
    Stream<Sentence> translated =
        file.translations().values().stream()
            .flatMap(translation -> translation.utterances().stream())
            .map(t -> new Sentence(t, file.pathId(), file.kommune(), Use.UTTERANCE));
    Stream<Sentence> nearMisses =
        file.nearMisses().stream()
            .map(n -> new Sentence(n.text(), n.intent().value(), file.kommune(), Use.NEAR_MISS));
    return Stream.of(danish, translated, nearMisses).flatMap(sentences -> sentences);
  }

  private static Stream<Sentence> of(ChecksFile file) {
    return file.checks().stream()
        .map(t -> new Sentence(t, file.pathId(), file.kommune(), Use.CHECK));
  }

  private static Stream<Sentence> of(OverlayFile file) {
    return file.utterances().entrySet().stream()
        .flatMap(entry ->
            entry.getValue().stream()
                .map(t -> new Sentence(t, entry.getKey().value(), file.kommune(), Use.UTTERANCE)));
  }
}
