package dk.borgerchat.core.kommune;

import java.util.Locale;

/** Whether a kommune's citizens are served. */
public enum Membership {
  /** They are. */
  ACTIVE,
  /** Not for now: they are told to phone. */
  PAUSED,
  /** Not any more: the kommune has left, and its data with it. */
  LEFT;

  /** As outsiders read it: {@code paused}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
