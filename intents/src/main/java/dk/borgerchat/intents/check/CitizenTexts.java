package dk.borgerchat.intents.check;

import dk.borgerchat.intents.format.ChangeLines;
import dk.borgerchat.intents.format.ContentDraft;
import dk.borgerchat.intents.format.IntentFile;
import dk.borgerchat.intents.format.OverlayFile;
import dk.borgerchat.intents.format.WelcomeLines;
import dk.borgerchat.intents.yaml.Text;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers every answer a citizen may read. */
final class CitizenTexts {
  private CitizenTexts() {}

  /** Answers in all languages and what kommuner put in their place. */
  static Stream<Text> of(ContentDraft draft) {
    return Stream.concat(inDanish(draft), translated(draft));
  }

  /** Answers in Danish and what kommuner put in their place. */
  static Stream<Text> inDanish(ContentDraft draft) {
    return Stream.of(danish(draft), seasonal(draft), changed(draft), welcoming(draft))
        .flatMap(texts -> texts);
  }

  private static Stream<Text> danish(ContentDraft draft) {
    return draft.intents().stream().map(IntentFile::answer);
  }

  private static Stream<Text> seasonal(ContentDraft draft) {
    return draft.intents().stream()
        .map(IntentFile::season)
        .filter(Objects::nonNull)
        .map(season -> Objects.requireNonNull(season).otherwise());
  }

  private static Stream<Text> welcoming(ContentDraft draft) {
    return draft.overlays().stream()
        .map(OverlayFile::welcome)
        .flatMap(welcome ->
            Stream.of(
                Optional.ofNullable(welcome.greeting()),
                Optional.ofNullable(welcome.notice()).map(WelcomeLines.NoticeLines::text)))
        .flatMap(Optional::stream);
  }

  private static Stream<Text> translated(ContentDraft draft) {
    return draft.intents().stream()
        .flatMap(file -> file.translations().values().stream())
        .flatMap(
            lines -> Stream.of(Optional.of(lines.answer()), Optional.ofNullable(lines.otherwise())))
        .flatMap(Optional::stream);
  }

  private static Stream<Text> changed(ContentDraft draft) {
    return draft.overlays().stream()
        .flatMap(file -> file.changes().stream())
        .flatMap(ChangeLines::texts);
  }
}
