package dk.borgerchat.connectors.transcripts;

import dk.borgerchat.connectors.Problem;
import dk.borgerchat.connectors.ProblemException;
import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.Recorded;
import dk.borgerchat.core.conversation.TranscriptBook;
import dk.borgerchat.core.conversation.TranscriptBook.Access;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.privacy.CitizenText;
import dk.borgerchat.core.privacy.PrivacyMask;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Looking into what was said, for a reason that is written down before anything is shown. */
@Path("/api/staff/transcripts/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "admin"})
@RunOnVirtualThread
@Tag(name = "Transcripts", description = "Masked conversations within their retention period")
public class TranscriptResource {
  private final TranscriptBook book;
  private final SecurityIdentity identity;
  private final Clock clock;
  private final PrivacyMask mask = new PrivacyMask();

  public TranscriptResource(TranscriptBook book, SecurityIdentity identity, Clock clock) {
    this.book = book;
    this.identity = identity;
    this.clock = clock;
  }

  /**
   * Why somebody looks.
   *
   * @param reason 5-500 characters, shown to those who check
   * @param caseNumber the case that needs it; only to preserve, 1-50 characters
   */
  public record Why(@Nullable String reason, @Nullable String caseNumber) {}

  /** What was said. */
  public record Transcript(String conversation, String kommune, List<Recorded> events) {}

  @POST
  @Path("/reading")
  @Operation(summary = "Read a transcript; who and why is written down")
  public Transcript read(@PathParam("id") String id, Why why) {
    return shown(book.read(conversation(id), access(why)).orElseThrow(TranscriptResource::gone));
  }

  @POST
  @Path("/preservation")
  @Operation(summary = "Keep a transcript for a case beyond its time, until it is transferred")
  public void preserve(@PathParam("id") String id, Why why) {
    String caseNumber = why.caseNumber() == null ? "" : why.caseNumber().strip();
    if (caseNumber.isEmpty() || caseNumber.length() > 50) {
      throw problem("incomplete", 422, "Skriv sagens nummer, højst 50 tegn.");
    }
    if (!book.preserve(conversation(id), masked(caseNumber), access(why))) {
      throw gone();
    }
  }

  @POST
  @Path("/transfer")
  @Operation(summary = "Hand a preserved transcript over to its case; then its time holds again")
  public Transcript transfer(@PathParam("id") String id, Why why) {
    return shown(
        book.transfer(conversation(id), access(why)).orElseThrow(TranscriptResource::gone));
  }

  private Access access(Why why) {
    String reason = why.reason() == null ? "" : why.reason().strip();
    if (reason.length() < 5 || reason.length() > 500) {
      throw problem("no-reason", 422, "Skriv, hvorfor du vil se samtalen (5-500 tegn).");
    }
    Set<String> kommuner =
        Objects.requireNonNullElse(identity.<Set<String>>getAttribute("kommuner"), Set.of());
    return new Access(
        identity.getPrincipal().getName(),
        masked(reason),
        kommuner.stream().map(KommuneCode::new).collect(Collectors.toSet()),
        clock.instant());
  }

  private String masked(String text) {
    return mask.maskCprOnly(new CitizenText(text)).value();
  }

  private static ConversationId conversation(String id) {
    try {
      return new ConversationId(UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      throw gone();
    }
  }

  private static Transcript shown(Conversation conversation) {
    return new Transcript(
        conversation.id().toString(), conversation.kommune().value(), conversation.events());
  }

  private static ProblemException gone() {
    return problem("no-transcript", 404, "Samtalen findes ikke længere.");
  }

  private static ProblemException problem(String name, int status, String detail) {
    return new ProblemException(Problem.of(name, name, status, detail));
  }
}
