package dk.borgerchat.core.privacy;

/** What stands in a masked text where something personal stood. The order is the precedence. */
enum Label {
  EMAIL,
  KONTO,
  KORT,
  PAS,
  CPR,
  TELEFON,
  ADRESSE,
  NAVN;

  /** As it is written: {@code [CPR]}. */
  String text() {
    return "[" + name() + "]";
  }
}
