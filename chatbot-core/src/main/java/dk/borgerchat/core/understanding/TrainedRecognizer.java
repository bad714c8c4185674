package dk.borgerchat.core.understanding;

import dk.borgerchat.core.kommune.Kommune;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.language.LanguageDetector;
import dk.borgerchat.core.understanding.Understanding.Ambiguous;
import dk.borgerchat.core.understanding.Understanding.NotUnderstood;
import dk.borgerchat.core.understanding.Understanding.Understood;
import dk.borgerchat.core.understanding.Understanding.Urgent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Understands with a learned model: urgency first, then evidence, ranking, scope and zone. A
 * kommune's own sentences are candidates in that kommune only. Immutable; safe for any number of
 * threads; ready in about a second for the full corpus.
 */
public final class TrainedRecognizer implements IntentRecognizer {
  private final IntentModel model;
  private final EvidenceReader reader;
  private final Map<KommuneCode, IntentIndex> local;
  private final KommuneNames kommuneNames;
  private final LanguageDetector languages = new LanguageDetector();

  /**
   * A recognizer.
   *
   * @param model learned from the common ones of these examples
   * @param examples common and local
   * @param kommuner all that a citizen may name
   */
  public TrainedRecognizer(
      IntentModel model, List<Example> examples, Collection<Kommune> kommuner) {
    this.model = model;
    Corpus corpus = Corpus.of(examples, model.features());
    IntentIndex common = Lesson.index(corpus.rows().stream().filter(Corpus.Row::answered).toList());
    this.reader =
        new EvidenceReader(model.vocabulary(), model.classifier(), model.intents(), common);
    this.local = LocalSentences.indexes(examples, model.features());
    this.kommuneNames = new KommuneNames(kommuner);
  }

  @Override
  public Understanding understand(Utterance utterance) {
    String text = utterance.text().value();
    Sentence sentence = Sentence.of(text, model.features());
    Language language = languages.of(sentence.words());
    KommuneCode own = utterance.kommune();
    KommuneCode named = kommuneNames.named(text, sentence.words(), own);
    Evidence evidence = reader.read(sentence, own == null ? null : local.get(own));
    List<Candidate> ranked = model.ranker().rank(evidence);
    double applies = model.scope().applies(evidence, ranked);
    List<Candidate> candidates = weighed(ranked, applies);
    FeatureVector vector = model.vocabulary().weigh(sentence.blocks());
    if (model.urgency().isUrgent(vector)) {
      return new Urgent(urgentReading(vector, candidates, applies, language, named));
    }
    return inZone(candidates, applies, language, named);
  }

  private Reading urgentReading(
      FeatureVector vector,
      List<Candidate> others,
      double applies,
      Language language,
      @Nullable KommuneCode named) {
    List<Candidate> candidates = new ArrayList<>(model.urgency().candidates(vector));
    others.stream().filter(one -> !one.intent().isUrgent()).forEach(candidates::add);
    List<Candidate> best = candidates.subList(0, Math.min(SHOWN, candidates.size()));
    return new Reading(best, applies, List.of(best.getFirst().intent()), language, named);
  }

  private static final int SHOWN = 5;

  private Understanding inZone(
      List<Candidate> candidates, double applies, Language language, @Nullable KommuneCode named) {
    List<Candidate> best = candidates.subList(0, Math.min(SHOWN, candidates.size()));
    double first = best.isEmpty() ? 0 : best.getFirst().confidence();
    double firstThree = best.stream().limit(3).mapToDouble(Candidate::confidence).sum();
    boolean answered = language.isReadAsDanish() || language == Language.EN;
    List<IntentId> needs = best.isEmpty() ? List.of() : List.of(best.getFirst().intent());
    if (best.isEmpty() || !answered || firstThree < model.zones().clarify()) {
      return new NotUnderstood(new Reading(best, applies, List.of(), language, named));
    }
    Reading reading = new Reading(best, applies, needs, language, named);
    return first >= model.zones().answer() ? new Understood(reading) : new Ambiguous(reading);
  }

  private static List<Candidate> weighed(List<Candidate> ranked, double applies) {
    return ranked.stream()
        .map(one -> new Candidate(one.intent(), one.confidence() * applies))
        .toList();
  }
}
