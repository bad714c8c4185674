package dk.borgerchat.core.understanding;

import dk.borgerchat.core.kommune.KommuneCode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the evidence on a sentence and weighs it with the learned ranker and scope decision. */
final class Judge {
  private final IntentModel model;
  private final EvidenceReader reader;
  private final Map<KommuneCode, IntentIndex> local;

  Judge(IntentModel model, IntentIndex common, Map<KommuneCode, IntentIndex> local) {
    this.model = model;
    this.reader =
        new EvidenceReader(model.vocabulary(), model.classifier(), model.intents(), common);
    this.local = Map.copyOf(local);
  }

  /** Takes a text apart as the model was taught. */
  Sentence sentence(String text) {
    return Sentence.of(text, model.features());
  }

  /** Judges a sentence; with a kommune, its own intents are candidates too. */
  Judgement judge(Sentence sentence, @Nullable KommuneCode kommune) {
    Evidence common = reader.read(sentence);
    IntentIndex own = kommune == null ? null : local.get(kommune);
    Evidence evidence = own == null ? common : reader.with(own, sentence, common);
    List<Candidate> ranked = model.ranker().rank(evidence);
    double applies = model.scope().applies(evidence, ranked);
    return new Judgement(
        ranked.stream()
            .map(one -> new Candidate(one.intent(), one.confidence() * applies))
            .toList(),
        applies);
  }
}
