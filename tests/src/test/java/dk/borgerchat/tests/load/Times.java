package dk.borgerchat.tests.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Times measured, in nanoseconds. */
final class Times {
  private final List<Long> all = Collections.synchronizedList(new ArrayList<>());

  void add(long nanos) {
    all.add(nanos);
  }

  /** The time below which this share lies, in milliseconds. */
  double millis(double share) {
    List<Long> sorted = new ArrayList<>(all);
    Collections.sort(sorted);
    int index = (int) Math.ceil(share * sorted.size()) - 1;
    return sorted.get(Math.max(0, index)) / 1e6;
  }

  /** How much later than others, as a line of a table. */
  String above(Times others) {
    return String.format(
        Locale.ROOT,
        "p50 %.1f ms, p99 %.1f ms",
        millis(0.5) - others.millis(0.5),
        millis(0.99) - others.millis(0.99));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "p50 %.1f ms, p99 %.1f ms (of %d)", millis(0.5), millis(0.99), all.size());
  }
}
