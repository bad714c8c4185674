package dk.borgerchat.core.publishing;

import dk.borgerchat.core.content.Check;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.privacy.MaskedText;
import dk.borgerchat.core.publishing.BothWays.Change;
import dk.borgerchat.core.publishing.BothWays.Read;
import dk.borgerchat.core.understanding.Candidate;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.core.understanding.Understanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The checks read before and after a change.
 *
 * @param checks how many were read
 * @param rightBefore how many were understood as they should be
 * @param rightAfter how many are after the change
 * @param worse those that were right and are no longer
 * @param better those that are right now and were not
 */
record CheckTrial(
    int checks, int rightBefore, int rightAfter, List<Check> worse, List<Check> better) {
  /** Nothing was read. */
  static final CheckTrial NONE = new CheckTrial(0, 0, 0, List.of(), List.of());

  private static final int TOLD_EVERY = 50;

  /** What a check looks at: the first candidate. */
  static Optional<IntentId> first(Understanding understanding) {
    return understanding.reading().candidates().stream().findFirst().map(Candidate::intent);
  }

  /** Reads checks both ways; the common ones in every kommune, a kommune's own in that alone. */
  static CheckTrial of(
      List<Check> checks,
      BothWays<Optional<IntentId>> reader,
      Effects.Count effects,
      Progress progress) {
    List<Check> worse = new ArrayList<>();
    List<Check> better = new ArrayList<>();
    int right = 0;
    for (int i = 0; i < checks.size(); i++) {
      if (i % TOLD_EVERY == 0) {
        progress.at(Progress.Stage.CHECKS, i, checks.size());
      }
      Check check = checks.get(i);
      Read<Optional<IntentId>> read = reader.of(MaskedText.alreadyMasked(check.text()));
      KommuneCode own = check.kommune();
      Change<Optional<IntentId>> change = read.in(own);
      boolean was = isRight(change.was(), check);
      right += was ? 1 : 0;
      if (was != isRight(change.is(), check)) {
        (was ? worse : better).add(check);
      }
      if (own == null) {
        effects.everywhere(kommune -> effect(read.in(kommune), check));
      } else {
        effects.in(own, effect(change, check));
      }
    }
    int now = right - worse.size() + better.size();
    return new CheckTrial(checks.size(), right, now, worse, better);
  }

  private static Effect effect(Change<Optional<IntentId>> change, Check check) {
    boolean was = isRight(change.was(), check);
    boolean is = isRight(change.is(), check);
    return was == is ? Effect.NONE : was ? Effect.CHECK_LOST : Effect.CHECK_WON;
  }

  private static boolean isRight(Optional<IntentId> first, Check check) {
    return first.equals(Optional.of(check.intent()));
  }
}
