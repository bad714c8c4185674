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
import org.junit.jupiter.api.Test;

/** Storeby is open weekdays from 9 to 12, the hotline from 8 to 20 where nothing else is said. */
class HotlineTest {
  private static final Instant NOON = danish("2026-11-23T12:30");

  private final InMemoryAgentPresence presence =
      new InMemoryAgentPresence(Duration.ofSeconds(45), Clock.fixed(NOON, DanishTime.ZONE));
  private final Hotline hotline = new Hotline(OpeningHours.parse("MON-FRI 08:00-20:00"), presence);

  @Test
  void aKommuneMayBeOpenAtHoursOfItsOwn() {
    presence.seen(new Agent("anna", "Anna"));

    assertThat(isOpen(SmallTown.STOREBY, danish("2026-11-23T11:59"))).isTrue();
    assertThat(isOpen(SmallTown.STOREBY, NOON)).isFalse();
    assertThat(isOpen(SmallTown.LILLEBY, NOON)).isTrue();
  }

  @Test
  void withNobodyThereItIsClosedAtAnyHour() {
    assertThat(isOpen(SmallTown.STOREBY, danish("2026-11-23T11:00"))).isFalse();
  }

  private boolean isOpen(KommuneCode kommune, Instant at) {
    return hotline.isOpen(new AnswerBook(SmallTown.content(), DanishTime.dayOf(at)), kommune, at);
  }

  private static Instant danish(String time) {
    return LocalDateTime.parse(time).atZone(DanishTime.ZONE).toInstant();
  }
}
