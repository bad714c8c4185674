package dk.borgerchat.intents.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of content files; the path tells which one a file is. */
public enum FileKind {
  /** An intent, common or local. */
  INTENT("(?:common|kommuner/\\d{4}/local)/[a-z0-9-]+/[a-z0-9-]+\\.yaml"),
  /** The checks of an intent. */
  CHECKS("(?:common|kommuner/\\d{4}/local)/[a-z0-9-]+/[a-z0-9-]+\\.checks\\.yaml"),
  /** A guide: questions that lead to an answer. */
  GUIDE("common/guides/[a-z0-9-]+\\.[a-z0-9-]+\\.yaml"),
  /** What a kommune says differently. */
  OVERLAY("kommuner/\\d{4}/overlay\\.yaml"),
  /** The facts about a kommune. */
  KOMMUNE("kommuner/\\d{4}/kommune\\.yaml"),
  /** The fixed sentences of the dialogue. */
  PHRASES("common/phrases\\.yaml"),
  /** What texts may name in braces. */
  VARIABLES("common/variables\\.yaml"),
  /** Sentences no intent answers. */
  OUTSIDE("common/outside\\.yaml"),
  /** Where links may lead. */
  HOSTS("common/hosts\\.yaml"),
  /** The small words of each language. */
  SMALL_WORDS("words/small\\.yaml"),
  /** Everyday words by the concept they stand for. */
  CONCEPTS("words/concepts\\.yaml"),
  /** Words of the office by the plainer word. */
  PLAIN("words/plain\\.yaml"),
  /** Sentences in other languages that no intent answers. */
  ERRANDS("words/errands\\.yaml"),
  /** Conversations as they should go. */
  JOURNEYS("journeys/[a-z0-9-]+\\.yaml");

  private final Pattern path;

  FileKind(String path) {
    this.path = Pattern.compile(path);
  }

  /** The kind of the file at {@code path}; empty where no content file has such a path. */
  public static Optional<FileKind> of(String path) {
    return Arrays.stream(values()).filter(kind -> kind.path.matcher(path).matches()).findFirst();
  }

  /** The name of its schema without ending. */
  String schema() {
    return name().toLowerCase(Locale.ROOT);
  }
}
