package dk.borgerchat.core.understanding;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.understanding.UtteranceIndex.Query;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the evidence on a sentence and weighs it with the learned ranker and scope decision. */
final class Judge {
  /** How sure we are of what a kommune has taught in these very words. */
  private static final double WORD_FOR_WORD = 0.98;

  private final IntentModel model;
  private final EvidenceReader reader;
  private final Map<KommuneCode, IntentIndex> local;
  private final Map<KommuneCode, Map<List<String>, IntentId>> localWords;

  Judge(IntentModel model, IntentIndex common, Map<KommuneCode, IntentIndex> local) {
    this.model = model;
    this.reader = new EvidenceReader(model.classifier(), model.meaning(), model.intents(), common);
    this.local = Map.copyOf(local);
    this.localWords =
        local.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, kommune -> kommune.getValue().wordForWord()));
  }

  /** Takes a text apart as the model was taught. */
  Sentence sentence(String text) {
    return model.sentences().read(text);
  }

  /** The urgent intents for a sentence, best first. */
  List<Candidate> urgent(Sentence sentence) {
    return model.urgency().candidates(model.vocabulary().weigh(sentence.blocks()));
  }

  /** Tells whether a sentence is urgent in a language without answers. */
  boolean isUrgentAlone(Sentence sentence) {
    FeatureVector vector = model.vocabulary().weigh(sentence.blocks());
    return model.urgency().probabilityAlone(vector) >= UrgencyDecision.THRESHOLD_ALONE;
  }

  /** How much plainer citizens write than the examples, as in {@link LearningSettings}. */
  double plainness() {
    return model.ranker().plainness();
  }

  /**
   * What the common corpus says of a sentence, ready to be held against any kommune's own.
   *
   * @param judgement of a kommune without sentences of its own
   */
  record Shared(Sentence sentence, Query query, Evidence evidence, Judgement judgement) {}

  /** Reads what all kommuner share. */
  Shared shared(Sentence sentence) {
    FeatureVector vector = model.vocabulary().weigh(sentence.blocks());
    Query query = Query.of(sentence.blocks(), model.vocabulary());
    Evidence evidence = reader.read(sentence, vector, query);
    List<Candidate> ranked = model.ranker().rank(evidence);
    double applies = model.scope().applies(evidence, ranked);
    List<Candidate> candidates = ranked.stream().map(one -> one.times(applies)).toList();
    double urgency = model.urgency().probability(vector, evidence, candidates);
    return new Shared(sentence, query, evidence, Judgement.of(candidates, applies, urgency));
  }

  /** Judges a sentence; with a kommune, its own intents are candidates too. */
  Judgement judge(Sentence sentence, @Nullable KommuneCode kommune) {
    return judge(shared(sentence), kommune);
  }

  /** The same of a sentence that was read already. */
  Judgement judge(Shared shared, @Nullable KommuneCode kommune) {
    IntentIndex own = kommune == null ? null : local.get(kommune);
    if (kommune == null || own == null) {
      return shared.judgement();
    }
    Evidence evidence = reader.with(own, shared.query(), shared.evidence());
    List<Candidate> ranked = model.ranker().rank(evidence);
    double scope = model.scope().applies(evidence, ranked);
    double applies =
        isTaught(shared.sentence(), kommune, ranked) ? Math.max(scope, WORD_FOR_WORD) : scope;
    List<Candidate> candidates = ranked.stream().map(one -> one.times(applies)).toList();
    double notOwn = 1 - localShare(candidates, evidence);
    return Judgement.of(candidates, applies, shared.judgement().urgency() * notOwn);
  }

  private boolean isTaught(Sentence sentence, KommuneCode kommune, List<Candidate> ranked) {
    IntentId taught = localWords.getOrDefault(kommune, Map.of()).get(sentence.words());
    return !ranked.isEmpty() && ranked.getFirst().intent().equals(taught);
  }

  /**
   * The classifier's best common intent where it gives it at least this probability; null where it
   * gives none so much. Far cheaper than a judgement.
   */
  @Nullable IntentId glance(Sentence sentence, double least) {
    float[] scores = model.classifier().scores(model.vocabulary().weigh(sentence.blocks()));
    ClassScores classes = ClassScores.of(scores, model.intents().size());
    int[] best = classes.best(1);
    return best.length == 0 || classes.logProbability(best[0]) < Math.log(least)
        ? null
        : model.intents().get(best[0]);
  }

  /** The classifier's probability of every common intent; they add up to 1. */
  Map<IntentId, Double> spread(Sentence sentence) {
    float[] scores = model.classifier().scores(model.vocabulary().weigh(sentence.blocks()));
    ClassScores classes = ClassScores.of(scores, model.intents().size());
    Map<IntentId, Double> spread = new TreeMap<>();
    for (int i = 0; i < model.intents().size(); i++) {
      spread.put(model.intents().get(i), Math.exp(classes.logProbability(i)));
    }
    return spread;
  }

  /** How sure we are of the kommune's own intents, which the urgency path does not know. */
  private static double localShare(List<Candidate> candidates, Evidence evidence) {
    Set<IntentId> own =
        evidence.candidates().stream()
            .filter(Evidence.ForIntent::local)
            .map(Evidence.ForIntent::intent)
            .collect(Collectors.toUnmodifiableSet());
    double share =
        candidates.stream()
            .filter(one -> own.contains(one.intent()))
            .mapToDouble(Candidate::confidence)
            .sum();
    return Math.min(1, share);
  }
}
