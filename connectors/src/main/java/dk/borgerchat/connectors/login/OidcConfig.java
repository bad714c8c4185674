package dk.borgerchat.connectors.login;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * Logging in at the staff's own provider by OpenID Connect, beside the local users. Its address and
 * client are {@code quarkus.oidc.*}; its roles are ours by name or by {@code
 * quarkus.http.auth.roles-mapping}.
 */
@ConfigMapping(prefix = "borgerchat.login.oidc")
public interface OidcConfig {
  /** What the log-in page calls the provider. */
  @WithDefault("fælles login")
  String title();

  /** The claim with the codes of the kommuner somebody serves; absent at the provider for all. */
  @WithDefault("kommuner")
  String kommunerClaim();

  /** The claim with what an agent knows; absent at the provider for everything. */
  @WithDefault("skills")
  String skillsClaim();

  /** The claim with the team whose canned replies are theirs; absent at the provider for none. */
  @WithDefault("team")
  String teamClaim();

  /** How many chats an agent may have at once, 1-20. */
  @WithDefault("3")
  int capacity();
}
