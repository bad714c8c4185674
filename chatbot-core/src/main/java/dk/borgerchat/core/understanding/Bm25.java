package dk.borgerchat.core.understanding;

import dk.borgerchat.core.language.Features;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;

/**
 * Lucene's BM25 where scores do not depend on what else lies in an index: the rarity of a term
 * comes with the query and the usual length is fixed. So a sentence scores the same beside a
 * kommune's own sentences and without them, and scores of different indexes can be compared.
 */
final class Bm25 extends BM25Similarity {
  private static final float USUAL_LENGTH = 60;

  private Bm25() {}

  /** Scores of a term of weight 1, from how often it occurs and the {@link #norm} of the block. */
  static SimScorer scorer() {
    CollectionStatistics any = new CollectionStatistics("any", 1, 1, 1, 1);
    return new Bm25().scorer(1, any, new TermStatistics(new BytesRef("any"), 1, 1));
  }

  /** The length of a block as Lucene keeps it. */
  static long norm(Features block) {
    int length = 0;
    for (int i = 0; i < block.size(); i++) {
      length += block.count(i);
    }
    return SmallFloat.intToByte4(length);
  }

  @Override
  protected float idf(long documentsWithTerm, long documents) {
    return 1f;
  }

  @Override
  protected float avgFieldLength(CollectionStatistics statistics) {
    return USUAL_LENGTH;
  }
}
