package dk.borgerchat.connectors.studio;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.Edited;
import dk.borgerchat.core.publishing.Sharing;
import dk.borgerchat.core.publishing.Sharing.Outcome;
import dk.borgerchat.core.understanding.IntentId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Kommuner offer each other their own intents; the content team makes common ones of them. */
@Path("/api/studio/offers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Studio")
public class OffersResource {
  private final Sharing sharing;
  private final OfferLines lines;
  private final StaffDoor door;

  public OffersResource(Sharing sharing, OfferLines lines, StaffDoor door) {
    this.sharing = sharing;
    this.lines = lines;
    this.door = door;
  }

  /** Whose intent is offered, and what the others should know. */
  public record Wanted(@Nullable String kommune, @Nullable String intent, @Nullable String note) {}

  /** For which kommune; null for the content team. */
  public record Whom(@Nullable String kommune) {}

  @GET
  @Operation(summary = "What kommuner offer each other, newest first")
  public List<OfferLines.OfferLine> offers() {
    return lines.of(door.staff());
  }

  @POST
  @Audited
  @Operation(summary = "Let the others have an intent of one's own")
  public Response offer(Wanted wanted) {
    String intent = wanted.intent();
    KommuneCode kommune = own(wanted.kommune());
    if (intent == null || !IntentId.isValid(intent)) {
      throw StudioProblems.incomplete("Send det emne, der tilbydes.");
    }
    String note = door.because(wanted.note());
    if (note.length() > 500) {
      throw StudioProblems.incomplete("Skriv højst 500 tegn.");
    }
    return response(sharing.offer(door.staff(), kommune, new IntentId(intent), note));
  }

  @POST
  @Audited
  @Path("/{number}/end")
  @Operation(summary = "Offer it no longer; copies stay")
  public Response end(@PathParam("number") long number) {
    return response(sharing.end(door.staff(), number));
  }

  @POST
  @Audited
  @Path("/{number}/decline")
  @Operation(summary = "Say that it is not wanted, for a kommune or for the content team")
  public Response decline(@PathParam("number") long number, Whom whom) {
    KommuneCode kommune = whom.kommune() == null ? null : own(whom.kommune());
    return response(sharing.decline(door.staff(), number, kommune));
  }

  @POST
  @Audited
  @Path("/{number}/take")
  @Operation(summary = "Make a draft of it among a kommune's own intents")
  public Response take(@PathParam("number") long number, Whom whom) {
    return response(sharing.take(door.staff(), number, own(whom.kommune())));
  }

  @POST
  @Audited
  @Path("/{number}/lift")
  @Operation(summary = "Make a common draft of it")
  public Response lift(@PathParam("number") long number) {
    return response(sharing.lift(door.staff(), number));
  }

  private KommuneCode own(@Nullable String code) {
    if (code == null) {
      throw StudioProblems.forbidden();
    }
    return door.readableKommune(code);
  }

  private static Response response(Edited edited) {
    return RevisionsResource.response(edited, 201);
  }

  private static Response response(Outcome outcome) {
    return switch (outcome) {
      case DONE -> Response.noContent().build();
      case FORBIDDEN -> throw StudioProblems.forbidden();
      case NOT_NOW -> throw StudioProblems.notNow();
    };
  }
}
