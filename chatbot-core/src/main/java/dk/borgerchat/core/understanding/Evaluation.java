package dk.borgerchat.core.understanding;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.privacy.MaskedText;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well a recognizer does on rows it has not learned. Shares lie in 0.0-1.0; null where a figure
 * cannot be computed from these rows.
 *
 * @param rows how many rows were read
 * @param accuracyAt1 share of in-scope rows whose first candidate is right, whatever the zone
 * @param accuracyAt3 the same for the first three candidates
 * @param answered share of rows in the zones answer and urgent
 * @param clarified share of rows in the zone clarify
 * @param passedOn share of rows in the zone pass-on
 * @param precisionAnswered share of answered rows whose first candidate is right
 * @param falseAnswers share of the rows no intent applies to that were answered
 * @param auroc how well {@link Reading#applies} tells in-scope rows from the others
 * @param ece expected calibration error of the first candidate's confidence, 15 equal bins
 * @param microsP50 median time of a reading in microseconds, once warm
 * @param microsP99 99th percentile of that time
 * @param skipped rows left out because their intent is unknown
 * @param oosRecallAt5PercentLoss share of the rows no intent applies to that are rejected when the
 *     threshold on {@link Reading#applies} rejects 5 % of the in-scope rows
 */
public record Evaluation(
    int rows,
    @Nullable Double accuracyAt1,
    @Nullable Double accuracyAt3,
    @Nullable Double answered,
    @Nullable Double clarified,
    @Nullable Double passedOn,
    @Nullable Double precisionAnswered,
    @Nullable Double falseAnswers,
    @Nullable Double auroc,
    @Nullable Double ece,
    @Nullable Double microsP50,
    @Nullable Double microsP99,
    int skipped,
    @Nullable Double oosRecallAt5PercentLoss) {

  /**
   * A row to measure on.
   *
   * @param text the question
   * @param intent what it means; null where no intent applies
   */
  public record Row(String text, @Nullable IntentId intent) {}

  void write(DataOutput out) throws IOException {
    out.writeInt(rows);
    out.writeInt(skipped);
    for (Double share : shares()) {
      out.writeDouble(share == null ? Double.NaN : share);
    }
  }

  private List<@Nullable Double> shares() {
    return Arrays.asList(
        accuracyAt1,
        accuracyAt3,
        answered,
        clarified,
        passedOn,
        precisionAnswered,
        falseAnswers,
        auroc,
        ece,
        microsP50,
        microsP99,
        oosRecallAt5PercentLoss);
  }

  static Evaluation read(DataInput in) throws IOException {
    int rows = in.readInt();
    int skipped = in.readInt();
    return new Evaluation(
        rows, share(in), share(in), share(in), share(in), share(in), share(in), share(in),
        share(in), share(in), share(in), share(in), skipped, share(in));
  }

  private static @Nullable Double share(DataInput in) throws IOException {
    double share = in.readDouble();
    return Double.isNaN(share) ? null : share;
  }

  /** So many readings come first, so that compiled code is measured, as on a node that is up. */
  private static final int WARM_UP = 5_000;

  /** Reads every row, one after the other. {@code skipped} is reported as given. */
  public static Evaluation of(
      IntentRecognizer recognizer, List<Row> rows, @Nullable KommuneCode kommune, int skipped) {
    for (int i = 0; i < WARM_UP && !rows.isEmpty(); i++) {
      recognizer.understand(utterance(rows.get(i % rows.size()), kommune));
    }
    Measurements measurements = new Measurements();
    for (Row row : rows) {
      Utterance utterance = utterance(row, kommune);
      long start = System.nanoTime();
      Understanding understanding = recognizer.understand(utterance);
      measurements.add(row, understanding, System.nanoTime() - start);
    }
    return measurements.evaluation(skipped);
  }

  private static Utterance utterance(Row row, @Nullable KommuneCode kommune) {
    return Utterance.of(MaskedText.alreadyMasked(row.text()), kommune);
  }
}
