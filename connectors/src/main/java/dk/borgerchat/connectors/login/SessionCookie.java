package dk.borgerchat.connectors.login;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Turns the session cookie of a request into a security identity with the user's roles. */
@ApplicationScoped
public class SessionCookie implements HttpAuthenticationMechanism {
  static final String NAME = "borgerchat-staff";

  private final StaffSessions sessions;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

  public SessionCookie(StaffSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identities) {
    Cookie cookie = context.request().getCookie(NAME);
    if (cookie == null) {
      return Uni.createFrom().nullItem();
    }
    Context request = context.vertx().getOrCreateContext();
    return Uni.createFrom()
        .item(() -> sessions.find(cookie.getValue()).map(SessionCookie::identity).orElse(null))
        .runSubscriptionOn(workers)
        .emitOn(task -> request.runOnContext(unused -> task.run()));
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom().item(new ChallengeData(401));
  }

  /**
   * Asked before the staff's own provider, so that who is not logged in is told so, not sent there.
   */
  @Override
  public int getPriority() {
    return 2 * DEFAULT_PRIORITY;
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of();
  }

  @Override
  public Uni<Boolean> sendChallenge(RoutingContext context) {
    context.response().setStatusCode(401);
    return Uni.createFrom().item(true);
  }

  private static SecurityIdentity identity(StaffUser user) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(user.username()))
        .addAttribute("name", user.name())
        .addAttribute("kommuner", user.limits().kommuner())
        .addAttribute("skills", user.limits().skills())
        .addAttribute("team", user.limits().team())
        .addAttribute("capacity", user.limits().capacity())
        .addRoles(user.roles())
        .build();
  }

  /** The cookie that holds a session for as long; an empty value and no time take it away. */
  static NewCookie of(RoutingContext context, String value, Duration life) {
    return new NewCookie.Builder(NAME)
        .value(value)
        .path("/")
        .maxAge(Math.toIntExact(life.toSeconds()))
        .httpOnly(true)
        .secure(context.request().isSSL())
        .sameSite(SameSite.STRICT)
        .build();
  }

  static Optional<String> secret(RoutingContext context) {
    return Optional.ofNullable(context.request().getCookie(NAME)).map(Cookie::getValue);
  }
}
