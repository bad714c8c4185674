package dk.borgerchat.core.content;

/** Which part of the public sector a matter belongs to. */
public enum Sector {
  KOMMUNE,
  STAT,
  REGION,
  /** Shared between several of them. */
  DELT
}
