package dk.borgerchat.core.conversation;

/**
 * A person at the hotline, never software.
 *
 * @param id the person's user name in the contact centre
 * @param name what citizens see
 */
public record Agent(String id, String name) {
  public Agent {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("An agent has an id and a name");
    }
  }
}
