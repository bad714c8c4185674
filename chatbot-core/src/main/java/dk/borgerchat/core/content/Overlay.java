package dk.borgerchat.core.content;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.kommune.OpeningHours;
import dk.borgerchat.core.understanding.IntentId;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A kommune's own version of some fields of the common content, and its own intents. It stores only
 * what differs; an empty overlay changes nothing.
 *
 * @param kommune whose
 * @param variables values of the variables, by name without braces
 * @param changes what is said differently, by common intent
 * @param localEntries intents only this kommune has
 * @param welcome how a conversation begins
 * @param openingHours when a person can be reached from this kommune's chat; null keeps the hours
 *     of the hotline
 * @param theme its colours
 * @param pagesLeftOut pages its answers link to that are not to be visited, each by the beginning
 *     of its address
 */
public record Overlay(
    KommuneCode kommune,
    Map<String, String> variables,
    Map<IntentId, LocalChange> changes,
    Map<IntentId, Entry> localEntries,
    Welcome welcome,
    @Nullable OpeningHours openingHours,
    Theme theme,
    List<URI> pagesLeftOut) {
  public Overlay {
    variables = Map.copyOf(variables);
    changes = Map.copyOf(changes);
    localEntries = Map.copyOf(localEntries);
    pagesLeftOut = List.copyOf(pagesLeftOut);
  }

  /** An overlay that changes nothing. */
  public static Overlay empty(KommuneCode kommune) {
    return new Overlay(
        kommune, Map.of(), Map.of(), Map.of(), Welcome.USUAL, null, Theme.USUAL, List.of());
  }

  /** The same kommune saying this differently. */
  public Overlay with(
      Map<IntentId, LocalChange> others, Map<IntentId, Entry> own, Welcome beginning) {
    return new Overlay(
        kommune, variables, others, own, beginning, openingHours, theme, pagesLeftOut);
  }

  /** Whether a page its answers link to is not to be visited. */
  public boolean leavesOut(URI page) {
    return pagesLeftOut.stream()
        .anyMatch(beginning ->
            Objects.equals(page.getRawAuthority(), beginning.getRawAuthority())
                && path(page).startsWith(path(beginning)));
  }

  private static String path(URI page) {
    String path = Objects.requireNonNullElse(page.getRawPath(), "");
    return (path.isEmpty() ? "/" : path)
        + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
  }
}
