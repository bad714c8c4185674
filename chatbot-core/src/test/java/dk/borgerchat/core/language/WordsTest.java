package dk.borgerchat.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void punctuationEndsAWord() {
    assertThat(Words.of(PlainText.of("Hej! Hvad koster et pas, tak?")))
        .containsExactly("hej", "hvad", "koster", "et", "pas", "tak");
  }

  @Test
  void everyEmojiIsAWord() {
    assertThat(Words.of(PlainText.of("tak😀😀"))).containsExactly("tak", "😀", "😀");
  }

  @Test
  void aTextWithoutWordsHasNone() {
    assertThat(Words.of(PlainText.of(" ?!.. "))).isEmpty();
  }
}
