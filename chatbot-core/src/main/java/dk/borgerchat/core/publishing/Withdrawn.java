package dk.borgerchat.core.publishing;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.Entry;
import dk.borgerchat.core.content.LocalChange;
import dk.borgerchat.core.content.Overlay;
import dk.borgerchat.core.content.Phrase;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.content.Translation;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.understanding.IntentId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the safe text instead of withdrawn answers. A kommune that has its own whole text keeps it;
 * what it adds to the common text goes with that.
 */
public final class Withdrawn {
  private Withdrawn() {}

  /** The release without those answers. */
  public static Release over(Release release, Set<DocumentPath> withdrawn) {
    return withdrawn.isEmpty()
        ? release
        : new Release(release.number(), over(release.content(), withdrawn), release.recognizer());
  }

  private static Content over(Content content, Set<DocumentPath> withdrawn) {
    Map<IntentId, Entry> entries = new HashMap<>(content.entries());
    entries.replaceAll((intent, entry) ->
        withdrawn.contains(DocumentPath.of(intent)) ? safe(entry, content) : entry);
    Map<KommuneCode, Overlay> overlays = new HashMap<>(content.overlays());
    overlays.replaceAll((kommune, overlay) -> over(overlay, withdrawn, content));
    return content.with(entries, overlays);
  }

  private static Overlay over(Overlay overlay, Set<DocumentPath> withdrawn, Content content) {
    Map<IntentId, LocalChange> changes = new HashMap<>(overlay.changes());
    changes
        .entrySet()
        .removeIf(change ->
            withdrawn.contains(DocumentPath.of(change.getKey()))
                && change.getValue().replace() == null
                && change.getValue().off() == null);
    Map<IntentId, Entry> own = new HashMap<>(overlay.localEntries());
    own.replaceAll((intent, entry) ->
        withdrawn.contains(DocumentPath.local(overlay.kommune(), intent))
            ? safe(entry, content)
            : entry);
    return overlay.with(changes, own, overlay.welcome());
  }

  private static Entry safe(Entry entry, Content content) {
    Map<Language, Translation> translations = new EnumMap<>(Language.class);
    entry
        .translations()
        .forEach((language, texts) ->
            translations.put(
                language, new Translation(texts.title(), words(content, language), null)));
    return new Entry(
        entry.intent(),
        entry.title(),
        words(content, Language.DA),
        null,
        List.of(),
        entry.owner(),
        entry.authority(),
        entry.legalSource(),
        entry.kleNumber(),
        entry.reviewBy(),
        null,
        entry.approver(),
        entry.agentNote(),
        translations);
  }

  private static String words(Content content, Language language) {
    String words = content.phrases().getOrDefault(language, Map.of()).get(Phrase.ANSWER_WITHDRAWN);
    if (words != null) {
      return words;
    }
    return language == Language.DA ? Phrase.WITHDRAWN_DANISH : words(content, Language.DA);
  }
}
