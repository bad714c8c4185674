package dk.borgerchat.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.kommune.Membership;
import dk.borgerchat.core.publishing.MembershipBook.Step;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every book of memberships promises. Begins on an empty book. */
public abstract class MembershipBookContract {
  private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
  private static final KommuneCode ONE = new KommuneCode("0998");
  private static final KommuneCode OTHER = new KommuneCode("0997");

  protected abstract MembershipBook book();

  @Test
  void theLastStepOfEachKommuneCounts() {
    assertThat(book().last()).isEmpty();

    Step left = new Step(OTHER, Membership.LEFT, "ambassador", "another system", NOON);
    Step back = new Step(ONE, Membership.ACTIVE, "admin", "mended", NOON.plusSeconds(60));
    book().add(new Step(ONE, Membership.PAUSED, "ambassador", "wrong texts", NOON));
    book().add(left);
    book().add(back);

    assertThat(book().last()).containsEntry(ONE, back).containsEntry(OTHER, left).hasSize(2);
  }
}
