package dk.borgerchat.benchmarks;

import dk.borgerchat.core.privacy.MaskedText;
import dk.borgerchat.core.understanding.Candidate;
import dk.borgerchat.core.understanding.Evaluation.Row;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.core.understanding.TrainedRecognizer;
import dk.borgerchat.core.understanding.Understanding.Urgent;
import dk.borgerchat.core.understanding.Utterance;
import java.util.List;
import java.util.function.Predicate;

/** Cries for help and what looks like them, on the blind sentences. */
final class Urgency {
  private Urgency() {}

  /**
   * A row as it was read.
   *
   * @param first whether the first candidate is right
   * @param taken whether it was taken for urgent
   */
  private record Read(Row row, boolean first, boolean taken) {
    boolean isUrgent() {
      IntentId intent = row.intent();
      return intent != null && intent.isUrgent();
    }

    boolean isErrand() {
      return row.intent() != null && !isUrgent();
    }
  }

  static Section section(Corpus corpus) {
    TrainedRecognizer recognizer = corpus.recognizer();
    return new Section(
        "Urgency",
        "Blind sentences: cries for help, and lookalikes that are none, some with a plain errand.",
        List.of(
            "sentences",
            "urgent",
            "taken for urgent",
            "right akut intent first",
            "lookalikes",
            "lookalikes taken",
            "errands among them",
            "errand first"),
        List.of(
            row("Danish", recognizer, "urgency"),
            row("en, de, uk, ar, pl, tr", recognizer, "urgency-other-languages")));
  }

  private static List<String> row(String name, TrainedRecognizer recognizer, String file) {
    List<Read> all = Corpus.blindRows(file).stream().map(row -> read(recognizer, row)).toList();
    List<Read> urgent = all.stream().filter(Read::isUrgent).toList();
    List<Read> lookalikes = all.stream().filter(read -> !read.isUrgent()).toList();
    List<Read> errands = all.stream().filter(Read::isErrand).toList();
    return List.of(
        name,
        String.valueOf(urgent.size()),
        share(urgent, Read::taken),
        share(urgent, read -> read.taken() && read.first()),
        String.valueOf(lookalikes.size()),
        share(lookalikes, Read::taken),
        String.valueOf(errands.size()),
        share(errands, Read::first));
  }

  private static Read read(TrainedRecognizer recognizer, Row row) {
    dk.borgerchat.core.understanding.Understanding understanding =
        recognizer.understand(Utterance.of(MaskedText.alreadyMasked(row.text()), null));
    List<Candidate> candidates = understanding.reading().candidates();
    boolean first = !candidates.isEmpty() && candidates.getFirst().intent().equals(row.intent());
    return new Read(row, first, understanding instanceof Urgent);
  }

  private static String share(List<Read> of, Predicate<Read> test) {
    return Figure.percent((double) of.stream().filter(test).count() / Math.max(1, of.size()));
  }
}
