package dk.borgerchat.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.language.Lix.Step;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LixTest {
  @Test
  void addsWordsPerSentenceAndTheShareOfLongWords() {
    Lix lix = Lix.of("Du fornyer passet i Borgerservice. Tag det gamle med.");

    assertThat(lix.value()).isCloseTo(9 / 2.0 + 100 * 2 / 9.0, Offset.offset(0.001));
    assertThat(lix.rounded()).isEqualTo(27);
  }

  @Test
  void aWordOfSixLettersIsNotLong() {
    assertThat(Lix.of("passet").value()).isEqualTo(1);
    assertThat(Lix.of("passene").value()).isEqualTo(101);
  }

  @Test
  void aLineOfItsOwnIsASentenceAndANumberIsNoWord() {
    assertThat(Lix.sentences("Sådan gør du:\n1. Bestil tid.\n- Tag passet med"))
        .containsExactly("Sådan gør du:", "Bestil tid.", "- Tag passet med");
  }

  @Test
  void theStepsAreBjoernssons() {
    assertThat(new Lix(24.4).step()).isEqualTo(Step.VERY_EASY);
    assertThat(new Lix(25).step()).isEqualTo(Step.EASY);
    assertThat(new Lix(35).step()).isEqualTo(Step.MEDIUM);
    assertThat(new Lix(45).step()).isEqualTo(Step.HARD);
    assertThat(new Lix(55).step()).isEqualTo(Step.VERY_HARD);
  }

  @Test
  void nothingIsReadEasily() {
    assertThat(Lix.of("123 … -").value()).isZero();
  }

  @Property
  void anyTextHasAnIndex(@ForAll String text) {
    assertThat(Lix.of(text).value()).isBetween(0.0, 100.0 + text.length());
  }
}
