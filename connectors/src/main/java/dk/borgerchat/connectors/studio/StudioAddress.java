package dk.borgerchat.connectors.studio;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Leads who types {@code /studio} to the page, whose files lie below {@code /studio/}. */
@ApplicationScoped
public class StudioAddress {
  void route(@Observes Router router) {
    router
        .routeWithRegex("/studio")
        .method(HttpMethod.GET)
        .method(HttpMethod.HEAD)
        .handler(context -> context.redirect("/studio/"));
  }
}
