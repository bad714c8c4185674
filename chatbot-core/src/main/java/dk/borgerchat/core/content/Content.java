package dk.borgerchat.core.content;

import dk.borgerchat.core.kommune.Kommune;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.language.PlainWords;
import dk.borgerchat.core.language.WordLists;
import dk.borgerchat.core.understanding.Example;
import dk.borgerchat.core.understanding.IntentId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All content of one revision: what may be said and what is learned from. Immutable; sound by
 * construction of its reader.
 *
 * @param revision SHA-256 of the files it was read from, hexadecimal
 * @param entries the common corpus by intent
 * @param overlays what each kommune says differently; a kommune without one has an empty overlay
 * @param kommuner all kommuner by code
 * @param variables what texts may name, by name
 * @param phrases the fixed sentences by language; Danish is complete
 * @param guides by id
 * @param examples sentences to learn from, common and local, in a fixed order
 * @param checks sentences to measure on, never learned from
 * @param words the written word lists
 * @param plainWords what those who write could say more plainly; nothing is learned from them
 */
public record Content(
    String revision,
    Map<IntentId, Entry> entries,
    Map<KommuneCode, Overlay> overlays,
    Map<KommuneCode, Kommune> kommuner,
    Map<String, Variable> variables,
    Map<Language, Map<Phrase, String>> phrases,
    Map<String, Guide> guides,
    List<Example> examples,
    List<Check> checks,
    WordLists words,
    PlainWords plainWords) {
  public Content {
    entries = Map.copyOf(entries);
    overlays = Map.copyOf(overlays);
    kommuner = Map.copyOf(kommuner);
    variables = Map.copyOf(variables);
    phrases = Map.copyOf(phrases);
    guides = Map.copyOf(guides);
    examples = List.copyOf(examples);
    checks = List.copyOf(checks);
  }

  /** The same, answered with other texts. */
  public Content with(Map<IntentId, Entry> entries, Map<KommuneCode, Overlay> overlays) {
    return new Content(
        revision,
        entries,
        overlays,
        kommuner,
        variables,
        phrases,
        guides,
        examples,
        checks,
        words,
        plainWords);
  }

  /** How many texts nobody has approved yet: entries, common and local, and guides of the seed. */
  public long unapproved() {
    Stream<Entry> local =
        overlays.values().stream().flatMap(overlay -> overlay.localEntries().values().stream());
    return Stream.concat(entries.values().stream(), local)
            .filter(entry -> !entry.isApproved())
            .count()
        + guides.values().stream().map(Guide::approver).filter(Entry.SEED::equals).count();
  }

  /** The same texts for these kommuner. */
  public Content with(Map<KommuneCode, Kommune> others) {
    return new Content(
        revision,
        entries,
        overlays,
        others,
        variables,
        phrases,
        guides,
        examples,
        checks,
        words,
        plainWords);
  }

  /** The overlay of a kommune; an empty one where it has written nothing. */
  public Overlay overlayOf(KommuneCode kommune) {
    return overlays.getOrDefault(kommune, Overlay.empty(kommune));
  }
}
