package dk.borgerchat.core.publishing;

import static dk.borgerchat.core.SmallTown.LILLEBY;
import static dk.borgerchat.core.SmallTown.STOREBY;
import static dk.borgerchat.core.kommune.Membership.ACTIVE;
import static dk.borgerchat.core.kommune.Membership.LEFT;
import static dk.borgerchat.core.kommune.Membership.PAUSED;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.SmallTown;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.kommune.Membership;
import dk.borgerchat.core.publishing.Memberships.Outcome;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MembershipsTest {
  private static final Staff AMBASSADOR =
      new Staff("ambassador", Set.of(StaffRole.AMBASSADOR), Set.of(LILLEBY));

  private final Clock clock = Clock.systemUTC();
  private final InMemoryMembershipBook book = new InMemoryMembershipBook();
  private final Memberships memberships = new Memberships(book, clock);
  private final InMemoryRevisionBook revisions = new InMemoryRevisionBook();
  private final InMemoryReleaseShelf shelf = new InMemoryReleaseShelf(revisions);
  private final LiveRelease live =
      new LiveRelease(
          SmallTown.release(),
          shelf,
          LineFormat::read,
          new Recognizers(shelf, SmallTown.release(), 1),
          new InMemoryCrisisBook(),
          new InMemoryWithdrawalBook(),
          book,
          clock);

  @Test
  void aKommuneIsPausedComesBackAndLeaves() {
    assertThat(change(PAUSED)).isEqualTo(Outcome.DONE);
    assertThat(change(PAUSED)).as("again").isEqualTo(Outcome.NOT_NOW);
    assertThat(now(LILLEBY)).isEqualTo(PAUSED);
    assertThat(now(STOREBY)).as("another kommune").isEqualTo(ACTIVE);

    assertThat(change(ACTIVE)).isEqualTo(Outcome.DONE);
    assertThat(now(LILLEBY)).isEqualTo(ACTIVE);

    assertThat(change(LEFT)).isEqualTo(Outcome.DONE);
    assertThat(now(LILLEBY)).isEqualTo(LEFT);
  }

  @Test
  void itsAmbassadorMayAndNoOtherKommunes() {
    assertThat(memberships.change(AMBASSADOR, STOREBY, PAUSED, "why")).isEqualTo(Outcome.FORBIDDEN);
  }

  @ParameterizedTest
  @EnumSource(StaffRole.class)
  void ambassadorAndAdministratorMay(StaffRole role) {
    Staff somebody = new Staff("somebody", Set.of(role), Set.of(LILLEBY));
    boolean may = role == StaffRole.AMBASSADOR || role == StaffRole.ADMIN;

    assertThat(memberships.change(somebody, LILLEBY, PAUSED, "why"))
        .isEqualTo(may ? Outcome.DONE : Outcome.FORBIDDEN);
    assertThat(somebody.mayTakeOut(LILLEBY)).isEqualTo(role == StaffRole.AMBASSADOR);
  }

  private Outcome change(Membership wanted) {
    return memberships.change(AMBASSADOR, LILLEBY, wanted, "why");
  }

  private Membership now(KommuneCode code) {
    live.refreshUrgent();
    return Objects.requireNonNull(live.get().content().kommuner().get(code)).membership();
  }
}
