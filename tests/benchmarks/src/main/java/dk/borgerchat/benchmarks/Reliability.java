package dk.borgerchat.benchmarks;

import dk.borgerchat.core.privacy.MaskedText;
import dk.borgerchat.core.understanding.Candidate;
import dk.borgerchat.core.understanding.Evaluation.Row;
import dk.borgerchat.core.understanding.TrainedRecognizer;
import dk.borgerchat.core.understanding.Utterance;
import java.util.ArrayList;
import java.util.List;

/** The reliability curve: of what is said with this confidence, how much is right. */
final class Reliability {
  private static final int BINS = 10;

  private Reliability() {}

  /** What fell into one range of confidence. */
  private static final class Bin {
    int rows;
    double confidence;
    int right;

    List<String> cells() {
      return rows == 0
          ? List.of("0", "–", "–")
          : List.of(
              String.valueOf(rows),
              Figure.percent(confidence / rows),
              Figure.percent((double) right / rows));
    }
  }

  static Section section(Corpus corpus) {
    TrainedRecognizer recognizer = corpus.recognizer();
    List<Bin> checks = bins(recognizer, corpus.checks());
    List<Bin> blind = bins(recognizer, Corpus.blindRows("questions"));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      List<String> row = new ArrayList<>();
      row.add(i * 100 / BINS + "-" + (i + 1) * 100 / BINS);
      row.addAll(checks.get(i).cells());
      row.addAll(blind.get(i).cells());
      rows.add(row);
    }
    return new Section(
        "Reliability",
        "The first candidate's confidence against how often it is right; questions no intent covers"
            + " count as wrong.",
        List.of("confidence", "checks", "mean", "right", "blind questions", "mean ", "right "),
        rows);
  }

  private static List<Bin> bins(TrainedRecognizer recognizer, List<Row> rows) {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      bins.add(new Bin());
    }
    for (Row row : rows) {
      List<Candidate> candidates =
          recognizer
              .understand(Utterance.of(MaskedText.alreadyMasked(row.text()), null))
              .reading()
              .candidates();
      double confidence = candidates.isEmpty() ? 0 : candidates.getFirst().confidence();
      Bin bin = bins.get(Math.min(BINS - 1, (int) (confidence * BINS)));
      bin.rows++;
      bin.confidence += confidence;
      bin.right +=
          !candidates.isEmpty() && candidates.getFirst().intent().equals(row.intent()) ? 1 : 0;
    }
    return bins;
  }
}
