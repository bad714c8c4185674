package dk.borgerchat.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.SmallTown;
import dk.borgerchat.core.publishing.SentenceAdvice.Kind;
import dk.borgerchat.core.understanding.Explanation.KnownSentence;
import dk.borgerchat.core.understanding.IntentId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SentenceAdviceTest {
  private static final IntentId PASSPORT = SmallTown.PASSPORT;
  private static final IntentId RATS = SmallTown.RATS;
  private static final Reaction LOST = new Reaction(Reaction.Kind.PASSES_ON, null);
  private static final Reaction PASSPORTS = new Reaction(Reaction.Kind.ANSWERS, PASSPORT);

  @Test
  void theSameWordsTwiceAreADuplicateWhateverTheirCase() {
    assertThat(advice("Nyt pas?", "nyt pas"))
        .isEqualTo(new SentenceAdvice(Kind.DUPLICATE, null, "nyt pas"));
  }

  @Test
  void whatIsUnderstoodRightlyNeedsNoTeachingAndTheRestDoes() {
    assertThat(advice("jeg skal have nyt pas").kind()).isEqualTo(Kind.UNDERSTOOD);
    assertThat(advice("jeg har rotter").kind()).isEqualTo(Kind.GOOD);
    assertThat(advice("noget helt andet").kind()).isEqualTo(Kind.GOOD);
  }

  @Test
  void whatIsMoreLikeAnotherIntentIsTooClose() {
    assertThat(among(LOST, known("rotter i køkkenet", RATS, 0.8), known("pas", PASSPORT, 0.3)))
        .isEqualTo(new SentenceAdvice(Kind.TOO_CLOSE, RATS, "rotter i køkkenet"));
    assertThat(among(LOST, known("hvem malede Mona Lisa", null, 0.7)))
        .as("out of scope is another too")
        .isEqualTo(new SentenceAdvice(Kind.TOO_CLOSE, null, "hvem malede Mona Lisa"));
    assertThat(among(LOST, known("rotter i køkkenet", RATS, 0.5)).kind()).isEqualTo(Kind.GOOD);
  }

  @Test
  void whatAKnownSentenceCoversAddsNothing() {
    assertThat(among(PASSPORTS, known("nyt pas nu", PASSPORT, 0.95), known("x", RATS, 0.9)))
        .isEqualTo(new SentenceAdvice(Kind.ADDS_NOTHING, null, "nyt pas nu"));
    assertThat(among(PASSPORTS, known("nyt pas nu", PASSPORT, 0.7)).kind())
        .isEqualTo(Kind.UNDERSTOOD);
  }

  private static SentenceAdvice advice(String sentence, String... others) {
    return SentenceAdvice.of(SmallTown.release(), PASSPORT, null, sentence, List.of(others));
  }

  private static SentenceAdvice among(Reaction reaction, KnownSentence... known) {
    return SentenceAdvice.among(List.of(known), PASSPORT, reaction);
  }

  private static KnownSentence known(String text, @Nullable IntentId intent, double cover) {
    return new KnownSentence(text, intent, cover);
  }
}
