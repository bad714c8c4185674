package dk.borgerchat.connectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as an RFC 9457 problem document: for programs the type, for people the detail,
 * which is Danish and says what to do.
 *
 * @param type names the kind of problem; stable
 * @param title the kind in English
 * @param status HTTP status
 * @param detail what happened and what to do, in Danish
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(URI type, String title, int status, @Nullable String detail) {
  /** The media type of problem documents. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** A problem named {@code urn:borgerchat:problem:NAME}. */
  public static Problem of(String name, String title, int status, String detail) {
    return new Problem(URI.create("urn:borgerchat:problem:" + name), title, status, detail);
  }

  /** Its name: the last part of the type. */
  String name() {
    String whole = type.toString();
    return whole.substring(whole.lastIndexOf(':') + 1);
  }

  /** Something this needs is away for the moment; nothing was done. */
  public static Problem unavailable() {
    return of(
        "unavailable",
        "The service cannot take this now",
        503,
        "Chatten svarer ikke lige nu, og din besked er ikke sendt. Prøv igen om lidt.");
  }

  /** The response that carries it. */
  public Response response() {
    return builder().build();
  }

  /** The response that also says when to try again. */
  public Response response(Duration retryAfter) {
    return builder().header(HttpHeaders.RETRY_AFTER, Math.max(1, retryAfter.toSeconds())).build();
  }

  private Response.ResponseBuilder builder() {
    return Response.status(status).type(MediaType.valueOf(MEDIA_TYPE)).entity(this);
  }
}
