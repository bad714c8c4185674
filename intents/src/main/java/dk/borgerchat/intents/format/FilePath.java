package dk.borgerchat.intents.format;

import dk.borgerchat.core.kommune.KommuneCode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the path of a content file says about it. */
final class FilePath {
  private static final Pattern KOMMUNE = Pattern.compile("kommuner/(\\d{4})/.*");
  private static final Pattern INTENT =
      Pattern.compile(".*/([a-z0-9-]+)/([a-z0-9-]+?)(?:\\.checks)?\\.yaml");

  private FilePath() {}

  /** Whose folder the file lies in; null for the common corpus. */
  static @Nullable KommuneCode kommune(String path) {
    Matcher matcher = KOMMUNE.matcher(path);
    return matcher.matches() ? new KommuneCode(matcher.group(1)) : null;
  }

  /** The intent a file of an intent or of its checks is named for, {@code tema.handling}. */
  static String intent(String path) {
    Matcher matcher = INTENT.matcher(path);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("Not the path of an intent: " + path);
    }
    return matcher.group(1) + "." + matcher.group(2);
  }
}
