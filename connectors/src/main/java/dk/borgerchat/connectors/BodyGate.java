package dk.borgerchat.connectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.Set;

/**
 * Refuses requests that are too long, before they are read: whole documents of the studio may be
 * long, everything else is short. The framework's own limit lies above both.
 */
@ApplicationScoped
public class BodyGate {
  /** After the framework's own limit, which would put its own in the place of ours. */
  private static final int PRIORITY = 1;

  private static final long MOST_BYTES = 64 * 1024;
  private static final long MOST_BYTES_OF_DOCUMENTS = 1024 * 1024;

  /** Where whole documents are sent. */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "/api/studio/imports",
          "/api/studio/revisions",
          "/api/studio/check",
          "/api/studio/preview",
          "/api/studio/try");

  private final Buffer refusal;
  private final Buffer refusalOfDocument;

  public BodyGate(ObjectMapper json) throws JsonProcessingException {
    this.refusal = refusal(json, "Det er for langt. Der kan højst sendes 64 KB ad gangen.");
    this.refusalOfDocument =
        refusal(
            json,
            "Dokumentet er for langt og er ikke gemt. Et dokument må højst fylde 1 MB. Del det i"
                + " flere.");
  }

  private static Buffer refusal(ObjectMapper json, String detail) throws JsonProcessingException {
    return Buffer.buffer(
        json.writeValueAsBytes(Problem.of("too-long", "The request is too long", 413, detail)));
  }

  void register(@Observes Filters filters) {
    filters.register(this::filter, PRIORITY);
  }

  private void filter(RoutingContext context) {
    HttpServerRequest request = context.request();
    boolean isDocument = DOCUMENTS.contains(Objects.requireNonNullElse(request.path(), ""));
    long most = isDocument ? MOST_BYTES_OF_DOCUMENTS : MOST_BYTES;
    String length = request.getHeader("Content-Length");
    if (length == null) {
      context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, most);
      context.next();
    } else if (Long.parseLong(length) <= most) {
      context.next();
    } else {
      refuse(context, isDocument ? refusalOfDocument : refusal);
    }
  }

  private static void refuse(RoutingContext context, Buffer problem) {
    Refusals.count("http", "too-long");
    context.request().resume();
    context
        .response()
        .setStatusCode(413)
        .putHeader("Content-Type", Problem.MEDIA_TYPE)
        .end(problem.copy());
  }
}
