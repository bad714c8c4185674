package dk.borgerchat.intents;

import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.understanding.Example;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.intents.format.ContentDraft;
import dk.borgerchat.intents.format.IntentFile;
import dk.borgerchat.intents.format.NearMissLine;
import dk.borgerchat.intents.format.OverlayFile;
import dk.borgerchat.intents.format.WordList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything the recognizer learns from: utterances in all languages, near misses under the intent
 * they belong to, local sentences with their kommune, what no intent answers, and errands in
 * languages without answers. Each sentence once, in the order of the files.
 */
final class ExampleList {
  private final ContentDraft draft;

  ExampleList(ContentDraft draft) {
    this.draft = draft;
  }

  List<Example> examples() {
    return Stream.of(
            draft.intents().stream().flatMap(ExampleList::utterances),
            draft.intents().stream().flatMap(ExampleList::nearMisses),
            draft.overlays().stream().flatMap(ExampleList::localWords),
            draft.outside().stream()
                .map(text -> new Example(text.value(), null, Language.DA, null)),
            draft.errands().stream().flatMap(ExampleList::errands))
        .flatMap(examples -> examples)
        .distinct()
        .toList();
  }

  private static Stream<Example> utterances(IntentFile file) {
    IntentId intent = new IntentId(file.id().value());
    Stream<Example> danish =
        file.utterances().stream()
            .map(text -> new Example(text.value(), intent, Language.DA, file.kommune()));
    Stream<Example> translated =
        file.translations().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .flatMap(entry ->
                entry.getValue().utterances().stream()
                    .map(t -> new Example(t.value(), intent, entry.getKey(), file.kommune())));
    return Stream.concat(danish, translated);
  }

  /** A local "belongs nowhere" teaches nothing: it would speak for the other kommuner too. */
  private static Stream<Example> nearMisses(IntentFile file) {
    return file.nearMisses().stream()
        .filter(nearMiss -> file.kommune() == null || !nearMiss.isOutside())
        .map(nearMiss -> example(file, nearMiss));
  }

  private static Example example(IntentFile file, NearMissLine nearMiss) {
    IntentId intent = nearMiss.isOutside() ? null : new IntentId(nearMiss.intent().value());
    return new Example(nearMiss.text().value(), intent, Language.DA, file.kommune());
  }

  private static Stream<Example> errands(WordList list) {
    Language language = Language.ofCode(list.name().value()).orElseThrow();
    return list.items().stream().map(text -> new Example(text.value(), null, language, null));
  }

  private static Stream<Example> localWords(OverlayFile file) {
    return file.utterances().entrySet().stream()
        .flatMap(entry ->
            entry.getValue().stream()
                .map(text ->
                    new Example(
                        text.value(),
                        new IntentId(entry.getKey().value()),
                        Language.DA,
                        file.kommune())));
  }
}
