package dk.borgerchat.core.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.language.NGramFeatures;
import dk.borgerchat.core.language.NGramFeatures.Blocks;
import dk.borgerchat.core.language.PlainText;
import dk.borgerchat.core.language.Words;
import dk.borgerchat.core.understanding.UtteranceIndex.Hit;
import dk.borgerchat.core.understanding.UtteranceIndex.Query;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UtteranceIndexTest {
  private static final List<Blocks> KNOWN =
      Stream.of("hvor vasker jeg bilen", "hundetegn til hvalp", "bilen er snavset")
          .map(UtteranceIndexTest::blocks)
          .toList();
  private static final Vocabulary VOCABULARY = Vocabulary.learn(KNOWN, 1);

  @Test
  void theSameSentenceIsNearest() {
    List<Hit> hits = UtteranceIndex.of(KNOWN).nearest(query(KNOWN.get(1)), 3);
    assertThat(hits.getFirst().sentence()).isEqualTo(1);
    assertThat(hits.getFirst().cover()).isBetween(0.3, 1.0);
  }

  @Test
  void aSentenceScoresTheSameWhateverLiesBesideIt() {
    Query asked = query(blocks("snavset bil"));
    Hit among = UtteranceIndex.of(KNOWN).nearest(asked, 1).getFirst();
    Hit alone = UtteranceIndex.of(KNOWN.subList(2, 3)).nearest(asked, 1).getFirst();
    assertThat(alone.cover()).isEqualTo(among.cover());
  }

  @Test
  void nothingIsNearATextWithoutWords() {
    assertThat(UtteranceIndex.of(KNOWN).nearest(query(blocks("?!")), 3)).isEmpty();
  }

  private static Query query(Blocks text) {
    return Query.of(text, VOCABULARY);
  }

  private static Blocks blocks(String text) {
    return NGramFeatures.DANISH.of(Words.of(PlainText.of(text)));
  }
}
