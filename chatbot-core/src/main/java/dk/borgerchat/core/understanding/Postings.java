package dk.borgerchat.core.understanding;

import dk.borgerchat.core.language.Features;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/**
 * In which sentences each n-gram of one block occurs and what it adds to their scores, as a byte:
 * 255 is the whole weight of the n-gram. Immutable.
 */
final class Postings {
  private static final float STEPS = 255f;

  private final TermTable terms;
  private final int[] starts;
  private final int[] sentences;
  private final byte[] shares;

  private Postings(TermTable terms, int[] starts, int[] sentences, byte[] shares) {
    this.terms = terms;
    this.starts = starts;
    this.sentences = sentences;
    this.shares = shares;
  }

  /** The blocks of all sentences in their order. */
  static Postings of(List<Features> blocks) {
    long[] occurrences = sortedHashes(blocks);
    TermTable terms = new TermTable(Arrays.stream(occurrences).distinct().toArray());
    int[] starts = starts(occurrences, terms.size());
    int[] next = starts.clone();
    int[] sentences = new int[occurrences.length];
    byte[] shares = new byte[occurrences.length];
    SimScorer bm25 = Bm25.scorer();
    for (int sentence = 0; sentence < blocks.size(); sentence++) {
      Features block = blocks.get(sentence);
      long length = Bm25.norm(block);
      for (int i = 0; i < block.size(); i++) {
        int at = next[terms.numberOf(block.hash(i))]++;
        sentences[at] = sentence;
        shares[at] = (byte) Math.max(1, Math.round(STEPS * bm25.score(block.count(i), length)));
      }
    }
    return new Postings(terms, starts, sentences, shares);
  }

  private static long[] sortedHashes(List<Features> blocks) {
    long[] all = new long[blocks.stream().mapToInt(Features::size).sum()];
    int filled = 0;
    for (Features block : blocks) {
      for (int i = 0; i < block.size(); i++) {
        all[filled++] = block.hash(i);
      }
    }
    Arrays.sort(all);
    return all;
  }

  /** Where the postings of each term begin; one more than terms, the last being the end. */
  private static int[] starts(long[] occurrences, int terms) {
    int[] starts = new int[terms + 1];
    int term = -1;
    for (int i = 0; i < occurrences.length; i++) {
      if (i == 0 || occurrences[i] != occurrences[i - 1]) {
        starts[++term] = i;
      }
    }
    starts[terms] = occurrences.length;
    return starts;
  }

  /** Adds what these n-grams give to each sentence that holds them. */
  void count(QueryTerms query, Tally tally) {
    for (int i = 0; i < query.size(); i++) {
      int term = terms.numberOf(query.hash(i));
      if (term >= 0) {
        float step = query.weight(i) / STEPS;
        for (int at = starts[term]; at < starts[term + 1]; at++) {
          tally.add(sentences[at], step * (shares[at] & 0xFF));
        }
      }
    }
  }
}
