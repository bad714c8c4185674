package dk.borgerchat.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.language.NeedSplitter.Halves;
import org.junit.jupiter.api.Test;

class NeedSplitterTest {
  private final NeedSplitter splitter = new NeedSplitter();

  @Test
  void aQuestionAfterOgIsAClearSeam() {
    assertThat(splitter.proposals("min bil er væk og hvor låner jeg en bog"))
        .containsExactly(new Halves("min bil er væk", "hvor låner jeg en bog", true));
  }

  @Test
  void aPlainOgIsAProposalOnly() {
    assertThat(splitter.proposals("hunden og katten leger udenfor"))
        .singleElement()
        .satisfies(halves -> assertThat(halves.clear()).isFalse());
  }

  @Test
  void twoQuestionsAreCutBetweenThem() {
    assertThat(splitter.proposals("Hvor er vaskehallen? Hvad koster en bog?"))
        .first()
        .isEqualTo(new Halves("Hvor er vaskehallen", "Hvad koster en bog?", true));
  }

  @Test
  void shortPiecesAreNoNeeds() {
    assertThat(splitter.proposals("ja, og?")).isEmpty();
  }
}
