package dk.borgerchat.connectors.login;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.connectors.Problem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets only our own pages act with a staff session. Beside the cookie's {@code SameSite=Strict}, a
 * change that a browser says comes from another origin is refused (OWASP, Cross-Site Request
 * Forgery Prevention: verifying the origin with standard headers).
 */
@ApplicationScoped
public class SameOrigin {
  private static final int PRIORITY = 450;
  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  private final String refusal;

  public SameOrigin(ObjectMapper json) throws JsonProcessingException {
    this.refusal =
        json.writeValueAsString(
            Problem.of(
                "foreign-origin",
                "Another site's page may not act for staff",
                403,
                "Handlingen kom fra en anden hjemmeside og er afvist. Gå til Borgerchats egen"
                    + " side."));
  }

  void register(@Observes Filters filters) {
    filters.register(this::filter, PRIORITY);
  }

  private void filter(RoutingContext context) {
    HttpServerRequest request = context.request();
    boolean acts =
        request.getHeader("Cookie") != null
            && !READING.contains(request.method())
            && context.normalizedPath().startsWith("/api/")
            && !context.normalizedPath().startsWith("/api/conversation");
    if (acts && !isOwn(request)) {
      request.resume();
      context
          .response()
          .setStatusCode(403)
          .putHeader("Content-Type", Problem.MEDIA_TYPE)
          .end(refusal);
    } else {
      context.next();
    }
  }

  /** Programs send neither header; browsers send at least one with every change. */
  private static boolean isOwn(HttpServerRequest request) {
    @Nullable String site = request.getHeader("Sec-Fetch-Site");
    @Nullable String origin = request.getHeader("Origin");
    return (site == null || OWN_SITES.contains(site))
        && (origin == null || origin.equals(request.scheme() + "://" + request.authority()));
  }
}
