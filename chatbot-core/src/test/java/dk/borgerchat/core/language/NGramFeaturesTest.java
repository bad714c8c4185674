package dk.borgerchat.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NGramFeaturesTest {
  private static final NGramFeatures DANISH = NGramFeatures.DANISH;

  @Test
  void aWordMeetsItsSpellingWithoutDanishLetters() {
    assertThat(hashes(DANISH.of(List.of("søge")).words()))
        .containsAll(hashes(DANISH.of(List.of("soege")).words()));
    assertThat(hashes(DANISH.of(List.of("søge")).runs()))
        .isEqualTo(hashes(DANISH.of(List.of("soege")).runs()));
  }

  @Test
  void theExactFormStillCounts() {
    assertThat(hashes(DANISH.of(List.of("søge")).words()))
        .isNotEqualTo(hashes(DANISH.of(List.of("soege")).words()));
  }

  @Test
  void otherLanguagesAreReadAsTheyStand() {
    assertThat(hashes(NGramFeatures.PLAIN.of(List.of("søge")).runs()))
        .isNotEqualTo(hashes(DANISH.of(List.of("soege")).runs()));
  }

  @Test
  void repeatedWordsAreCounted() {
    Features words = DANISH.of(List.of("nej", "nej", "nej")).words();
    assertThat(words.count(0)).isEqualTo(3);
  }

  @Test
  void aWrongLetterLeavesSomeRunsInPlace() {
    Set<Long> shared = hashes(DANISH.of(List.of("kørekort")).runs());
    shared.retainAll(hashes(DANISH.of(List.of("kørkort")).runs()));
    assertThat(shared).hasSizeGreaterThan(8);
  }

  private static Set<Long> hashes(Features block) {
    Set<Long> hashes = new HashSet<>();
    for (int i = 0; i < block.size(); i++) {
      hashes.add(block.hash(i));
    }
    return hashes;
  }
}
