package dk.borgerchat.core.understanding;

import dk.borgerchat.core.kommune.Kommune;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.language.LanguageDetector;
import dk.borgerchat.core.privacy.MaskedText;
import dk.borgerchat.core.understanding.Understanding.Ambiguous;
import dk.borgerchat.core.understanding.Understanding.NotUnderstood;
import dk.borgerchat.core.understanding.Understanding.Understood;
import dk.borgerchat.core.understanding.Understanding.Urgent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Understands with a learned model: urgency first, then evidence, ranking, scope and zone. A
 * kommune's own sentences are candidates in that kommune only. Immutable; safe for any number of
 * threads; ready in about a second for the full corpus.
 */
public final class TrainedRecognizer implements IntentRecognizer {
  private static final int SHOWN = 5;

  private final IntentModel model;
  private final IntentIndex common;
  private final Judge judge;
  private final FollowUp followUp;
  private final Needs needs;
  private final KommuneNames kommuneNames;
  private final LanguageDetector languages;
  private final Map<KommuneCode, Set<String>> localWords;

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
    Corpus corpus = Corpus.of(examples, model.sentences().withoutEncoder());
    this.common = Lesson.index(corpus.rows().stream().filter(Corpus.Row::answered).toList());
    this.judge =
        new Judge(
            model, common, LocalSentences.indexes(examples, model.sentences().withoutEncoder()));
    this.followUp = new FollowUp(judge, model.zones().answer());
    this.needs = new Needs(judge);
    this.kommuneNames = new KommuneNames(kommuner);
    List<Example> shared = examples.stream().filter(one -> one.kommune() == null).toList();
    this.languages =
        new LanguageDetector(
            model.sentences().words(), DanishWords.of(shared), DanishWords.foreign(shared));
    this.localWords = DanishWords.ofKommuner(examples);
  }

  @Override
  public Understanding understand(Utterance utterance) {
    return new Message(utterance.text()).in(utterance.kommune(), utterance.topic());
  }

  @Override
  public Heard hear(MaskedText text) {
    Message message = new Message(text);
    return kommune -> message.in(kommune, null);
  }

  /** A message with all that is read of it whatever the kommune. */
  private final class Message {
    private final Sentence whole;
    private final Language usualLanguage;
    private final KommuneNames.Named kommuner;
    private final Sentence sentence;
    private final Judge.Shared shared;
    private @Nullable List<Needs.Seam> seams;

    Message(MaskedText text) {
      this.whole = judge.sentence(text.value());
      this.usualLanguage = languages.of(whole.plain(), whole.words());
      this.kommuner = kommuneNames.in(whole.text(), whole.words());
      this.sentence = without(kommuner, whole);
      this.shared = judge.shared(sentence);
    }

    Understanding in(@Nullable KommuneCode own, @Nullable Topic topic) {
      KommuneCode named = kommuner.other(own);
      Language language = language(own);
      Judgement alone = judge.judge(shared, own);
      if (isUrgent(sentence, alone, language)) {
        return urgent(judge.urgent(sentence), alone, language, named);
      }
      Judgement judgement = followUp.lean(sentence, alone, topic);
      return inZone(judgement, needs.in(seams(), judgement, own), language, named);
    }

    /** A kommune's own words are Danish in that kommune; they make nothing else of Danish. */
    private Language language(@Nullable KommuneCode own) {
      if (usualLanguage == Language.DA) {
        return usualLanguage;
      }
      Set<String> words = own == null ? Set.of() : localWords.getOrDefault(own, Set.of());
      return whole.words().stream().anyMatch(words::contains)
          ? languages.of(whole.plain(), whole.words(), words)
          : usualLanguage;
    }

    private List<Needs.Seam> seams() {
      List<Needs.Seam> found = seams == null ? needs.seams(sentence) : seams;
      seams = found;
      return found;
    }
  }

  private Sentence without(KommuneNames.Named kommuner, Sentence whole) {
    String without = kommuner.withoutNames();
    return without.equals(whole.text()) ? whole : judge.sentence(without);
  }

  /** What it understands with. */
  public IntentModel model() {
    return model;
  }

  /** Explains how this utterance is read; for people, so it takes its time. */
  public Explanation explain(Utterance utterance) {
    Sentence whole = judge.sentence(utterance.text().value());
    return new Explainer(model, common, judge)
        .explain(
            without(kommuneNames.in(whole.text(), whole.words()), whole),
            utterance.kommune(),
            understand(utterance));
  }

  /** Words hardly any of which are known are no cry for help, whatever their n-grams are like. */
  private boolean isUrgent(Sentence sentence, Judgement judgement, Language language) {
    if (!Corpus.isAnswered(language)) {
      return judge.isUrgentAlone(sentence);
    }
    return judgement.urgency() >= UrgencyDecision.THRESHOLD
        && (language == Language.EN || model.sentences().knowsHalf(sentence.words()));
  }

  private Understanding urgent(
      List<Candidate> urgent, Judgement alone, Language language, @Nullable KommuneCode named) {
    List<Candidate> candidates = new ArrayList<>(urgent);
    List<IntentId> first = List.of(urgent.getFirst().intent());
    alone.candidates().stream().filter(one -> !one.intent().isUrgent()).forEach(candidates::add);
    return new Urgent(new Reading(shown(candidates), alone.applies(), first, language, named));
  }

  private Understanding inZone(
      Judgement judgement,
      List<Candidate> several,
      Language language,
      @Nullable KommuneCode named) {
    List<Candidate> candidates = shown(withNeeds(judgement.candidates(), several));
    if (!Corpus.isAnswered(language) || !model.zones().understands(candidates)) {
      return new NotUnderstood(
          new Reading(candidates, judgement.applies(), List.of(), language, named));
    }
    List<IntentId> intents =
        several.isEmpty()
            ? List.of(candidates.getFirst().intent())
            : several.stream().map(Candidate::intent).toList();
    Reading reading = new Reading(candidates, judgement.applies(), intents, language, named);
    return model.zones().answers(candidates) ? new Understood(reading) : new Ambiguous(reading);
  }

  /** Puts the needs found in the halves in front, the one the whole message speaks for first. */
  private static List<Candidate> withNeeds(List<Candidate> candidates, List<Candidate> several) {
    if (several.isEmpty()) {
      return candidates;
    }
    IntentId acted = candidates.getFirst().intent();
    List<Candidate> ordered = new ArrayList<>();
    several.stream().filter(need -> need.intent().equals(acted)).forEach(ordered::add);
    several.stream().filter(need -> !need.intent().equals(acted)).forEach(ordered::add);
    candidates.stream()
        .filter(one -> several.stream().noneMatch(need -> need.intent().equals(one.intent())))
        .forEach(ordered::add);
    return ordered;
  }

  private static List<Candidate> shown(List<Candidate> candidates) {
    return candidates.subList(0, Math.min(SHOWN, candidates.size()));
  }
}
