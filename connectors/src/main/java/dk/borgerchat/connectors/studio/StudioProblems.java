package dk.borgerchat.connectors.studio;

import dk.borgerchat.connectors.ProblemException;
import dk.borgerchat.core.content.Check;
import dk.borgerchat.core.content.Problem;
import dk.borgerchat.core.publishing.Consequences;
import dk.borgerchat.core.publishing.Edited;
import dk.borgerchat.core.publishing.Published;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** What the studio cannot do, as problem documents (RFC 9457) with words for people. */
final class StudioProblems {
  private static final int LOST_SHOWN = 20;

  private StudioProblems() {}

  /**
   * Content that would be broken.
   *
   * @param problems each with file, line and remedy
   */
  record BrokenContent(URI type, String title, int status, String detail, List<Problem> problems) {}

  /**
   * Somebody was faster.
   *
   * @param newest the number of the revision that is now the newest
   * @param author who wrote it
   */
  record Overtaken(URI type, String title, int status, String detail, long newest, String author) {}

  static ProblemException notFound() {
    return problem("not-found", 404, "Det findes ikke, eller det er ikke længere her.");
  }

  static ProblemException forbidden() {
    return problem("forbidden", 403, "Det må du ikke med din rolle.");
  }

  static ProblemException of(Edited.Forbidden forbidden) {
    return switch (forbidden.reason()) {
      case ROLE -> forbidden();
      case OWN_TEXT ->
          problem("four-eyes", 403, "Du har selv skrevet teksten. En anden skal godkende den.");
    };
  }

  static ProblemException ownMessage() {
    return problem(
        "four-eyes", 403, "Du har selv skrevet meddelelsen. En anden skal sætte den i gang.");
  }

  static ProblemException notNow() {
    return problem(
        "not-now", 409, "Det kan ikke lade sig gøre nu. Nogen kan være kommet før dig. Hent igen.");
  }

  static ProblemException notNow(Published.NotNow notNow) {
    return problem(
        "not-now",
        409,
        "Revision %d er ikke godkendt eller er allerede udgivet. Intet er udgivet."
            .formatted(notNow.revision()));
  }

  static ProblemException incomplete(String detail) {
    return problem("incomplete", 422, detail);
  }

  static Response broken(List<Problem> problems) {
    return response(
        422,
        new BrokenContent(
            URI.create("urn:borgerchat:problem:broken-content"),
            "The content would be broken",
            422,
            "Teksten kan ikke bruges, som den er. Intet er ændret. Ret det, der står nedenfor.",
            problems));
  }

  /**
   * More checks lost than won.
   *
   * @param lost sentences that would no longer be understood, at most 20
   */
  record BelowTheGate(
      URI type,
      String title,
      int status,
      String detail,
      int checks,
      int rightBefore,
      int rightAfter,
      List<String> lost) {}

  static Response belowTheGate(Consequences consequences) {
    return response(
        422,
        new BelowTheGate(
            URI.create("urn:borgerchat:problem:below-the-gate"),
            "More checks would be lost than won",
            422,
            "Flere prøver eller spørgsmål går tabt end før. Intet er udgivet. Den, der godkender"
                + " teksten, kan udgive alligevel med en skriftlig begrundelse.",
            consequences.checks(),
            consequences.rightBefore(),
            consequences.rightAfter(),
            consequences.worse().stream().map(Check::text).limit(LOST_SHOWN).toList()));
  }

  static Response conflict(Edited.Conflict conflict) {
    return response(
        409,
        new Overtaken(
            URI.create("urn:borgerchat:problem:conflict"),
            "Somebody has written a newer revision",
            409,
            "%s har gemt en nyere udgave imens. Din er ikke gemt. Sammenlign, og gem igen."
                .formatted(conflict.newest().author()),
            conflict.newest().number(),
            conflict.newest().author()));
  }

  private static Response response(int status, Object problem) {
    return Response.status(status)
        .type(MediaType.valueOf(dk.borgerchat.connectors.Problem.MEDIA_TYPE))
        .entity(problem)
        .build();
  }

  private static ProblemException problem(String name, int status, String detail) {
    return new ProblemException(dk.borgerchat.connectors.Problem.of(name, name, status, detail));
  }
}
