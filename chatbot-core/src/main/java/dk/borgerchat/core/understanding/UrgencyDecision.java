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
 * together with how far the common classifier sees an urgent intent ahead, how many of the nearest
 * known sentences are urgent, and how near the nearest of those and of what no intent answers are.
 * Immutable.
 */
final class UrgencyDecision {
  /** A missed emergency counts as much as five messages taken for one by mistake. */
  static final double THRESHOLD = 0.16;

  /** In languages known from few sentences we want to be surer. */
  static final double THRESHOLD_ALONE = 0.55;

  private static final ChoiceModel EXPECTED = new ChoiceModel(-0.5, 0.5, 0.7, 1, 1, -1);
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
   */
  double probability(FeatureVector text, Evidence common) {
    return intents.isEmpty() || text.size() == 0 ? 0 : weigher.probability(evidence(text, common));
  }

  /** The same for a text in a language the common classifier has not learned. */
  double probabilityAlone(FeatureVector text) {
    return intents.isEmpty() || text.size() == 0 ? 0 : 1 - probabilities(text)[intents.size()];
  }

  /** What speaks for urgency, for {@link #learn}. */
  double[] evidence(FeatureVector text, Evidence common) {
    double rest = Math.max(probabilities(text)[intents.size()], 1e-9);
    double logOdds = Math.log(Math.max(1 - rest, 1e-9) / rest);
    double votes = 0;
    double cover = 0;
    for (Evidence.ForIntent one : common.candidates()) {
      if (one.intent().isUrgent()) {
        votes += one.votes();
        cover = Math.max(cover, one.cover());
      }
    }
    return new double[] {
      1,
      Math.clamp(logOdds, -FAR, FAR),
      Math.clamp(common.urgentLead(), -FAR, FAR),
      votes,
      cover,
      common.outsideCover()
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
