package dk.borgerchat.connectors.login;

import java.util.Set;

/**
 * A member of staff.
 *
 * @param username what is typed at log-in
 * @param name what citizens and colleagues see
 * @param roles {@code agent}, {@code supervisor}, and those of the studio, {@code StaffRole}
 * @param limits whom they serve
 */
record StaffUser(String username, String name, Set<String> roles, Limits limits) {
  StaffUser {
    roles = Set.copyOf(roles);
  }

  /**
   * Whom a member of staff serves.
   *
   * @param kommuner codes of four digits; empty for all
   * @param skills what they know; empty for everything
   * @param team whose canned replies are theirs; empty for none
   * @param capacity how many chats at once, 1-20
   */
  record Limits(Set<String> kommuner, Set<String> skills, String team, int capacity) {
    /** Everybody, ten at a time. */
    static final Limits NONE = new Limits(Set.of(), Set.of(), "", 10);

    Limits {
      kommuner = Set.copyOf(kommuner);
      skills = Set.copyOf(skills);
    }
  }
}
