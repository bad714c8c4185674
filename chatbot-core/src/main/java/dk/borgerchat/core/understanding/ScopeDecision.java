package dk.borgerchat.core.understanding;

import dk.borgerchat.core.understanding.ChoiceModel.Choice;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Decides whether any intent applies at all. Learned from intents held out in turn and from
 * sentences that no intent answers. Immutable.
 */
final class ScopeDecision {
  private static final ChoiceModel EXPECTED =
      new ChoiceModel(-2, 0.2, 0, -0.8, 3, -3, 1.5, 0.5, 0.3, 0.4, 0.2, 0, -0.4);

  private static final ChoiceModel EXPECTED_LOCAL = new ChoiceModel(-2, 1, 6, 2);
  private static final double PULL = 2;

  /** So sure that one may as well not ask. */
  private static final double CERTAIN = 50;

  /** Takes every message for one that an intent applies to. */
  static final ScopeDecision ALWAYS =
      new ScopeDecision(
          new ChoiceModel(CERTAIN, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
          new ChoiceModel(CERTAIN, 0, 0, 0),
          1);

  /** The share of plainness that counts here: the obvious word tells an intent, less so scope. */
  private static final double PLAINNESS_COUNTS = 0.6;

  private final ChoiceModel common;
  private final ChoiceModel local;
  private final double plainness;

  private ScopeDecision(ChoiceModel common, ChoiceModel local, double plainness) {
    this.common = common;
    this.local = local;
    this.plainness = plainness;
  }

  /**
   * Learns the common part from trials without anything local, the local part from the others.
   * {@code plainness} as in {@link LearningSettings}.
   */
  static ScopeDecision learn(
      List<Trial> common, List<Trial> local, Ranker ranker, double plainness) {
    double sharpness = 1 + PLAINNESS_COUNTS * (plainness - 1);
    ScopeDecision first =
        new ScopeDecision(
            fit(EXPECTED, common, t -> values(t.evidence(), ranker.rank(t.evidence()))),
            EXPECTED_LOCAL,
            sharpness);
    return new ScopeDecision(
        first.common,
        fit(EXPECTED_LOCAL, local, t -> first.localValues(t.evidence(), ranker.rank(t.evidence()))),
        sharpness);
  }

  private static ChoiceModel fit(
      ChoiceModel expected, List<Trial> trials, Function<Trial, double[]> values) {
    TrialWeights weights = TrialWeights.of(trials);
    List<Choice> choices = new ArrayList<>();
    for (Trial trial : trials) {
      boolean applies = trial.right() != null;
      choices.add(ChoiceModel.yesNo(values.apply(trial), applies, weights.of(trial)));
    }
    return expected.learn(choices, PULL);
  }

  /** Probability that an intent applies, 0.0-1.0. */
  double applies(Evidence evidence, List<Candidate> ranked) {
    if (ranked.isEmpty()) {
      return 0;
    }
    return evidence.localCover() > 0
        ? local.probability(localValues(evidence, ranked), plainness)
        : common.probability(values(evidence, ranked), plainness);
  }

  /**
   * The ranked candidates with their confidence, P(right): that an intent applies, and this one.
   */
  List<Candidate> candidates(Evidence evidence, List<Candidate> ranked) {
    double applies = applies(evidence, ranked);
    return ranked.stream().map(one -> one.times(applies)).toList();
  }

  private double[] localValues(Evidence evidence, List<Candidate> ranked) {
    double alone = common.score(values(evidence, ranked));
    double lead = Math.max(0, evidence.localCover() - evidence.cover());
    return new double[] {1, alone, evidence.localCover(), lead};
  }

  private static double[] values(Evidence evidence, List<Candidate> ranked) {
    double best = ranked.isEmpty() ? 0 : ranked.getFirst().confidence();
    boolean agree =
        !ranked.isEmpty()
            && evidence.candidates().stream()
                .filter(one -> one.intent().equals(ranked.getFirst().intent()))
                .anyMatch(one -> one.cover() >= Math.max(evidence.cover(), 1e-9));
    return new double[] {
      1,
      evidence.topScore() / 2,
      evidence.margin() / 2,
      evidence.outsideLead() / 2,
      evidence.cover(),
      evidence.outsideCover(),
      evidence.knownShare(),
      Math.log1p(evidence.words()),
      logit(best) / 2,
      agree ? 1 : 0,
      evidence.meaning().topScore() / 2,
      evidence.meaning().margin() / 2,
      evidence.meaning().outsideLead() / 2
    };
  }

  private static double logit(double probability) {
    double bounded = Math.clamp(probability, 1e-4, 1 - 1e-4);
    return Math.log(bounded / (1 - bounded));
  }

  void write(DataOutput out) throws IOException {
    common.write(out);
    local.write(out);
    out.writeDouble(plainness);
  }

  static ScopeDecision read(DataInput in) throws IOException {
    return new ScopeDecision(ChoiceModel.read(in), ChoiceModel.read(in), in.readDouble());
  }
}
