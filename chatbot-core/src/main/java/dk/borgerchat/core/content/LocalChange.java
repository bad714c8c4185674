package dk.borgerchat.core.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a kommune says differently about one common intent.
 *
 * @param replace the text instead of the common one; null keeps the common text
 * @param append a sentence after the text; null adds none
 * @param off the approved "not here, go to …" where the kommune does not handle the matter; null
 *     keeps the intent on. An intent that is off is still recognised
 * @param links links instead of the common ones; empty keeps the common ones
 */
public record LocalChange(
    @Nullable String replace, @Nullable String append, @Nullable String off, List<Link> links) {
  public LocalChange {
    links = List.copyOf(links);
    if (off != null && (replace != null || append != null)) {
      throw new IllegalArgumentException("An intent that is off has no other text");
    }
  }
}
