package dk.borgerchat.core.publishing;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.understanding.IntentId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a document lies, and so whose it is: {@code common/pas/forny.yaml}, {@code
 * kommuner/0751/overlay.yaml}. Ordered as text.
 */
public record DocumentPath(String value) implements Comparable<DocumentPath> {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?!kommuner/)[a-z]+|kommuner/(\\d{4}))(?:/[a-z0-9-]+(?:\\.[a-z0-9-]+)*)+\\.yaml");

  private static final Pattern ANSWER =
      Pattern.compile(
          "(?:common|kommuner/\\d{4}/local)/(?!guides/)([a-z0-9-]+)/([a-z0-9-]+)\\.yaml");

  public DocumentPath {
    if (!isValid(value)) {
      throw new IllegalArgumentException("Not the path of a content document: " + value);
    }
  }

  /** Whether a text is such a path. */
  public static boolean isValid(String value) {
    return value.length() <= 200 && FORM.matcher(value).matches();
  }

  /** The document of a common intent. */
  public static DocumentPath of(IntentId intent) {
    return new DocumentPath("common/" + intent.value().replace('.', '/') + ".yaml");
  }

  /** The document of a guide. */
  public static DocumentPath guide(String id) {
    return new DocumentPath("common/guides/" + id + ".yaml");
  }

  /** The document of an intent only this kommune has. */
  public static DocumentPath local(KommuneCode kommune, IntentId intent) {
    return new DocumentPath(
        "kommuner/" + kommune.value() + "/local/" + intent.value().replace('.', '/') + ".yaml");
  }

  /** The document of an intent's checks. */
  public DocumentPath checks() {
    return new DocumentPath(value.replaceFirst("yaml$", "checks.yaml"));
  }

  /** The document that says what a kommune says differently. */
  public static DocumentPath overlay(KommuneCode kommune) {
    return new DocumentPath("kommuner/" + kommune.value() + "/overlay.yaml");
  }

  /** Whose document it is; null for a common one. */
  public @Nullable KommuneCode kommune() {
    Matcher matcher = FORM.matcher(value);
    String code = matcher.matches() ? matcher.group(1) : null;
    return code == null ? null : new KommuneCode(code);
  }

  /** Whether it is the document of an intent, common or local. */
  public boolean isAnswer() {
    return ANSWER.matcher(value).matches();
  }

  /** The intent whose document it is; null where it is none's. */
  public @Nullable IntentId intent() {
    Matcher matcher = ANSWER.matcher(value);
    return matcher.matches() ? new IntentId(matcher.group(1) + "." + matcher.group(2)) : null;
  }

  /** Whether it is an overlay. */
  public boolean isOverlay() {
    return value.endsWith("/overlay.yaml");
  }

  @Override
  public int compareTo(DocumentPath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
