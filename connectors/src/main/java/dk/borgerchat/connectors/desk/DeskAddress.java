package dk.borgerchat.connectors.desk;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Leads who types {@code /desk} to the page, whose files lie below {@code /desk/}. */
@ApplicationScoped
public class DeskAddress {
  void route(@Observes Router router) {
    router
        .routeWithRegex("/desk")
        .method(HttpMethod.GET)
        .method(HttpMethod.HEAD)
        .handler(context -> context.redirect("/desk/"));
  }
}
