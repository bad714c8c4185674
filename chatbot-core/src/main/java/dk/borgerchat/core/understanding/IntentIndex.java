package dk.borgerchat.core.understanding;

import dk.borgerchat.core.language.PlainText;
import dk.borgerchat.core.language.Words;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Known sentences and what each stands for.
 *
 * @param sentences searchable
 * @param intents the intent of each sentence; null where no intent applies
 * @param texts the sentences as they were written
 */
record IntentIndex(UtteranceIndex sentences, List<@Nullable IntentId> intents, List<String> texts) {

  static IntentIndex of(List<Sentence> sentences, List<@Nullable IntentId> intents) {
    return new IntentIndex(
        UtteranceIndex.of(sentences.stream().map(Sentence::blocks).toList()),
        Collections.unmodifiableList(intents),
        sentences.stream().map(Sentence::text).toList());
  }

  /** The intents by their sentences' words; the first where several have the same. */
  Map<List<String>, IntentId> wordForWord() {
    Map<List<String>, IntentId> known = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      IntentId intent = intents.get(i);
      if (intent != null) {
        known.putIfAbsent(Words.of(PlainText.of(texts.get(i))), intent);
      }
    }
    return known;
  }
}
