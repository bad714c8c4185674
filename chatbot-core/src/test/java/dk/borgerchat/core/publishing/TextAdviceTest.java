package dk.borgerchat.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.language.PlainWords;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextAdviceTest {
  private static final PlainWords PLAIN = new PlainWords(Map.of("hvis", List.of("såfremt")));

  @Test
  void aPlainTextIsLeftInPeace() {
    TextAdvice advice = TextAdvice.of("Bestil tid. Tag dit gamle pas med.", PLAIN);

    assertThat(advice.longSentences()).isEmpty();
    assertThat(advice.hardWords()).isEmpty();
    assertThat(advice.lix().rounded()).isLessThan(25);
  }

  @Test
  void namesTheSentenceThatIsTooLong() {
    String longOne = "ord ".repeat(TextAdvice.LONG + 1).strip() + ".";

    TextAdvice advice = TextAdvice.of("Kort. " + longOne + "\n- også kort", PLAIN);

    assertThat(advice.longSentences())
        .containsExactly(new TextAdvice.LongSentence(longOne, TextAdvice.LONG + 1));
  }

  @Test
  void namesTheWordsThatCouldBePlainer() {
    assertThat(TextAdvice.of("Ring, såfremt du er i tvivl.", PLAIN).hardWords())
        .containsExactly(new PlainWords.Found("såfremt", "hvis"));
  }
}
