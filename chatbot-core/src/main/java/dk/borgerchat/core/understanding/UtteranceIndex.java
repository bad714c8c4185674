package dk.borgerchat.core.understanding;

import dk.borgerchat.core.language.Features;
import dk.borgerchat.core.language.NGramFeatures.Blocks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.memory.DirectPostingsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.SingleInstanceLockFactory;

/**
 * The known sentences, searchable by their words and by their runs of characters, in memory.
 * Immutable and safe for any number of threads.
 */
final class UtteranceIndex {
  /** A known sentence and how much of the text it covers, 0.0-1.0. */
  record Hit(int sentence, double cover) {}

  private static final String WORDS = "words";
  private static final String RUNS = "runs";
  private static final float USUAL_LENGTH = 60;

  /** So much memory, in megabytes, that even a large corpus is written in one go. */
  private static final double WHOLE = 256;

  /** Terms and postings as plain arrays: a search is short, so looking its terms up counts. */
  private static final Codec IN_ARRAYS =
      new Lucene104Codec() {
        private final PostingsFormat arrays = new DirectPostingsFormat();

        @Override
        public PostingsFormat getPostingsFormatForField(String field) {
          return arrays;
        }
      };

  private static final int MOST_WORDS = 8;
  private static final int MOST_RUNS = 10;

  private final IndexSearcher searcher;

  private UtteranceIndex(DirectoryReader reader) {
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new Bm25(USUAL_LENGTH));
    searcher.setQueryCache(null);
  }

  /** Indexes sentences; the first is number 0. */
  static UtteranceIndex of(Iterable<Blocks> sentences) {
    ByteBuffersDirectory directory = inOnePiece();
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setCodec(IN_ARRAYS)
            .setMergePolicy(new LogDocMergePolicy())
            .setRAMBufferSizeMB(WHOLE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Blocks sentence : sentences) {
        Document document = new Document();
        document.add(field(WORDS, sentence.words()));
        document.add(field(RUNS, sentence.runs()));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
      writer.commit();
      return new UtteranceIndex(DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException("An index in memory cannot fail to be written", e);
    }
  }

  /** One array a file: the usual many small buffers make each search several times slower. */
  private static ByteBuffersDirectory inOnePiece() {
    return new ByteBuffersDirectory(
        new SingleInstanceLockFactory(),
        ByteBuffersDataOutput::new,
        ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
  }

  private static Field field(String name, Features block) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return new Field(name, new HashTokens(block), type);
  }

  /** The sentences nearest by words and runs of characters together, best first. */
  List<Hit> nearest(Blocks text, Vocabulary vocabulary, int most) {
    QueryTerms words = QueryTerms.rarest(text.words(), vocabulary, MOST_WORDS);
    QueryTerms runs = QueryTerms.rarest(text.runs(), vocabulary, MOST_RUNS);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    add(WORDS, words, query);
    add(RUNS, runs, query);
    try {
      TopScoreDocCollectorManager best = new TopScoreDocCollectorManager(most, null, most);
      List<Hit> hits = new ArrayList<>(most);
      for (ScoreDoc hit : searcher.search(query.build(), best).scoreDocs) {
        hits.add(new Hit(hit.doc, Math.min(1.0, hit.score / (words.total() + runs.total()))));
      }
      return hits;
    } catch (IOException e) {
      throw new UncheckedIOException("An index in memory cannot fail to be read", e);
    }
  }

  private static void add(String field, QueryTerms terms, BooleanQuery.Builder query) {
    for (int i = 0; i < terms.size(); i++) {
      TermQuery term = new TermQuery(new Term(field, HashTokens.bytes(terms.hash(i))));
      query.add(new BoostQuery(term, terms.weight(i)), Occur.SHOULD);
    }
  }
}
