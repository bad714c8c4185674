package dk.borgerchat.core.understanding;

import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.understanding.ChoiceModel.Choice;
import dk.borgerchat.core.understanding.Corpus.Row;
import dk.borgerchat.core.understanding.Understanding.Ambiguous;
import dk.borgerchat.core.understanding.Understanding.NotUnderstood;
import dk.borgerchat.core.understanding.Understanding.Understood;
import dk.borgerchat.core.understanding.UtteranceIndex.Query;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fold read by a lesson that has not seen it, with a tenth of the intents held out altogether.
 * Those stand once for a kommune's own intents (found by their sentences only) and once for
 * questions that no intent answers.
 *
 * @param common trials with nothing local around
 * @param local trials with the held out intents as a kommune's own
 * @param cries for every trial of {@code common}: what the urgency classifier says
 */
record Rehearsal(List<Trial> common, List<Trial> local, List<Cry> cries) {
  /**
   * How a sentence sounds.
   *
   * @param logOdds the urgency classifier's that it is urgent
   * @param evidence on everything else
   * @param urgent whether it is
   */
  record Cry(double logOdds, Evidence evidence, boolean urgent) {
    /** The same weighed by ranker and scope decision, to learn the urgency decision from. */
    Choice choice(Ranker ranker, ScopeDecision scope) {
      List<Candidate> candidates = scope.candidates(evidence, ranker.rank(evidence));
      return ChoiceModel.yesNo(UrgencyDecision.evidence(logOdds, evidence, candidates), urgent, 1);
    }
  }

  static Rehearsal of(Corpus corpus, int fold) {
    List<Row> known = new ArrayList<>();
    List<Row> held = new ArrayList<>();
    List<Row> unseen = new ArrayList<>();
    for (Row row : corpus.rows()) {
      boolean heldOut = isHeldOut(corpus, row, fold);
      if (row.fold() == fold) {
        unseen.add(row);
      } else if (!heldOut) {
        known.add(row);
      } else {
        held.add(row);
      }
    }
    Lesson lesson = Lesson.learn(known, Lesson.Pace.QUICK);
    EvidenceReader reader = lesson.reader(known);
    IntentIndex local = Lesson.index(held.stream().filter(Row::answered).toList());
    Rehearsal rehearsal = new Rehearsal(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Row row : unseen) {
      if (row.answered()) {
        FeatureVector vector = lesson.vocabulary().weigh(row.sentence().blocks());
        Query query = Query.of(row.sentence().blocks(), lesson.vocabulary());
        Evidence evidence = reader.read(row.sentence(), vector, query);
        boolean heldOut = isHeldOut(corpus, row, fold);
        Evidence withLocal = reader.with(local, query, evidence);
        rehearsal.common.add(new Trial(evidence, heldOut ? null : row.intent(), heldOut));
        rehearsal.local.add(new Trial(withLocal, row.intent(), heldOut));
        double logOdds = lesson.unjudgedUrgency().logOdds(vector);
        rehearsal.cries.add(new Cry(logOdds, evidence, row.isUrgent()));
      }
    }
    return rehearsal;
  }

  /** How sentences were understood that had not been seen, those of known intents or of none. */
  static Evaluation evaluation(
      List<Trial> trials, Ranker ranker, ScopeDecision scope, Zones zones) {
    Measurements measurements = new Measurements();
    for (Trial trial : trials) {
      if (!trial.heldOut()) {
        Understanding understanding = understanding(trial.evidence(), ranker, scope, zones);
        measurements.add(new Evaluation.Row("", trial.right()), understanding, 0);
      }
    }
    return measurements.evaluation(0);
  }

  private static Understanding understanding(
      Evidence evidence, Ranker ranker, ScopeDecision scope, Zones zones) {
    List<Candidate> ranked = ranker.rank(evidence);
    double applies = scope.applies(evidence, ranked);
    List<Candidate> candidates = ranked.stream().map(one -> one.times(applies)).toList();
    Reading reading = new Reading(candidates, applies, List.of(), Language.DA, null);
    if (!zones.understands(candidates)) {
      return new NotUnderstood(reading);
    }
    return zones.answers(candidates) ? new Understood(reading) : new Ambiguous(reading);
  }

  /** Urgent intents and small talk are always common, so they are never held out. */
  private static boolean isHeldOut(Corpus corpus, Row row, int fold) {
    @Nullable IntentId intent = row.intent();
    return intent != null
        && !intent.isUrgent()
        && !intent.isSmallTalk()
        && corpus.groupOf(intent) == fold;
  }
}
