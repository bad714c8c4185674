package dk.borgerchat.core.understanding;

import dk.borgerchat.core.language.NGramFeatures.Blocks;
import java.util.ArrayList;
import java.util.List;

/**
 * The known sentences, searchable by their words and by their runs of characters. Scores are
 * Lucene's BM25; the postings lie in arrays of our own, since a search for eighteen n-grams among
 * short sentences is over before Lucene's machinery has been set up. Immutable and safe for any
 * number of threads.
 */
final class UtteranceIndex {
  /** A known sentence and how much of the text it covers, 0.0-1.0. */
  record Hit(int sentence, double cover) {}

  private static final int MOST_WORDS = 8;
  private static final int MOST_RUNS = 10;

  private final Postings words;
  private final Postings runs;
  private final int size;

  private UtteranceIndex(Postings words, Postings runs, int size) {
    this.words = words;
    this.runs = runs;
    this.size = size;
  }

  /** Indexes sentences; the first is number 0. */
  static UtteranceIndex of(List<Blocks> sentences) {
    return new UtteranceIndex(
        Postings.of(sentences.stream().map(Blocks::words).toList()),
        Postings.of(sentences.stream().map(Blocks::runs).toList()),
        sentences.size());
  }

  /**
   * What to search for.
   *
   * @param words the rarest words and pairs
   * @param runs the rarest runs of characters
   */
  record Query(QueryTerms words, QueryTerms runs) {
    static Query of(Blocks text, Vocabulary vocabulary) {
      return new Query(
          QueryTerms.rarest(text.words(), vocabulary, MOST_WORDS),
          QueryTerms.rarest(text.runs(), vocabulary, MOST_RUNS));
    }

    /** The score of a sentence that holds everything. */
    float total() {
      return words.total() + runs.total();
    }
  }

  /** The sentences nearest by words and runs of characters together, best first. */
  List<Hit> nearest(Query query, int most) {
    Tally tally = new Tally(size);
    words.count(query.words(), tally);
    runs.count(query.runs(), tally);
    List<Hit> hits = new ArrayList<>(most);
    for (int sentence : tally.best(most)) {
      hits.add(new Hit(sentence, Math.min(1.0, tally.score(sentence) / query.total())));
    }
    return hits;
  }
}
