package dk.borgerchat.connectors.login;

import dk.borgerchat.connectors.Limiter;
import dk.borgerchat.connectors.Limiter.Count;
import dk.borgerchat.connectors.NetworkKey;
import dk.borgerchat.connectors.Problem;
import dk.borgerchat.connectors.ProblemException;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Logging in and out. The cookie is HttpOnly and SameSite=Strict, and every change takes a JSON
 * body, so that no other site's page can act for a member of staff.
 */
@Path("/api/staff")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Staff", description = "Logging in and out")
public class LoginResource {
  private static final int TRIES = 10;
  private static final int TRIES_OF_A_NETWORK = 300;
  private static final Duration WINDOW = Duration.ofMinutes(5);

  private final StaffUsers users;
  private final StaffSessions sessions;
  private final SecurityIdentity identity;
  private final Limiter limiter;
  private final NetworkKey networks;
  private final OidcConfig oidc;
  private final boolean hasProvider;

  public LoginResource(
      StaffUsers users,
      StaffSessions sessions,
      SecurityIdentity identity,
      Limiter limiter,
      NetworkKey networks,
      OidcConfig oidc,
      @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean hasProvider) {
    this.users = users;
    this.sessions = sessions;
    this.identity = identity;
    this.limiter = limiter;
    this.networks = networks;
    this.oidc = oidc;
    this.hasProvider = hasProvider;
  }

  /** What is typed at log-in. */
  public record Login(@Nullable String username, @Nullable String password) {}

  /**
   * Who is logged in.
   *
   * @param kommuner codes of those they serve; empty for all
   * @param capacity how many chats at once
   */
  public record Me(
      String username,
      String name,
      Set<String> roles,
      Set<String> kommuner,
      String team,
      int capacity) {}

  /**
   * How one may log in beside with a name and a password.
   *
   * @param provider what the staff's own provider is called, and {@code /api/staff/oidc} leads to;
   *     absent where none is set up
   */
  public record Ways(@Nullable String provider) {}

  @GET
  @Path("/login")
  @PermitAll
  @Operation(summary = "Tell how one may log in")
  public Ways ways() {
    return new Ways(hasProvider ? oidc.title() : null);
  }

  @POST
  @Path("/login")
  @PermitAll
  @Operation(summary = "Log in; the answer sets the session cookie")
  public Response login(Login login, RoutingContext context) throws SQLException {
    String username = login.username() == null ? "" : login.username();
    refuseManyTries(username, context);
    StaffUser user =
        users
            .find(username, login.password() == null ? "" : login.password())
            .orElseThrow(LoginResource::wrong);
    limiter.forget(counter(username));
    SessionCookie.secret(context).ifPresent(sessions::close);
    return Response.ok(
            new Me(
                user.username(),
                user.name(),
                user.roles(),
                user.limits().kommuner(),
                user.limits().team(),
                user.limits().capacity()))
        .cookie(SessionCookie.of(context, sessions.open(user), StaffSessions.LIFE))
        .build();
  }

  @POST
  @Path("/logout")
  @Authenticated
  @Operation(summary = "Log out")
  public Response logout(RoutingContext context) {
    SessionCookie.secret(context).ifPresent(sessions::close);
    return Response.noContent().cookie(SessionCookie.of(context, "", Duration.ZERO)).build();
  }

  @GET
  @Path("/me")
  @Authenticated
  @Operation(summary = "Who is logged in")
  public Me me() {
    return new Me(
        identity.getPrincipal().getName(),
        identity.getAttribute("name"),
        identity.getRoles(),
        identity.getAttribute("kommuner"),
        identity.getAttribute("team"),
        identity.getAttribute("capacity"));
  }

  private void refuseManyTries(String username, RoutingContext context) {
    String network = networks.of(context.request().remoteAddress().host());
    Limiter.Verdict verdict =
        limiter.count(
            WINDOW,
            List.of(
                new Count("login-from:" + network, TRIES_OF_A_NETWORK),
                new Count(counter(username), TRIES)));
    if (!verdict.passes()) {
      throw new ProblemException(
          Problem.of(
              "too-many-requests",
              "Too many tries",
              429,
              "Der er prøvet for mange gange. Vent fem minutter, og prøv igen."),
          verdict.pause());
    }
  }

  private static ProblemException wrong() {
    return new ProblemException(
        Problem.of(
            "wrong-login",
            "Wrong user name or password",
            401,
            "Brugernavn eller adgangskode er forkert. Prøv igen."));
  }

  private static String counter(String username) {
    return "login:" + Integer.toHexString(username.hashCode());
  }
}
