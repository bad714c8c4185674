package dk.borgerchat.intents.tool;

import dk.borgerchat.core.understanding.Understanding;
import dk.borgerchat.core.understanding.Understanding.Ambiguous;
import dk.borgerchat.core.understanding.Understanding.NotUnderstood;
import dk.borgerchat.core.understanding.Understanding.Understood;
import dk.borgerchat.core.understanding.Understanding.Urgent;

/** The four zones by the names the commands print. */
final class Zone {
  static final String PASS_ON = "pass-on";

  private Zone() {}

  static String of(Understanding understanding) {
    return switch (understanding) {
      case Understood understood -> "answer";
      case Ambiguous ambiguous -> "clarify";
      case NotUnderstood notUnderstood -> PASS_ON;
      case Urgent urgent -> "urgent";
    };
  }
}
