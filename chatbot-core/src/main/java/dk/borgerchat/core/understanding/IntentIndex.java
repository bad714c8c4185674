package dk.borgerchat.core.understanding;

import java.util.Collections;
import java.util.List;
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
}
