package dk.borgerchat.core.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.language.NGramFeatures;
import dk.borgerchat.core.language.NGramFeatures.Blocks;
import dk.borgerchat.core.understanding.UtteranceIndex.Hit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UtteranceIndexTest {
  private static final NGramFeatures FEATURES = new NGramFeatures(true);
  private static final List<Blocks> KNOWN =
      Stream.of("hvor vasker jeg bilen", "hundetegn til hvalp", "bilen er snavset")
          .map(UtteranceIndexTest::blocks)
          .toList();
  private static final Vocabulary VOCABULARY = Vocabulary.learn(KNOWN, 1);

  @Test
  void theSameSentenceIsNearest() {
    List<Hit> hits = UtteranceIndex.of(KNOWN).nearest(KNOWN.get(1), VOCABULARY, 3);
    assertThat(hits.getFirst().sentence()).isEqualTo(1);
    assertThat(hits.getFirst().cover()).isBetween(0.3, 1.0);
  }

  @Test
  void aSentenceScoresTheSameWhateverLiesBesideIt() {
    Blocks asked = blocks("snavset bil");
    Hit among = UtteranceIndex.of(KNOWN).nearest(asked, VOCABULARY, 1).getFirst();
    Hit alone = UtteranceIndex.of(KNOWN.subList(2, 3)).nearest(asked, VOCABULARY, 1).getFirst();
    assertThat(alone.cover()).isEqualTo(among.cover());
  }

  @Test
  void nothingIsNearATextWithoutWords() {
    assertThat(UtteranceIndex.of(KNOWN).nearest(blocks("?!"), VOCABULARY, 3)).isEmpty();
  }

  private static Blocks blocks(String text) {
    return Sentence.of(text, FEATURES).blocks();
  }
}
