package dk.borgerchat.connectors.login;

import java.util.Set;

/**
 * A member of staff.
 *
 * @param username what is typed at log-in
 * @param name what citizens and colleagues see
 * @param roles {@code agent}, {@code editor}, {@code approver}, {@code admin}
 */
record StaffUser(String username, String name, Set<String> roles) {
  StaffUser {
    roles = Set.copyOf(roles);
  }
}
