package dk.borgerchat.core.publishing;

import dk.borgerchat.core.content.ContentReader.Result;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.MembershipBook.Step;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a node answers from. It changes from one message to the next, whole: a conversation takes
 * what holds at each of its messages. Reading is free of locks; one thread at a time changes it.
 */
public final class LiveRelease implements Supplier<Release> {
  private static final int CRISES = 50;

  /** What citizens meet is made of. */
  private record Laid(
      Release published,
      Set<DocumentPath> withdrawn,
      Map<KommuneCode, Step> memberships,
      List<Crisis> told) {}

  private final ReleaseShelf shelf;
  private final DocumentReader reader;
  private final Recognizers recognizers;
  private final CrisisBook crises;
  private final WithdrawalBook withdrawals;
  private final MembershipBook members;
  private final Clock clock;
  private Release now;
  private List<Crisis> told = List.of();
  private Set<DocumentPath> withdrawn = Set.of();
  private Map<KommuneCode, Step> memberships = Map.of();
  private Laid laid;
  private volatile Release met;

  /**
   * Begins with what the node has at hand.
   *
   * @param first answered from until the shelf has been asked
   */
  public LiveRelease(
      Release first,
      ReleaseShelf shelf,
      DocumentReader reader,
      Recognizers recognizers,
      CrisisBook crises,
      WithdrawalBook withdrawals,
      MembershipBook members,
      Clock clock) {
    this.now = first;
    this.laid = new Laid(first, Set.of(), Map.of(), List.of());
    this.met = first;
    this.crises = crises;
    this.withdrawals = withdrawals;
    this.members = members;
    this.clock = clock;
    this.shelf = shelf;
    this.reader = reader;
    this.recognizers = recognizers;
  }

  @Override
  public Release get() {
    return met;
  }

  /**
   * Asks for urgent messages, withdrawn answers and paused kommuner, and lets those messages end
   * whose time is over, also while the books are away.
   *
   * @return whether citizens meet something else now
   */
  public synchronized boolean refreshUrgent() {
    Release before = met;
    try {
      told = crises.newest(CRISES);
      withdrawn = Set.copyOf(withdrawals.at(clock.instant()).keySet());
      memberships = members.last();
    } finally {
      meet();
    }
    return before != met;
  }

  private void meet() {
    List<Crisis> holding = told.stream().filter(crisis -> crisis.holdsAt(clock.instant())).toList();
    Laid wanted = new Laid(now, withdrawn, memberships, holding);
    if (!wanted.equals(laid)) {
      laid = wanted;
      Release served = Memberships.over(Withdrawn.over(now, withdrawn), memberships);
      met = Crises.over(served, holding, clock.instant());
    }
  }

  /**
   * Asks the shelf, and takes the newest release where it is another.
   *
   * @return whether it took one
   */
  public synchronized boolean refresh() {
    ReleaseHead newest = shelf.newest().orElse(null);
    if (newest == null || newest.number() == now.number()) {
      return false;
    }
    now = read(newest);
    meet();
    return true;
  }

  private Release read(ReleaseHead head) {
    if (now.content().revision().equals(head.hash())) {
      return new Release(head.number(), now.content(), now.recognizer());
    }
    return switch (reader.readReleased(shelf.documents(head.number()))) {
      case Result.Sound sound when sound.content().revision().equals(head.hash()) ->
          recognizers.release(head.number(), sound.content());
      case Result.Sound sound ->
          throw new IllegalStateException(
              "The documents of release " + head.number() + " are not those it was made of.");
      case Result.Broken broken ->
          throw new IllegalStateException(
              "This version cannot read release %d: %s"
                  .formatted(head.number(), broken.problems().getFirst()));
    };
  }

  /** Takes a release this node has just made. */
  public synchronized void take(Release release) {
    if (release.number() > now.number()) {
      now = release;
      meet();
    }
  }
}
