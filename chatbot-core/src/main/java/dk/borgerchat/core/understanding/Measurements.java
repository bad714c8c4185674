package dk.borgerchat.core.understanding;

import dk.borgerchat.core.understanding.Understanding.Ambiguous;
import dk.borgerchat.core.understanding.Understanding.NotUnderstood;
import dk.borgerchat.core.understanding.Understanding.Understood;
import dk.borgerchat.core.understanding.Understanding.Urgent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Collects one measurement per row and turns them into an {@link Evaluation}. */
final class Measurements {
  private static final int BINS = 15;
  private static final double LOSS = 0.05;

  private enum Zone {
    ANSWER,
    CLARIFY,
    PASS_ON
  }

  private record Measured(
      boolean inScope, Zone zone, int rank, double confidence, double applies, long nanos) {
    boolean right() {
      return rank == 0;
    }

    boolean isAnswered() {
      return zone == Zone.ANSWER;
    }
  }

  private final List<Measured> all = new ArrayList<>();

  void add(Evaluation.Row row, Understanding understanding, long nanos) {
    List<Candidate> candidates = understanding.reading().candidates();
    int rank =
        IntStream.range(0, candidates.size())
            .filter(i -> candidates.get(i).intent().equals(row.intent()))
            .findFirst()
            .orElse(Integer.MAX_VALUE);
    all.add(
        new Measured(
            row.intent() != null,
            zone(understanding),
            rank,
            candidates.isEmpty() ? 0 : candidates.getFirst().confidence(),
            understanding.reading().applies(),
            nanos));
  }

  private static Zone zone(Understanding understanding) {
    return switch (understanding) {
      case Understood understood -> Zone.ANSWER;
      case Urgent urgent -> Zone.ANSWER;
      case Ambiguous ambiguous -> Zone.CLARIFY;
      case NotUnderstood notUnderstood -> Zone.PASS_ON;
    };
  }

  Evaluation evaluation(int skipped) {
    List<Measured> inScope = all.stream().filter(Measured::inScope).toList();
    List<Measured> outside = all.stream().filter(one -> !one.inScope()).toList();
    List<Measured> answered = all.stream().filter(Measured::isAnswered).toList();
    return new Evaluation(
        all.size(),
        share(inScope, Measured::right),
        share(inScope, one -> one.rank() < 3),
        share(all, Measured::isAnswered),
        share(all, one -> one.zone() == Zone.CLARIFY),
        share(all, one -> one.zone() == Zone.PASS_ON),
        share(answered, Measured::right),
        share(outside, Measured::isAnswered),
        auroc(inScope, outside),
        ece(),
        micros(0.50),
        micros(0.99),
        skipped,
        recallAtLoss(inScope, outside));
  }

  private static @Nullable Double share(List<Measured> of, Predicate<Measured> test) {
    return of.isEmpty() ? null : (double) of.stream().filter(test).count() / of.size();
  }

  /** Area under the ROC curve by ranks (Mann and Whitney), ties counted half. */
  private static @Nullable Double auroc(List<Measured> inScope, List<Measured> outside) {
    if (inScope.isEmpty() || outside.isEmpty()) {
      return null;
    }
    double[] sorted = outside.stream().mapToDouble(Measured::applies).sorted().toArray();
    double wins = 0;
    for (Measured one : inScope) {
      int below = firstAtLeast(sorted, one.applies());
      int notAbove = firstAtLeast(sorted, Math.nextUp(one.applies()));
      wins += below + (notAbove - below) / 2.0;
    }
    return wins / inScope.size() / sorted.length;
  }

  private static int firstAtLeast(double[] sorted, double value) {
    int at = Arrays.binarySearch(sorted, value);
    int found = at < 0 ? -at - 1 : at;
    while (found > 0 && sorted[found - 1] >= value) {
      found--;
    }
    return found;
  }

  private static @Nullable Double recallAtLoss(List<Measured> inScope, List<Measured> outside) {
    if (inScope.isEmpty() || outside.isEmpty()) {
      return null;
    }
    double[] sorted = inScope.stream().mapToDouble(Measured::applies).sorted().toArray();
    double threshold = sorted[(int) (sorted.length * LOSS)];
    return share(outside, one -> one.applies() < threshold);
  }

  private @Nullable Double ece() {
    if (all.isEmpty()) {
      return null;
    }
    double[] confidence = new double[BINS];
    double[] right = new double[BINS];
    for (Measured one : all) {
      int bin = Math.min(BINS - 1, (int) (one.confidence() * BINS));
      confidence[bin] += one.confidence();
      right[bin] += one.right() ? 1 : 0;
    }
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += Math.abs(confidence[bin] - right[bin]);
    }
    return error / all.size();
  }

  private @Nullable Double micros(double quantile) {
    if (all.isEmpty()) {
      return null;
    }
    if (all.stream().allMatch(one -> one.nanos() == 0)) {
      return null;
    }
    long[] sorted = all.stream().mapToLong(Measured::nanos).sorted().toArray();
    return sorted[Math.min(sorted.length - 1, (int) (quantile * sorted.length))] / 1000.0;
  }
}
