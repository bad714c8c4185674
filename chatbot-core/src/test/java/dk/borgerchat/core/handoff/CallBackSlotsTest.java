package dk.borgerchat.core.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.kommune.DanishTime;
import dk.borgerchat.core.kommune.OpeningHours;
import dk.borgerchat.core.language.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallBackSlotsTest {
  private static final OpeningHours HOURS = OpeningHours.parse("MON-FRI 09:15-10:45");
  private final CallBackSlots slots = new CallBackSlots(Duration.ofMinutes(30), 2, 5);

  @Test
  void slotsLieWhollyWithinTheOpeningHours() {
    assertThat(free("2026-11-23T08:00", Map.of(), 3))
        .containsExactly(
            danish("2026-11-23T09:30"), danish("2026-11-23T10:00"), danish("2026-11-24T09:30"));
  }

  @Test
  void aSlotThatHasBegunIsNotOffered() {
    assertThat(free("2026-11-23T09:30", Map.of(), 1)).containsExactly(danish("2026-11-23T10:00"));
  }

  @Test
  void aSlotThatIsFullIsNotOffered() {
    assertThat(
            free(
                "2026-11-23T08:00",
                Map.of(danish("2026-11-23T09:30"), 2, danish("2026-11-23T10:00"), 1),
                1))
        .containsExactly(danish("2026-11-23T10:00"));
  }

  /** Christmas is skipped, the weekend after it too. */
  @Test
  void nothingIsPromisedOnHolidays() {
    assertThat(free("2026-12-23T12:00", Map.of(), 1)).containsExactly(danish("2026-12-28T09:30"));
  }

  @Test
  void onTheDayWhenSummerTimeBeginsSlotsKeepToTheClockOnTheWall() {
    OpeningHours sundays = OpeningHours.parse("SUN 09:00-10:00");
    assertThat(slots.free(sundays, Map.of(), danish("2026-03-29T00:30"), 2))
        .containsExactly(danish("2026-03-29T09:00"), danish("2026-03-29T09:30"));
  }

  @Test
  void anyMomentIsNoSlot() {
    Instant now = danish("2026-11-23T08:00");
    assertThat(slots.isSlot(danish("2026-11-23T09:30"), HOURS, now)).isTrue();
    assertThat(slots.isSlot(danish("2026-11-23T09:31"), HOURS, now)).isFalse();
    assertThat(slots.isSlot(danish("2026-11-23T03:00"), HOURS, now)).isFalse();
    assertThat(slots.isSlot(danish("2027-11-22T09:30"), HOURS, now)).isFalse();
  }

  @Test
  void aSlotIsSaidInWords() {
    Instant from = danish("2026-11-23T09:30");
    assertThat(SlotWords.of(from, slots.end(from), Language.DA))
        .isEqualTo("mandag den 23. november kl. 09.30-10.00");
    assertThat(SlotWords.of(from, slots.end(from), Language.EN))
        .isEqualTo("Monday 23 November between 09:30 and 10:00");
  }

  private List<Instant> free(String now, Map<Instant, Integer> taken, int limit) {
    return slots.free(HOURS, taken, danish(now), limit);
  }

  private static Instant danish(String time) {
    return LocalDateTime.parse(time).atZone(DanishTime.ZONE).toInstant();
  }
}
