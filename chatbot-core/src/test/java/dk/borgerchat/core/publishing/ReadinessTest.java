package dk.borgerchat.core.publishing;

import static dk.borgerchat.core.SmallTown.LILLEBY;
import static dk.borgerchat.core.SmallTown.STOREBY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.SmallTown;
import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.kommune.Kommune;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.kommune.Membership;
import dk.borgerchat.core.publishing.Readiness.State;
import dk.borgerchat.core.publishing.Readiness.Todo;
import dk.borgerchat.core.publishing.Readiness.What;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReadinessTest {
  private final Content content = SmallTown.content();

  @Test
  void aKommuneThatHasWrittenNothingIsToldWhatIsNeededFirst() {
    Readiness storeby = Readiness.of(content, kommune(STOREBY));

    assertThat(storeby.state()).isEqualTo(State.NOT_LIVE);
    assertThat(storeby.isReady()).isFalse();
    assertThat(storeby.todo())
        .extracting(Todo::what)
        .containsExactly(What.PHONE, What.ORIGINS, What.HOURS);
  }

  @Test
  void whatIsMerelyGoodToHaveKeepsNobodyFromBeingReady() {
    Readiness lilleby = Readiness.of(content, withOrigin(LILLEBY));

    assertThat(lilleby.state()).isEqualTo(State.LIVE);
    assertThat(lilleby.todo())
        .filteredOn(todo -> !todo.needed())
        .extracting(Todo::what)
        .as("its own harbour is unapproved, and its colours are the usual ones")
        .containsExactly(What.UNAPPROVED, What.THEME);
    assertThat(lilleby.todo())
        .filteredOn(Todo::needed)
        .extracting(Todo::what)
        .containsOnly(What.HOURS);
  }

  @Test
  void aPausedKommuneIsNotLive() {
    assertThat(Readiness.of(content, withOrigin(LILLEBY).as(Membership.PAUSED)).state())
        .isEqualTo(State.PAUSED);
    assertThat(Readiness.of(content, kommune(LILLEBY).as(Membership.LEFT)).state())
        .isEqualTo(State.LEFT);
  }

  private Kommune kommune(KommuneCode code) {
    return Objects.requireNonNull(content.kommuner().get(code));
  }

  private Kommune withOrigin(KommuneCode code) {
    Kommune kommune = kommune(code);
    return new Kommune(
        code,
        kommune.name(),
        kommune.website(),
        kommune.region(),
        List.of("https://www.lilleby.example"));
  }
}
