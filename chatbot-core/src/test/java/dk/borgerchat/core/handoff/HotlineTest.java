package dk.borgerchat.core.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.SmallTown;
import dk.borgerchat.core.content.AnswerBook;
import dk.borgerchat.core.conversation.Agent;
import dk.borgerchat.core.kommune.DanishTime;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.kommune.OpeningHours;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Storeby is open weekdays from 9 to 12, the hotline from 8 to 20 where nothing else is said. */
class HotlineTest {
  private static final Agent ANNA = new Agent("anna", "Anna");
  private static final Instant NOON = danish("2026-11-23T12:30");

  private final Clock clock = Clock.fixed(NOON, DanishTime.ZONE);
  private final InMemoryAgentPresence presence =
      new InMemoryAgentPresence(Duration.ofSeconds(45), clock);
  private final InMemoryEarlyClosing closing = new InMemoryEarlyClosing(clock);
  private final Hotline hotline =
      new Hotline(OpeningHours.parse("MON-FRI 08:00-20:00"), presence, closing);

  @Test
  void aKommuneMayBeOpenAtHoursOfItsOwn() {
    presence.seen(PresentAgent.forAll(ANNA));

    assertThat(isOpen(SmallTown.STOREBY, danish("2026-11-23T11:59"))).isTrue();
    assertThat(isOpen(SmallTown.STOREBY, NOON)).isFalse();
    assertThat(isOpen(SmallTown.LILLEBY, NOON)).isTrue();
  }

  @Test
  void withNobodyThereItIsClosedAtAnyHour() {
    assertThat(isOpen(SmallTown.STOREBY, danish("2026-11-23T11:00"))).isFalse();
  }

  @Test
  void anAgentOfAnotherKommuneOrInAPauseIsNobody() {
    presence.seen(new PresentAgent(ANNA, true, Set.of(), Set.of(SmallTown.STOREBY)));
    assertThat(isOpen(SmallTown.LILLEBY, NOON)).isFalse();
    presence.seen(new PresentAgent(ANNA, false, Set.of(), Set.of()));
    assertThat(isOpen(SmallTown.LILLEBY, NOON)).isFalse();
    presence.seen(PresentAgent.forAll(ANNA));
    assertThat(isOpen(SmallTown.LILLEBY, NOON)).isTrue();
  }

  @Test
  void aSupervisorMayCloseItEarly() {
    presence.seen(PresentAgent.forAll(ANNA));
    closing.close("Vi har lukket for i dag.", NOON.plusSeconds(3_600));

    assertThat(isOpen(SmallTown.LILLEBY, NOON)).isFalse();
  }

  private boolean isOpen(KommuneCode kommune, Instant at) {
    return hotline.isOpen(new AnswerBook(SmallTown.content(), DanishTime.dayOf(at)), kommune, at);
  }

  private static Instant danish(String time) {
    return LocalDateTime.parse(time).atZone(DanishTime.ZONE).toInstant();
  }
}
