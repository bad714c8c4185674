package dk.borgerchat.core.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.privacy.MaskedText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written, a reading comes out and its figures are sound. */
class HostileInputProperties {
  private static final IntentRecognizer RECOGNIZER =
      new TrainedRecognizer(
          Learner.learn(SmallCorpus.common(), SmallCorpus.SETTINGS),
          SmallCorpus.withLocal(),
          SmallCorpus.kommuner());

  @Property(tries = 1_500)
  void neverThrowsAndNeverLosesItsFigures(@ForAll("texts") String text) {
    Topic topic = new Topic(new IntentId("bil.vask"), MaskedText.alreadyMasked(text));
    Utterance utterance =
        new Utterance(MaskedText.alreadyMasked(text), SmallCorpus.PROEVEBY, topic);
    Reading reading = RECOGNIZER.understand(utterance).reading();
    assertThat(reading.applies()).isBetween(0.0, 1.0);
    assertThat(reading.candidates())
        .hasSizeGreaterThanOrEqualTo(3)
        .allSatisfy(one -> assertThat(one.confidence()).isBetween(0.0, 1.0));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(60),
        Arbitraries.strings().withChars("æøåab .,?!og").ofMaxLength(2_000),
        Arbitraries.strings().withChars('\uD83D', '\uDE00', '\u200D', '\u200B', '\u202E', ' '),
        Arbitraries.of(
            "",
            " ",
            "'; DROP TABLE answers; --",
            "<script>alert(1)</script>",
            "\uD83D",
            "\uDE00 og \uD83D",
            "😀".repeat(1_000),
            "a".repeat(2_000),
            "og, ".repeat(500),
            "hvor? ".repeat(300),
            "i Vejen og til Skive kommune ".repeat(60),
            "你好 مرحبا привіт hej",
            "e\u0301".repeat(900),
            "\0\0\0",
            "AND OR NOT +*?~^[]{}()\\\"/"));
  }
}
