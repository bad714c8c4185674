package dk.borgerchat.core.content;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.kommune.OpeningHours;
import dk.borgerchat.core.understanding.IntentId;
import java.util.Map;
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
 */
public record Overlay(
    KommuneCode kommune,
    Map<String, String> variables,
    Map<IntentId, LocalChange> changes,
    Map<IntentId, Entry> localEntries,
    Welcome welcome,
    @Nullable OpeningHours openingHours,
    Theme theme) {
  public Overlay {
    variables = Map.copyOf(variables);
    changes = Map.copyOf(changes);
    localEntries = Map.copyOf(localEntries);
  }

  /** An overlay that changes nothing. */
  public static Overlay empty(KommuneCode kommune) {
    return new Overlay(kommune, Map.of(), Map.of(), Map.of(), Welcome.USUAL, null, Theme.USUAL);
  }
}
