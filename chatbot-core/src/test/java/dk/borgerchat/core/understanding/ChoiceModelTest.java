package dk.borgerchat.core.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.borgerchat.core.understanding.ChoiceModel.Choice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceModelTest {
  @Test
  void learnsHowOftenSomethingIsTrue() {
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      choices.add(ChoiceModel.yesNo(new double[] {1}, i % 4 == 0, 1));
    }
    ChoiceModel learned = new ChoiceModel(0).learn(choices, 0.01);
    assertThat(learned.probability(new double[] {1})).isCloseTo(0.25, within(0.001));
  }

  @Test
  void keepsItsExpectationWithoutChoices() {
    ChoiceModel learned = new ChoiceModel(1, -2).learn(List.of(), 1);
    assertThat(learned.score(new double[] {3, 1})).isCloseTo(1, within(1e-9));
  }

  @Test
  void prefersTheAlternativeWithTheEvidence() {
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      choices.add(new Choice(new double[][] {{1, 0}, {0, 1}, {0, 0}}, i % 10 == 0 ? 1 : 0, 1));
    }
    double[] chosen =
        new ChoiceModel(0, 0)
            .learn(choices, 0.1)
            .probabilities(new double[][] {{1, 0}, {0, 1}, {0, 0}}, 1);
    assertThat(chosen[0]).isCloseTo(0.9, within(0.02));
    assertThat(chosen[0] + chosen[1] + chosen[2]).isCloseTo(1, within(1e-9));
  }

  @Test
  void evidenceThatSeparatesPerfectlyStaysFinite() {
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      choices.add(ChoiceModel.yesNo(new double[] {1, i < 25 ? 5 : -5}, i < 25, 1));
    }
    double certain = new ChoiceModel(0, 0).learn(choices, 1).probability(new double[] {1, 5});
    assertThat(certain).isBetween(0.9, 1.0);
  }
}
