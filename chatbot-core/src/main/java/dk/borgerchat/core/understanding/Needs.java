package dk.borgerchat.core.understanding;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.NeedSplitter;
import dk.borgerchat.core.language.NeedSplitter.Halves;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a message holds two needs: it does when it can be cut so that each half is
 * clear on its own and they mean different things.
 */
final class Needs {
  private static final int FEWEST_WORDS = 6;

  /** Least confidence in either half, where the seam calls for a new need and where it does not. */
  private static final double AT_CLEAR_SEAM = 0.5;

  private static final double AT_ANY_SEAM = 0.88;

  /** The part of that confidence the classifier alone must reach for a half to be read closely. */
  private static final double GLANCE = 0.3;

  private final Judge judge;
  private final NeedSplitter splitter = new NeedSplitter();

  Needs(Judge judge) {
    this.judge = judge;
  }

  /** A place to cut a message, where neither half is without a meaning at a glance. */
  final class Seam {
    private final double least;
    private final Sentence first;
    private final Sentence second;
    private Judge.@Nullable Shared firstRead;
    private Judge.@Nullable Shared secondRead;

    private Seam(double least, Sentence first, Sentence second) {
      this.least = least;
      this.first = first;
      this.second = second;
    }

    private Judgement first(@Nullable KommuneCode kommune) {
      Judge.Shared read = firstRead == null ? judge.shared(first) : firstRead;
      firstRead = read;
      return judge.judge(read, kommune);
    }

    private Judgement second(@Nullable KommuneCode kommune) {
      Judge.Shared read = secondRead == null ? judge.shared(second) : secondRead;
      secondRead = read;
      return judge.judge(read, kommune);
    }
  }

  /** Two halves with what they mean. */
  private record Cut(Judgement first, Judgement second) {
    double clearness() {
      return Math.min(first.confidence(), second.confidence());
    }

    boolean isTwoNeeds(Judgement whole) {
      IntentId one = first.candidates().getFirst().intent();
      IntentId other = second.candidates().getFirst().intent();
      return !one.equals(other)
          && !one.isUrgent()
          && !other.isUrgent()
          && (whole.isFirst(one) || whole.isFirst(other));
    }

    List<Candidate> needs() {
      return List.of(first.candidates().getFirst(), second.candidates().getFirst());
    }
  }

  /** Where a message may be cut, whatever the kommune. */
  List<Seam> seams(Sentence sentence) {
    if (sentence.words().size() < FEWEST_WORDS) {
      return List.of();
    }
    List<Seam> seams = new ArrayList<>();
    for (Halves halves : splitter.proposals(sentence.text())) {
      addIfMeant(halves, seams);
    }
    return seams;
  }

  private void addIfMeant(Halves halves, List<Seam> seams) {
    double least = halves.clear() ? AT_CLEAR_SEAM : AT_ANY_SEAM;
    Sentence first = judge.sentence(halves.first());
    IntentId one = judge.glance(first, GLANCE * least);
    if (one == null) {
      return;
    }
    Sentence second = judge.sentence(halves.second());
    IntentId other = judge.glance(second, GLANCE * least);
    if (other != null && !one.equals(other)) {
      seams.add(new Seam(least, first, second));
    }
  }

  /** The needs in the order asked, each with its confidence; empty where there is only one. */
  List<Candidate> in(List<Seam> seams, Judgement whole, @Nullable KommuneCode kommune) {
    List<Cut> cuts = new ArrayList<>();
    for (Seam seam : seams) {
      addIfClear(seam, kommune, cuts);
    }
    return cuts.stream()
        .filter(cut -> cut.isTwoNeeds(whole))
        .max(Comparator.comparingDouble(Cut::clearness))
        .map(Cut::needs)
        .orElse(List.of());
  }

  private static void addIfClear(Seam seam, @Nullable KommuneCode kommune, List<Cut> cuts) {
    Judgement first = seam.first(kommune);
    if (first.confidence() >= seam.least) {
      Cut cut = new Cut(first, seam.second(kommune));
      if (cut.clearness() >= seam.least) {
        cuts.add(cut);
      }
    }
  }
}
