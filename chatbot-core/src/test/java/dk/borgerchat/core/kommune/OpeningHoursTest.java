package dk.borgerchat.core.kommune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {
  private final OpeningHours hours = OpeningHours.parse("MON-THU 08:00-20:00, SUN 16:00-20:00");

  @Test
  void opensAndClosesOnTheMinuteInDanishTimeSummerAndWinter() {
    assertThat(hours.isOpen(danish("2026-11-23T08:00"))).isTrue();
    assertThat(hours.isOpen(danish("2026-11-23T07:59"))).isFalse();
    assertThat(hours.isOpen(danish("2026-07-06T19:59"))).isTrue();
    assertThat(hours.isOpen(danish("2026-07-06T20:00"))).isFalse();
  }

  @Test
  void isClosedOnDaysThatAreNotNamed() {
    assertThat(hours.isOpen(danish("2026-11-27T10:00"))).isFalse();
    assertThat(hours.isOpen(danish("2026-11-29T17:00"))).isTrue();
  }

  @Test
  void isClosedOnPublicHolidaysAlsoTheMovedOnes() {
    assertThat(hours.isOpen(danish("2026-04-02T10:00"))).as("Maundy Thursday 2026").isFalse();
    assertThat(hours.isOpen(danish("2026-05-25T10:00"))).as("Whit Monday 2026").isFalse();
    assertThat(hours.isOpen(danish("2029-05-10T10:00"))).as("Ascension 2029").isFalse();
    assertThat(hours.isOpen(danish("2026-12-24T10:00"))).as("Christmas Eve").isFalse();
  }

  @Test
  void storeBededagIsAWorkingDay() {
    OpeningHours friday = OpeningHours.parse("FRI 08:00-16:00");

    assertThat(friday.isOpen(danish("2026-05-01T10:00"))).isTrue();
  }

  @Test
  void easterFallsWhereTheAlmanacSays() {
    assertThat(DanishHolidays.easterSunday(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
    assertThat(DanishHolidays.easterSunday(2027)).isEqualTo(LocalDate.of(2027, 3, 28));
    assertThat(DanishHolidays.easterSunday(2038)).isEqualTo(LocalDate.of(2038, 4, 25));
  }

  @Test
  void saysWhenItOpensNextOverNightsWeekendsAndHolidays() {
    assertThat(hours.opensNext(danish("2026-11-23T07:00"))).contains(danish("2026-11-23T08:00"));
    assertThat(hours.opensNext(danish("2026-11-23T20:00"))).contains(danish("2026-11-24T08:00"));
    assertThat(hours.opensNext(danish("2026-11-26T20:00"))).contains(danish("2026-11-29T16:00"));
    assertThat(hours.opensNext(danish("2026-04-01T21:00"))).contains(danish("2026-04-07T08:00"));
    assertThat(hours.opensNext(danish("2026-11-23T10:00"))).isEmpty();
  }

  @Test
  void alwaysIsAlways() {
    assertThat(OpeningHours.parse("always").isOpen(danish("2026-12-25T03:00"))).isTrue();
  }

  @Test
  void saysWhatIsWrongInBadOpeningHours() {
    assertThatThrownBy(() -> OpeningHours.parse("mandag 8-20")).hasMessageContaining("mandag 8-20");
    assertThatThrownBy(() -> OpeningHours.parse("MON 20:00-08:00")).hasMessageContaining("20:00");
  }

  private static Instant danish(String time) {
    return LocalDateTime.parse(time).atZone(ZoneId.of("Europe/Copenhagen")).toInstant();
  }
}
