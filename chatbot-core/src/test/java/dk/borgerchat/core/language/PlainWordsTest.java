package dk.borgerchat.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.language.PlainWords.Found;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlainWordsTest {
  private static final PlainWords WORDS =
      new PlainWords(
          Map.of(
              "hvis", List.of("såfremt"),
              "efter", List.of("i henhold til", "henhold"),
              "send", List.of("Fremsendes")));

  @Test
  void findsWordsInTheirOrderWhateverTheirCase() {
    assertThat(WORDS.in("Såfremt det FREMSENDES for sent."))
        .containsExactly(new Found("Såfremt", "hvis"), new Found("FREMSENDES", "send"));
  }

  @Test
  void aPhraseIsFoundAcrossLinesAndBeforeItsWords() {
    assertThat(WORDS.in("afgjort i\nhenhold  til loven"))
        .containsExactly(new Found("i\nhenhold  til", "efter"));
  }

  @Test
  void aPartOfAWordIsNoWord() {
    assertThat(WORDS.in("videresåfremt fremsendeseddel")).isEmpty();
  }

  @Test
  void withoutWordsNothingIsHard() {
    assertThat(PlainWords.NONE.in("Såfremt")).isEmpty();
  }
}
