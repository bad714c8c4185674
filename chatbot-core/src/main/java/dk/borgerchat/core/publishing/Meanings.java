package dk.borgerchat.core.publishing;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.language.Features;
import dk.borgerchat.core.language.Lexicon;
import dk.borgerchat.core.language.NGramFeatures;
import dk.borgerchat.core.language.PlainText;
import dk.borgerchat.core.language.Words;
import dk.borgerchat.core.understanding.Candidate;
import dk.borgerchat.core.understanding.Example;
import dk.borgerchat.core.understanding.IntentId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Takes the meaning of sentences with the product's own features and word lists. A word that many
 * known sentences hold says little. Immutable; safe for any number of threads.
 */
final class Meanings {
  private static final int BUCKETS = 1 << 18;

  /** So many n-grams of a sentence count, the rarest. */
  private static final int KEPT = 14;

  private final NGramFeatures features;
  private final int[] holders = new int[BUCKETS];
  private final int known;

  /** With the rarity of words as in that content's sentences. */
  Meanings(Content content) {
    this.features = new NGramFeatures(true, true, new Lexicon(content.words().concepts()));
    this.known = content.examples().size();
    for (Example example : content.examples()) {
      Features words = wordsOf(example.text());
      for (int i = 0; i < words.size(); i++) {
        holders[bucket(words.hash(i))]++;
      }
    }
  }

  /**
   * What a sentence is about: half of it what the words say, half what the bot took it for. What
   * the bot takes wrongly it often takes wrongly in the same way.
   */
  Meaning of(String text, List<Candidate> candidates) {
    Map<Long, Double> both = new HashMap<>(words(text).weights());
    Map<Long, Double> taken = new HashMap<>();
    for (Candidate candidate : candidates) {
      taken.put(number(candidate.intent()), candidate.confidence());
    }
    both.putAll(Meaning.along(taken).weights());
    return Meaning.along(both);
  }

  private Meaning words(String text) {
    Features words = wordsOf(text);
    Map<Long, Double> weights = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      double rarity = Math.log((known + 2.0) / (holders[bucket(words.hash(i))] + 1.0));
      weights.put(words.hash(i), rarity * rarity);
    }
    return Meaning.along(heaviest(weights));
  }

  /** What everybody says tells nothing apart, and would lead to every cluster there is. */
  private static Map<Long, Double> heaviest(Map<Long, Double> weights) {
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<Long, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(KEPT)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** A number for an intent, apart from those of words. */
  private static long number(IntentId intent) {
    return Integer.toUnsignedLong(intent.value().hashCode());
  }

  private Features wordsOf(String text) {
    return features.of(Words.of(PlainText.of(text))).words();
  }

  private static int bucket(long hash) {
    return (int) (hash >>> 40) & (BUCKETS - 1);
  }
}
