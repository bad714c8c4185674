package dk.borgerchat.connectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.borgerchat.core.conversation.ConversationStore.StoreUnavailable;
import dk.borgerchat.core.conversation.TranscriptBook;
import dk.borgerchat.core.handoff.CallBackBook.BookUnavailable;
import dk.borgerchat.core.publishing.ContentUnavailable;
import io.lettuce.core.RedisException;
import io.quarkus.logging.Log;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns what can fail in a request into problem documents; nothing of the inside is shown. */
public final class HttpProblems {
  private static final Duration SOON = Duration.ofSeconds(5);

  /** A problem somebody has already worded. */
  @ServerExceptionMapper
  Response problem(ProblemException e) {
    if (e.status() < 500) {
      Refusals.count("http", e.problem().name());
    }
    Duration retryAfter = e.retryAfter();
    return retryAfter == null ? e.problem().response() : e.problem().response(retryAfter);
  }

  /** Redis is away. */
  @ServerExceptionMapper
  Response storeUnavailable(StoreUnavailable e) {
    Log.warn(e.getMessage());
    return unavailable();
  }

  /** Redis is away, seen from elsewhere. */
  @ServerExceptionMapper
  Response redisUnavailable(RedisException e) {
    Log.warnf("Redis does not answer: %s", e.getMessage());
    return unavailable();
  }

  /** The call-back book is away. */
  @ServerExceptionMapper
  Response bookUnavailable(BookUnavailable e) {
    Log.warn(e.getMessage());
    return unavailable();
  }

  /** The book of transcripts is away. */
  @ServerExceptionMapper
  Response transcriptsUnavailable(TranscriptBook.BookUnavailable e) {
    Log.warn(e.getMessage());
    return unavailable();
  }

  /** What is kept of content is away. */
  @ServerExceptionMapper
  Response contentUnavailable(ContentUnavailable e) {
    Log.warn(e.getMessage());
    return Problem.of(
            "unavailable",
            "The content cannot be reached now",
            503,
            "Indholdet kan ikke nås lige nu. Intet er gemt. Prøv igen om lidt.")
        .response(SOON);
  }

  /** PostgreSQL is away. */
  @ServerExceptionMapper
  Response databaseUnavailable(SQLException e) {
    Log.warnf("PostgreSQL does not answer: %s", e.getMessage());
    return unavailable();
  }

  /** The body is no JSON, or not of the right form. */
  @ServerExceptionMapper
  Response brokenJson(JsonProcessingException e) {
    Refusals.count("http", "bad-request");
    return badRequest();
  }

  /** Nobody is logged in; a page shows its log-in, without a word on a first visit. */
  @ServerExceptionMapper
  Response notLoggedIn(UnauthorizedException e) {
    Refusals.count("http", "not-logged-in");
    URI type = URI.create("urn:borgerchat:problem:not-logged-in");
    return new Problem(type, "Nobody is logged in", 401, null).response();
  }

  /** Who is logged in has not the role for it. */
  @ServerExceptionMapper
  Response withoutRole(ForbiddenException e) {
    Refusals.count("http", "without-role");
    return Problem.of(
            "without-role",
            "This needs another role",
            403,
            "Du har ikke adgang til det. Bed din administrator om den rette rolle.")
        .response();
  }

  /** What the framework refuses: unknown address, wrong method, wrong media type, a broken body. */
  @ServerExceptionMapper
  Response refused(WebApplicationException e) {
    int status = e.getResponse().getStatus();
    Refusals.count("http", Integer.toString(status));
    if (status == 400 || e.getCause() instanceof JsonProcessingException) {
      return badRequest();
    }
    return new Problem(
            URI.create("about:blank"),
            e.getResponse().getStatusInfo().getReasonPhrase(),
            status,
            null)
        .response();
  }

  private static Response badRequest() {
    return Problem.of(
            "bad-request",
            "The body is not the JSON this address expects",
            400,
            "Beskeden kunne ikke læses. Den er ikke sendt. Prøv igen.")
        .response();
  }

  private static Response unavailable() {
    return Problem.unavailable().response(SOON);
  }
}
