package dk.borgerchat.core.handoff;

import dk.borgerchat.core.kommune.DanishTime;
import dk.borgerchat.core.kommune.OpeningHours;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * When citizens can be called back: times of equal length that lie wholly within the opening hours
 * of the next days. Whole and half hours in Danish time, whatever summer time does.
 *
 * @param length of a slot; divides an hour, or is whole hours
 * @param capacity how many calls a slot takes, at least 1
 * @param days how many days ahead calls are promised
 */
public record CallBackSlots(Duration length, int capacity, int days) {
  public CallBackSlots {
    if (capacity < 1 || length.isNegative() || length.isZero()) {
      throw new IllegalArgumentException("A slot has a length, and takes at least one call");
    }
  }

  /**
   * The free slots from now on, earliest first.
   *
   * @param taken calls promised already, by slot
   * @param limit how many at most
   */
  public List<Instant> free(
      OpeningHours hours, Map<Instant, Integer> taken, Instant now, int limit) {
    return from(now)
        .filter(slot -> isWithin(slot, hours))
        .filter(slot -> taken.getOrDefault(slot, 0) < capacity)
        .limit(limit)
        .toList();
  }

  /** Tells whether a moment is the beginning of a slot that calls can be promised in. */
  public boolean isSlot(Instant slot, OpeningHours hours, Instant now) {
    return isWithin(slot, hours) && from(now).anyMatch(slot::equals);
  }

  /** When a slot is over. */
  public Instant end(Instant slot) {
    return slot.plus(length);
  }

  /** All beginnings within the days ahead, the running slot not among them. */
  private Stream<Instant> from(Instant now) {
    ZonedDateTime midnight = DanishTime.dayOf(now).atStartOfDay(DanishTime.ZONE);
    Instant last = midnight.plusDays(days + 1L).toInstant();
    return Stream.iterate(midnight.toInstant(), slot -> slot.plus(length))
        .takeWhile(slot -> slot.isBefore(last))
        .filter(slot -> slot.isAfter(now));
  }

  private boolean isWithin(Instant slot, OpeningHours hours) {
    return hours.isOpen(slot) && hours.isOpen(end(slot).minusMillis(1));
  }
}
