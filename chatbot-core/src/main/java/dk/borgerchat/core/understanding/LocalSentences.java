package dk.borgerchat.core.understanding;

import dk.borgerchat.core.kommune.KommuneCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers each kommune's own sentences into an index of their own. */
final class LocalSentences {
  private LocalSentences() {}

  static Map<KommuneCode, IntentIndex> indexes(List<Example> examples, SentenceReader reader) {
    Map<KommuneCode, List<Example>> byKommune = new TreeMap<>();
    for (Example example : examples) {
      if (example.kommune() != null && example.intent() != null) {
        byKommune.computeIfAbsent(example.kommune(), code -> new ArrayList<>()).add(example);
      }
    }
    Map<KommuneCode, IntentIndex> indexes = new HashMap<>();
    byKommune.forEach((code, own) -> indexes.put(code, index(own, reader)));
    return Map.copyOf(indexes);
  }

  private static IntentIndex index(List<Example> examples, SentenceReader reader) {
    List<@Nullable IntentId> intents = new ArrayList<>();
    examples.forEach(example -> intents.add(example.intent()));
    return IntentIndex.of(
        examples.stream().map(example -> reader.read(example.text())).toList(), intents);
  }
}
