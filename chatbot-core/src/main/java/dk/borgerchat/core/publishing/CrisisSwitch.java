package dk.borgerchat.core.publishing;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.publishing.CrisisBook.Proposal;
import dk.borgerchat.core.publishing.CrisisBook.Step;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The door for urgent messages: one person writes it, another puts it before the citizens, and
 * either, or a third, takes it back. It ends by itself. Safe for any number of threads.
 */
public final class CrisisSwitch {
  /** So long a message may stand; what lasts longer is a text like others. */
  public static final Duration LONGEST = Duration.ofDays(14);

  /** So many characters it may have, so that it is read. */
  public static final int LONGEST_TEXT = 600;

  private static final Pattern VARIABLE = Pattern.compile("\\{([a-z.]+)}");

  private final CrisisBook book;
  private final Supplier<Release> releases;
  private final Clock clock;

  public CrisisSwitch(CrisisBook book, Supplier<Release> releases, Clock clock) {
    this.book = book;
    this.releases = releases;
    this.clock = clock;
  }

  /** What became of it. */
  public sealed interface Switched {
    /** Done. */
    record Done(Crisis crisis) implements Switched {}

    /** They may not. */
    record Forbidden() implements Switched {}

    /** The second person must be another than the first. */
    record OwnMessage() implements Switched {}

    /** There is none of that number, or it is not in a state for this. */
    record NotNow() implements Switched {}

    /** The text has no words, too many, or names a variable that is none. */
    record BadText() implements Switched {}

    /** It ends in the past, or too late. */
    record BadTime() implements Switched {}

    /** There is no such kommune or intent. */
    record Unknown() implements Switched {}
  }

  /** Writes a message; citizens read nothing of it yet. */
  public Switched propose(Staff staff, Proposal proposal) {
    if (!staff.mayRaise(proposal.kommuner())) {
      return new Switched.Forbidden();
    }
    Content content = releases.get().content();
    if (!isSound(proposal.text(), content)) {
      return new Switched.BadText();
    }
    Instant now = clock.instant();
    if (!proposal.until().isAfter(now) || proposal.until().isAfter(now.plus(LONGEST))) {
      return new Switched.BadTime();
    }
    boolean isKnown =
        content.kommuner().keySet().containsAll(proposal.kommuner())
            && (proposal.intent() == null || content.entries().containsKey(proposal.intent()));
    return isKnown
        ? new Switched.Done(book.propose(proposal, staff.username(), now))
        : new Switched.Unknown();
  }

  private static boolean isSound(String text, Content content) {
    return !text.isBlank()
        && text.length() <= LONGEST_TEXT
        && VARIABLE
            .matcher(text)
            .results()
            .map(match -> match.group(1))
            .allMatch(name ->
                content.variables().containsKey(name)
                    || name.equals("kommune.navn")
                    || name.equals("kommune.website"));
  }

  /** Puts a colleague's message before the citizens. */
  public Switched confirm(Staff staff, long number) {
    Crisis crisis = book.find(number).orElse(null);
    if (crisis != null && crisis.proposedBy().equals(staff.username())) {
      return new Switched.OwnMessage();
    }
    return step(staff, crisis, Crisis.State.PROPOSED, Step.CONFIRM);
  }

  /** Takes a message back, also one that was not confirmed yet. */
  public Switched end(Staff staff, long number) {
    Crisis crisis = book.find(number).orElse(null);
    Crisis.State state = crisis == null ? Crisis.State.OVER : crisis.state(clock.instant());
    return state == Crisis.State.OVER
        ? new Switched.NotNow()
        : step(staff, crisis, state, Step.END);
  }

  private Switched step(Staff staff, @Nullable Crisis crisis, Crisis.State from, Step step) {
    Instant now = clock.instant();
    if (crisis == null) {
      return new Switched.NotNow();
    }
    if (!staff.mayRaise(crisis.kommuner())) {
      return new Switched.Forbidden();
    }
    return crisis.state(now) != from
        ? new Switched.NotNow()
        : book.step(crisis.number(), step, staff.username(), now)
            .<Switched>map(Switched.Done::new)
            .orElseGet(Switched.NotNow::new);
  }
}
