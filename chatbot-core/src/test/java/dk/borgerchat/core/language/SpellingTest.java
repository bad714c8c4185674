package dk.borgerchat.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private static final Spelling SPELLING =
      new Spelling(
          Map.of("kørekort", 40, "passet", 9, "pasvet", 1, "bopæl", 12, "moped", 3, "motor", 3));

  @ParameterizedTest
  @CsvSource({
    "kørekrt, koerekort",
    "kkørekort, koerekort",
    "kørrekort, koerekort",
    "kørkeort, koerekort",
    "kørexort, koerekort",
    "koerekorrt, koerekort",
    "bopel, bopael",
    "bopæll, bopael"
  })
  void putsOneSlipRight(String typed, String meant) {
    assertThat(SPELLING.corrected(List.of(typed))).containsExactly(meant);
  }

  @Test
  void neverTouchesAKnownWord() {
    assertThat(SPELLING.corrected(List.of("pasvet", "moped", "PAS")))
        .containsExactly("pasvet", "moped", "PAS");
  }

  @Test
  void neverPutsInAWordThatWasSeenOnce() {
    Spelling once = new Spelling(Map.of("kørekrot", 1));
    assertThat(once.corrected(List.of("kørekort"))).containsExactly("kørekort");
  }

  @Test
  void leavesNonsenseAlone() {
    assertThat(SPELLING.corrected(List.of("flimmer", "baldakin", "kørekrt")))
        .containsExactly("flimmer", "baldakin", "kørekrt");
  }

  @Test
  void leavesShortWordsAndNumbersAlone() {
    assertThat(SPELLING.corrected(List.of("mop", "2026", "mot0r")))
        .containsExactly("mop", "2026", "mot0r");
  }
}
