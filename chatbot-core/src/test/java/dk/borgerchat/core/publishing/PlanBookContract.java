package dk.borgerchat.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.publishing.PlanBook.Plan;
import dk.borgerchat.core.publishing.Planned.Act;
import dk.borgerchat.core.publishing.Planned.Outcome;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every book of plans promises. Begins on an empty book. */
public abstract class PlanBookContract {
  private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
  private static final DocumentPath PASSPORT = new DocumentPath("common/pas/forny.yaml");

  protected abstract PlanBook book();

  @Test
  void whatIsDueFirstComesFirstAndAnEndIsWrittenOnce() {
    Planned later = book().add(new Plan(Act.PUBLISH, PASSPORT, 17, NOON.plusSeconds(9), "a", "x"));
    Planned sooner = book().add(new Plan(Act.WITHDRAW, PASSPORT, 0, NOON, "a", ""));
    assertThat(later)
        .returns(Act.PUBLISH, Planned::act)
        .returns(PASSPORT, Planned::path)
        .returns(17L, Planned::revision)
        .returns(NOON.plusSeconds(9), Planned::due)
        .returns("x", Planned::why)
        .returns(null, Planned::outcome);
    assertThat(book().waiting()).containsExactly(sooner, later);

    assertThat(book().end(sooner.number(), Outcome.FAILED, "broken", "a", NOON)).isTrue();
    assertThat(book().end(sooner.number(), Outcome.DONE, "", "a", NOON)).isFalse();
    assertThat(book().end(17, Outcome.DONE, "", "a", NOON)).isFalse();

    assertThat(book().waiting()).containsExactly(later);
    assertThat(book().find(sooner.number()).orElseThrow())
        .returns(Outcome.FAILED, Planned::outcome)
        .returns("broken", Planned::note);
    assertThat(book().newest(1)).extracting(Planned::number).containsExactly(sooner.number());
  }
}
