package dk.borgerchat.core.publishing;

import dk.borgerchat.core.publishing.PlanBook.Plan;
import dk.borgerchat.core.publishing.Planned.Act;
import dk.borgerchat.core.publishing.Planned.Outcome;
import dk.borgerchat.core.publishing.Revision.State;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The door for what is to happen later: an approved text is published, or an answer withdrawn, at a
 * moment. Any node does what is due; done twice it is as done once. Safe for any number of threads.
 */
public final class Planning {
  private final PlanBook plans;
  private final RevisionBook book;
  private final Publisher publisher;
  private final Withdrawing withdrawing;
  private final Clock clock;

  public Planning(
      PlanBook plans,
      RevisionBook book,
      Publisher publisher,
      Withdrawing withdrawing,
      Clock clock) {
    this.plans = plans;
    this.book = book;
    this.publisher = publisher;
    this.withdrawing = withdrawing;
    this.clock = clock;
  }

  /** What became of a wish to plan, or to give a plan up. */
  public sealed interface Answer {
    /** Done. */
    record Done(Planned planned) implements Answer {}

    /** They may not. */
    record Forbidden() implements Answer {}

    /** The revision is not approved, the moment is over, or the plan is not waiting any more. */
    record NotNow() implements Answer {}
  }

  /** Plans to publish an approved revision. */
  public Answer publish(Staff staff, long number, Instant due, String why) {
    Revision revision = book.find(number).orElse(null);
    if (revision == null || revision.state() != State.APPROVED || !due.isAfter(clock.instant())) {
      return new Answer.NotNow();
    }
    return staff.mayPublish(revision.path())
        ? add(new Plan(Act.PUBLISH, revision.path(), number, due, staff.username(), why))
        : new Answer.Forbidden();
  }

  /** Plans to withdraw an answer. */
  public Answer withdraw(Staff staff, DocumentPath path, Instant due, String why) {
    if (!staff.mayApprove(path) && !staff.mayWrite(path)) {
      return new Answer.Forbidden();
    }
    return path.isAnswer() && due.isAfter(clock.instant())
        ? add(new Plan(Act.WITHDRAW, path, 0, due, staff.username(), why))
        : new Answer.NotNow();
  }

  private Answer add(Plan plan) {
    return new Answer.Done(plans.add(plan));
  }

  /** Gives a plan up. */
  public Answer cancel(Staff staff, long number) {
    Planned planned = plans.find(number).orElse(null);
    if (planned == null) {
      return new Answer.NotNow();
    }
    DocumentPath path = planned.path();
    if (!staff.mayPublish(path)) {
      return new Answer.Forbidden();
    }
    return plans.end(number, Outcome.CANCELLED, "", staff.username(), clock.instant())
        ? new Answer.Done(plans.find(number).orElseThrow())
        : new Answer.NotNow();
  }

  /**
   * Does what is due now.
   *
   * @return the releases that were made
   */
  public List<Published.Done> doWhatIsDue() {
    List<Published.Done> made = new ArrayList<>();
    for (Planned planned : plans.waiting()) {
      if (!planned.due().isAfter(clock.instant())) {
        Published.Done done = perform(planned);
        if (done != null) {
          made.add(done);
        }
      }
    }
    return made;
  }

  private Published.@Nullable Done perform(Planned planned) {
    return switch (planned.act()) {
      case PUBLISH -> published(planned);
      case WITHDRAW -> {
        Staff staff = as(planned, StaffRole.APPROVER);
        withdrawing.withdraw(staff, planned.path(), planned.why());
        end(planned, Outcome.DONE, "");
        yield null;
      }
    };
  }

  private Published.@Nullable Done published(Planned planned) {
    Staff staff = as(planned, StaffRole.ADMIN);
    return switch (publisher.publish(staff, List.of(planned.revision()), planned.why())) {
      case Published.Done done -> {
        end(planned, Outcome.DONE, "");
        yield done;
      }
      case Published.NotNow notNow -> {
        boolean isPublished =
            book.find(planned.revision()).map(Revision::state).orElse(State.DROPPED)
                == State.PUBLISHED;
        end(
            planned,
            isPublished ? Outcome.DONE : Outcome.FAILED,
            isPublished ? "" : "not-approved");
        yield null;
      }
      case Published.BelowTheGate gate -> failed(planned, "below-the-gate");
      case Published.Broken broken -> failed(planned, "broken");
      case Published.Forbidden forbidden -> failed(planned, "forbidden");
      case Published.Foreseen foreseen -> throw new IllegalStateException("Nothing was published");
    };
  }

  private Published.@Nullable Done failed(Planned planned, String note) {
    end(planned, Outcome.FAILED, note);
    return null;
  }

  private void end(Planned planned, Outcome outcome, String note) {
    plans.end(planned.number(), outcome, note, planned.who(), clock.instant());
  }

  /** What they may was looked at when they planned it. */
  private static Staff as(Planned planned, StaffRole role) {
    var kommune = planned.path().kommune();
    return kommune == null
        ? new Staff(planned.who(), Set.of(role), Set.of())
        : new Staff(planned.who(), Set.of(role, StaffRole.AMBASSADOR), Set.of(kommune));
  }
}
