package dk.borgerchat.core.understanding;

import dk.borgerchat.core.understanding.ChoiceModel.Choice;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides whether any intent applies at all. Learned from intents held out in turn and from
 * sentences that no intent answers. Immutable.
 */
final class ScopeDecision {
  private static final ChoiceModel EXPECTED =
      new ChoiceModel(-2, 0.5, 0.3, -0.3, 1, 2, -1, 2, 1, 0, 0.5, 0.3);

  private static final double PULL = 2;

  /** In the wild about one message in ten is answered by no intent. */
  private static final double OUTSIDE_SHARE = 0.12;

  private final ChoiceModel model;

  private ScopeDecision(ChoiceModel model) {
    this.model = model;
  }

  static ScopeDecision learn(List<Trial> trials, Ranker ranker) {
    long outside = trials.stream().filter(trial -> trial.right() == null).count();
    double inside = trials.size() - outside;
    double weight = outside == 0 ? 1 : inside * OUTSIDE_SHARE / (1 - OUTSIDE_SHARE) / outside;
    List<Choice> choices = new ArrayList<>();
    for (Trial trial : trials) {
      boolean applies = trial.right() != null;
      double[] values = values(trial.evidence(), ranker.rank(trial.evidence()));
      choices.add(ChoiceModel.yesNo(values, applies, applies ? 1 : weight));
    }
    return new ScopeDecision(EXPECTED.learn(choices, PULL));
  }

  /** Probability that an intent applies, 0.0-1.0. */
  double applies(Evidence evidence, List<Candidate> ranked) {
    return ranked.isEmpty() ? 0 : model.probability(values(evidence, ranked));
  }

  private static double[] values(Evidence evidence, List<Candidate> ranked) {
    double best = ranked.isEmpty() ? 0 : ranked.getFirst().confidence();
    boolean agree =
        !ranked.isEmpty()
            && evidence.candidates().stream()
                .filter(one -> one.intent().equals(ranked.getFirst().intent()))
                .anyMatch(one -> one.runCover() >= Math.max(evidence.runCover(), 1e-9));
    return new double[] {
      1,
      evidence.topScore() / 2,
      evidence.margin() / 2,
      evidence.outsideLead() / 2,
      evidence.wordCover(),
      evidence.runCover(),
      evidence.outsideCover(),
      evidence.localCover(),
      evidence.knownShare(),
      Math.log1p(evidence.words()),
      logit(best) / 2,
      agree ? 1 : 0
    };
  }

  private static double logit(double probability) {
    double bounded = Math.clamp(probability, 1e-4, 1 - 1e-4);
    return Math.log(bounded / (1 - bounded));
  }

  void write(DataOutput out) throws IOException {
    model.write(out);
  }

  static ScopeDecision read(DataInput in) throws IOException {
    return new ScopeDecision(ChoiceModel.read(in));
  }
}
