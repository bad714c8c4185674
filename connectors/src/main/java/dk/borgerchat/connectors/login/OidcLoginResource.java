package dk.borgerchat.connectors.login;

import io.quarkus.oidc.OidcSession;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/**
 * Where somebody comes back from their own provider (authorization code flow with PKCE, done by
 * Quarkus before this is reached). They get a session like any local user's, and the provider's
 * tokens are forgotten: from here on there is one kind of session.
 */
@Path("/api/staff/oidc")
@RunOnVirtualThread
@Tag(name = "Staff")
public class OidcLoginResource {
  private static final Logger LOG = Logger.getLogger(OidcLoginResource.class);
  private static final URI DESK = URI.create("/desk/");
  private static final URI STUDIO = URI.create("/studio/");

  private final OidcConfig config;
  private final StaffUsers users;
  private final StaffSessions sessions;
  private final SecurityIdentity identity;
  private final OidcSession provider;

  public OidcLoginResource(
      OidcConfig config,
      StaffUsers users,
      StaffSessions sessions,
      SecurityIdentity identity,
      OidcSession provider) {
    this.config = config;
    this.users = users;
    this.sessions = sessions;
    this.identity = identity;
    this.provider = provider;
  }

  @GET
  @Operation(summary = "Log in at the staff's own provider; a browser is sent there and back")
  public Response login(RoutingContext context) throws SQLException {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      return refused("Der er ikke sat et fælles login op. Log ind med brugernavn og adgangskode.");
    }
    provider.logout().await().indefinitely();
    String username = token.getName();
    Set<String> roles = identity.getRoles();
    Optional<StaffUser> user = new OidcStaff(config).read(username, roles, token::getClaim);
    if (user.isEmpty()) {
      LOG.infof("%s has no role of ours at the provider, but %s", username, roles);
      return refused(
          "Du er logget ind, men har ingen roller i Borgerchat. Bed din administrator om dem.");
    }
    if (users.exists(username)) {
      return refused(
          "Brugernavnet findes også som lokal bruger. Bed din administrator om at slette den.");
    }
    SessionCookie.secret(context).ifPresent(sessions::close);
    return Response.seeOther(home(user.get()))
        .cookie(SessionCookie.of(context, sessions.open(user.get()), StaffSessions.LIFE))
        .build();
  }

  private static URI home(StaffUser user) {
    return user.roles().contains("agent") || user.roles().contains("supervisor") ? DESK : STUDIO;
  }

  private static Response refused(String why) {
    return Response.status(Response.Status.FORBIDDEN)
        .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
        .entity(why)
        .build();
  }
}
