package dk.borgerchat.connectors.desk.staff;

import dk.borgerchat.core.kommune.KommuneCode;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.Objects;
import java.util.Set;

/**
 * A member of staff at the desk.
 *
 * @param id user name
 * @param name as shown to citizens
 * @param isSupervisor may see and move everybody's chats
 * @param kommuner codes of those they serve; empty for all
 * @param skills what they know; empty for everything
 * @param team whose canned replies are theirs; empty for none
 * @param capacity how many chats at once
 */
public record Staff(
    String id,
    String name,
    boolean isSupervisor,
    Set<String> kommuner,
    Set<String> skills,
    String team,
    int capacity) {

  /** Who makes a request; the request was let in with a role of the desk. */
  public static Staff of(SecurityIdentity identity) {
    return new Staff(
        identity.getPrincipal().getName(),
        Objects.requireNonNull(identity.<String>getAttribute("name")),
        identity.hasRole("supervisor"),
        Objects.requireNonNull(identity.<Set<String>>getAttribute("kommuner")),
        Objects.requireNonNull(identity.<Set<String>>getAttribute("skills")),
        Objects.requireNonNull(identity.<String>getAttribute("team")),
        Objects.requireNonNull(identity.<Integer>getAttribute("capacity")));
  }

  /** Tells whether they serve that kommune's citizens. */
  public boolean serves(String kommune) {
    return kommuner.isEmpty() || kommuner.contains(kommune);
  }

  /** The kommune of that code; ends the request where it is none, or not theirs to serve. */
  public KommuneCode served(String kommune) {
    if (!KommuneCode.isValid(kommune)) {
      throw Refusal.of("no-kommune", 422, "Vælg en kommune på listen.");
    }
    if (!serves(kommune)) {
      throw Refusal.of(
          "wrong-kommune",
          403,
          "Du har ikke adgang til denne kommune. Bed vagtlederen om at give dig den.");
    }
    return new KommuneCode(kommune);
  }
}
