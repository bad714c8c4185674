package dk.borgerchat.core.conversation;

import dk.borgerchat.core.kommune.KommuneCode;

/** Whose list a waiting conversation stands on. It directs; whoever accepts first has it. */
public sealed interface Route {
  /** Any agent's. */
  record Anybody() implements Route {}

  /**
   * Those who know a field.
   *
   * @param skill its name in the contact centre, 1-50 characters
   */
  record Skill(String skill) implements Route {
    public Skill {
      if (skill.isBlank() || skill.length() > 50) {
        throw new IllegalArgumentException("A skill has 1-50 characters");
      }
    }
  }

  /** The people of one kommune. */
  record OfKommune(KommuneCode kommune) implements Route {}

  /** One colleague. */
  record Colleague(Agent agent) implements Route {}
}
