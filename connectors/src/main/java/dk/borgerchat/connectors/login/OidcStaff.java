package dk.borgerchat.connectors.login;

import dk.borgerchat.connectors.login.StaffUser.Limits;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.StaffRole;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a provider says of somebody as a member of staff. Stateless.
 *
 * @param config which claims say what
 */
record OidcStaff(OidcConfig config) {
  private static final Set<String> DESK = Set.of("agent", "supervisor");

  /** These roles hold in a kommune, so without one they are nothing. */
  private static final Set<String> OF_A_KOMMUNE =
      Set.of(StaffRole.AMBASSADOR.key(), StaffRole.KOMMUNE_EDITOR.key());

  /**
   * The member of staff; empty where no role of ours is among the roles, or the kommuner cannot be
   * read: nobody gets all of them by a mistake.
   *
   * @param username unique at the provider
   * @param roles at the provider, mapped
   * @param claims a claim by its name; null where there is none
   */
  Optional<StaffUser> read(
      String username, Set<String> roles, Function<String, @Nullable Object> claims) {
    Set<String> kommuner = words(claims.apply(config.kommunerClaim()));
    Set<String> ours =
        roles.stream()
            .filter(role -> DESK.contains(role) || StaffRole.of(role).isPresent())
            .filter(role -> !kommuner.isEmpty() || !OF_A_KOMMUNE.contains(role))
            .collect(Collectors.toSet());
    if (ours.isEmpty() || !kommuner.stream().allMatch(KommuneCode::isValid)) {
      return Optional.empty();
    }
    String name = text(claims.apply("name"));
    String team = text(claims.apply(config.teamClaim()));
    return Optional.of(
        new StaffUser(
            username,
            name.isBlank() ? username : name,
            ours,
            new Limits(
                kommuner, words(claims.apply(config.skillsClaim())), team, config.capacity())));
  }

  /** A claim with several values, as a list or as text with commas. */
  private static Set<String> words(@Nullable Object claim) {
    return claim instanceof Collection<?> values
        ? values.stream()
            .map(OidcStaff::text)
            .flatMap(text -> CommaList.read(text).stream())
            .collect(Collectors.toUnmodifiableSet())
        : CommaList.read(text(claim));
  }

  private static String text(@Nullable Object claim) {
    return switch (claim) {
      case null -> "";
      case JsonString json -> json.getString();
      case Object other -> other.toString();
    };
  }
}
