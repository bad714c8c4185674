package dk.borgerchat.core.understanding;

import dk.borgerchat.core.language.Features;
import dk.borgerchat.core.language.NGramFeatures.Blocks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The known sentences, searchable by their words and by their runs of characters, in memory.
 * Immutable and safe for any number of threads.
 */
final class UtteranceIndex {
  /** A known sentence and how much of the text it covers, 0.0-1.0. */
  record Hit(int sentence, double cover) {}

  private static final String WORDS = "words";
  private static final String RUNS = "runs";
  private static final float USUAL_WORDS = 18;
  private static final float USUAL_RUNS = 130;
  private static final int MOST_TERMS = 40;

  private final IndexSearcher byWords;
  private final IndexSearcher byRuns;

  private UtteranceIndex(DirectoryReader reader) {
    byWords = searcher(reader, USUAL_WORDS);
    byRuns = searcher(reader, USUAL_RUNS);
  }

  /** Indexes sentences; the first is number 0. */
  static UtteranceIndex of(Iterable<Blocks> sentences) {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(new LogDocMergePolicy());
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

  private static IndexSearcher searcher(DirectoryReader reader, float usualLength) {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new Bm25(usualLength));
    searcher.setQueryCache(null);
    return searcher;
  }

  private static Field field(String name, Features block) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return new Field(name, new HashTokens(block), type);
  }

  /** The sentences nearest by words, best first. */
  List<Hit> byWords(Features words, Vocabulary vocabulary, int most) {
    return nearest(byWords, WORDS, QueryTerms.rarest(words, vocabulary, MOST_TERMS), most);
  }

  /** The sentences nearest by runs of characters, best first. */
  List<Hit> byRuns(Features runs, Vocabulary vocabulary, int most) {
    return nearest(byRuns, RUNS, QueryTerms.rarest(runs, vocabulary, MOST_TERMS), most);
  }

  private static List<Hit> nearest(
      IndexSearcher searcher, String field, QueryTerms terms, int most) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (int i = 0; i < terms.size(); i++) {
      TermQuery term = new TermQuery(new Term(field, HashTokens.bytes(terms.hash(i))));
      query.add(new BoostQuery(term, terms.weight(i)), Occur.SHOULD);
    }
    try {
      ScoreDoc[] found =
          searcher.search(query.build(), new TopScoreDocCollectorManager(most, null, most))
              .scoreDocs;
      List<Hit> hits = new ArrayList<>(found.length);
      for (ScoreDoc hit : found) {
        hits.add(new Hit(hit.doc, Math.min(1.0, hit.score / terms.total())));
      }
      return hits;
    } catch (IOException e) {
      throw new UncheckedIOException("An index in memory cannot fail to be read", e);
    }
  }
}
