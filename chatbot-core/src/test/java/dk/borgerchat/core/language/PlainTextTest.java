package dk.borgerchat.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void shoutsAndDrawnOutLettersReadLikeSpeech() {
    assertThat(PlainText.of("HJÆÆÆÆLP mig").value()).isEqualTo("hjælp mig");
  }

  @Test
  void keepsDoubleLettersAndNumbers() {
    assertThat(PlainText.of("Aabenraa 1000 kr").value()).isEqualTo("aabenraa 1000 kr");
  }

  @Test
  void composesLettersWrittenAsTwoCharacters() {
    assertThat(PlainText.of("a\u030Aben").value()).isEqualTo("åben");
  }

  @Test
  void dropsWhatCannotBeSeen() {
    assertThat(PlainText.of("pas\u200B\u202E \uD83D \u0000 nyt").value()).isEqualTo("pas nyt");
  }

  @Test
  void readsLongTextsToTheirLimit() {
    assertThat(PlainText.of("ab ".repeat(5_000)).value())
        .hasSizeLessThanOrEqualTo(PlainText.LONGEST);
  }

  @Property(tries = 500)
  void readingTwiceChangesNothing(@ForAll String text) {
    PlainText once = PlainText.of(text);
    assertThat(PlainText.of(once.value())).isEqualTo(once);
  }
}
