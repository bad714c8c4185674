package dk.borgerchat.core.understanding;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 whose scores do not depend on what else lies in an index: the rarity of a term comes with
 * the query and the usual length is fixed. So a sentence scores the same beside a kommune's own
 * sentences and without them, and scores of different indexes can be compared.
 */
final class Bm25 extends BM25Similarity {
  private final float usualLength;

  Bm25(float usualLength) {
    this.usualLength = Math.max(1f, usualLength);
  }

  @Override
  protected float idf(long documentsWithTerm, long documents) {
    return 1f;
  }

  @Override
  protected float avgFieldLength(CollectionStatistics statistics) {
    return usualLength;
  }
}
