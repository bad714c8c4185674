package dk.borgerchat.connectors.citizen;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Cross-origin headers for the citizens' API (Fetch standard, CORS protocol). Here a browser learns
 * that some kommune's page may ask; {@link Access} then holds each conversation to its own kommune.
 */
@ApplicationScoped
public class CrossOrigin {
  private static final int PRIORITY = 500;
  private static final List<String> PATHS =
      List.of("/api/conversation", "/api/hotline", "/api/kommuner", "/api/call-backs");

  private final Access access;

  public CrossOrigin(Access access) {
    this.access = access;
  }

  void register(@Observes Filters filters) {
    filters.register(this::filter, PRIORITY);
  }

  private void filter(RoutingContext context) {
    String origin = context.request().getHeader("Origin");
    boolean ours = PATHS.stream().anyMatch(context.normalizedPath()::startsWith);
    if (!ours || origin == null || !access.isKnownOrigin(origin)) {
      context.next();
      return;
    }
    HttpServerResponse response = context.response();
    response.putHeader("Access-Control-Allow-Origin", origin);
    response.putHeader("Access-Control-Expose-Headers", "Retry-After");
    response.putHeader("Vary", "Origin");
    if (context.request().method() == HttpMethod.OPTIONS) {
      response.putHeader("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE");
      response.putHeader(
          "Access-Control-Allow-Headers", "Authorization, Content-Type, Last-Event-ID");
      response.putHeader("Access-Control-Max-Age", "600");
      response.setStatusCode(204).end();
    } else {
      context.next();
    }
  }
}
