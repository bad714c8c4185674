package dk.borgerchat.core.kommune;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time citizens and kommuner live by. */
public final class DanishTime {
  public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  private DanishTime() {}

  /** The day it is in Denmark. */
  public static LocalDate dayOf(Instant at) {
    return at.atZone(ZONE).toLocalDate();
  }
}
