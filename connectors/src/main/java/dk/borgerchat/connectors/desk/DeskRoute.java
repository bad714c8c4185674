package dk.borgerchat.connectors.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerchat.connectors.desk.staff.Staff;
import org.jspecify.annotations.Nullable;

/**
 * Whose list a chat waits on, as the contract writes it.
 *
 * @param type {@code anybody}, {@code skill}, {@code kommune} or {@code colleague}
 * @param skill with that type
 * @param kommune with that type, four digits
 * @param agent with the type colleague
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeskRoute(
    String type, @Nullable String skill, @Nullable String kommune, @Nullable Colleague agent) {

  static final DeskRoute ANYBODY = new DeskRoute("anybody", null, null, null);

  /**
   * Another member of staff.
   *
   * @param id user name
   */
  public record Colleague(String id, String name) {}

  boolean isTo(Staff staff) {
    return agent != null && agent.id().equals(staff.id());
  }

  /** Tells whether it is for somebody to take; the same rule as the bot's for who is there. */
  boolean suits(Staff staff, String of) {
    return switch (type) {
      case "skill" ->
          staff.serves(of) && (staff.skills().isEmpty() || staff.skills().contains(skill));
      case "kommune" -> staff.kommuner().contains(kommune);
      case "colleague" -> isTo(staff);
      default -> staff.serves(of);
    };
  }
}
