package dk.borgerchat.core.publishing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody's work with content is. */
public enum StaffRole {
  /** Writes the common texts. */
  EDITOR,
  /** A jurist: approves the common texts, and publishes them. */
  APPROVER,
  /** Answers for one kommune: writes, approves and publishes its own texts. */
  AMBASSADOR,
  /** Writes one kommune's own texts. */
  KOMMUNE_EDITOR,
  /** Keeps the network of kommuner together: reads all. */
  COORDINATOR,
  /** Keeps it running: publishes what is approved, and rolls back. */
  ADMIN,
  /** Reads all, changes nothing. */
  AUDITOR;

  /** As stored and as outsiders read it: {@code kommune-editor}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The role of that key; empty where it is another kind of role. */
  public static Optional<StaffRole> of(String key) {
    return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
  }
}
