package dk.borgerchat.core.understanding;

import dk.borgerchat.core.understanding.ChoiceModel.Choice;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The path of {@code akut.*}: every message passes here before anything else is made of it. A
 * classifier of its own knows the urgent intents and "nothing urgent" only; what it says is weighed
 * together with how far the common classifier sees an urgent intent ahead, how near known cries for
 * help are and what no intent answers, and how sure we are of an errand. Immutable.
 */
final class UrgencyDecision {
  /** A missed emergency counts as much as three messages taken for one by mistake. */
  static final double THRESHOLD = 0.25;

  /** In languages known from few sentences we want to be surer. */
  static final double THRESHOLD_ALONE = 0.3;

  private static final ChoiceModel EXPECTED = new ChoiceModel(-0.5, 0.5, 0.5, 1, 1, -1, 0.2, -0.2);
  private static final double PULL = 5;
  private static final double FAR = 8;

  private final List<IntentId> intents;
  private final SoftmaxRegression classifier;
  private final ChoiceModel weigher;

  private UrgencyDecision(
      List<IntentId> intents, SoftmaxRegression classifier, ChoiceModel weigher) {
    this.intents = List.copyOf(intents);
    this.classifier = classifier;
    this.weigher = weigher;
  }

  /** A decision that weighs as expected; the classifier's last class is "nothing urgent". */
  static UrgencyDecision of(List<IntentId> intents, SoftmaxRegression classifier) {
    return new UrgencyDecision(intents, classifier, EXPECTED);
  }

  /** The same with its weights learned from sentences not seen. */
  UrgencyDecision learn(List<Choice> rehearsed) {
    return new UrgencyDecision(intents, classifier, weigher.learn(rehearsed, PULL));
  }

  /**
   * Probability that something urgent is meant, 0.0-1.0; 0 where no urgent intent is known.
   *
   * @param common what the common corpus says about the text
   * @param candidates the common candidates with their confidence
   */
  double probability(FeatureVector text, Evidence common, List<Candidate> candidates) {
    return intents.isEmpty() || text.size() == 0
        ? 0
        : weigher.probability(evidence(logOdds(text), common, candidates));
  }

  /** The same for a text in a language the common classifier has not learned. */
  double probabilityAlone(FeatureVector text) {
    return intents.isEmpty() || text.size() == 0 ? 0 : 1 - probabilities(text)[intents.size()];
  }

  /** The urgency classifier's log-odds that a text is urgent, within ±{@value #FAR}. */
  double logOdds(FeatureVector text) {
    return logOdds(1 - probabilities(text)[intents.size()]);
  }

  private static double logOdds(double probability) {
    double bounded = Math.clamp(probability, 1e-9, 1 - 1e-9);
    return Math.clamp(Math.log(bounded / (1 - bounded)), -FAR, FAR);
  }

  /** What speaks for urgency and against it, for {@link #learn}. */
  static double[] evidence(double logOdds, Evidence common, List<Candidate> candidates) {
    double votes = 0;
    double cover = 0;
    for (Evidence.ForIntent one : common.candidates()) {
      if (one.intent().isUrgent()) {
        votes += one.votes();
        cover = Math.max(cover, one.cover());
      }
    }
    double cry = 0;
    double errand = 0;
    for (Candidate candidate : candidates) {
      if (candidate.intent().isUrgent()) {
        cry += candidate.confidence();
      } else {
        errand = Math.max(errand, candidate.confidence());
      }
    }
    return new double[] {
      1,
      logOdds,
      Math.clamp(common.urgentLead(), -FAR, FAR),
      votes,
      cover,
      common.outsideCover(),
      logOdds(cry),
      logOdds(errand)
    };
  }

  /** The urgent intents, best first. */
  List<Candidate> candidates(FeatureVector text) {
    double[] probabilities = probabilities(text);
    List<Candidate> ranked = new ArrayList<>();
    for (int i = 0; i < intents.size(); i++) {
      ranked.add(new Candidate(intents.get(i), Math.clamp(probabilities[i], 0, 1)));
    }
    ranked.sort(Comparator.comparingDouble(Candidate::confidence).reversed());
    return ranked;
  }

  private double[] probabilities(FeatureVector text) {
    float[] scores = classifier.scores(text);
    double largest = Double.NEGATIVE_INFINITY;
    for (float score : scores) {
      largest = Math.max(largest, score);
    }
    double sum = 0;
    double[] probabilities = new double[scores.length];
    for (int c = 0; c < scores.length; c++) {
      probabilities[c] = Math.exp(scores[c] - largest);
      sum += probabilities[c];
    }
    for (int c = 0; c < scores.length; c++) {
      probabilities[c] /= sum;
    }
    return probabilities;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(intents.size());
    for (IntentId intent : intents) {
      out.writeUTF(intent.value());
    }
    classifier.write(out);
    weigher.write(out);
  }

  static UrgencyDecision read(DataInput in) throws IOException {
    int size = in.readInt();
    List<IntentId> intents = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      intents.add(new IntentId(in.readUTF()));
    }
    return new UrgencyDecision(intents, SoftmaxRegression.read(in), ChoiceModel.read(in));
  }
}
