package dk.borgerchat.connectors.studio;

import dk.borgerchat.core.conversation.TranscriptBook.Access;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.privacy.CitizenText;
import dk.borgerchat.core.privacy.PrivacyMask;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A kommune takes its data along, in open formats. */
@Path("/api/studio/kommuner/{code}/take-out")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Studio")
public class TakeOutResource {
  private final TakeOut takeOut;
  private final StaffDoor door;
  private final Clock clock;
  private final PrivacyMask mask = new PrivacyMask();

  public TakeOutResource(TakeOut takeOut, StaffDoor door, Clock clock) {
    this.takeOut = takeOut;
    this.door = door;
    this.clock = clock;
  }

  @POST
  @Audited
  @Produces({"application/zip", MediaType.APPLICATION_JSON})
  @Operation(summary = "All of a kommune's texts, revisions and kept conversations, as a zip file")
  public Response takeOut(@PathParam("code") String code, RevisionsResource.Reason reason)
      throws IOException {
    KommuneCode kommune = door.readableKommune(code);
    if (!door.staff().mayTakeOut(kommune)) {
      throw StudioProblems.forbidden();
    }
    String why = door.because(reason.why());
    if (why.length() < 5 || why.length() > 500) {
      throw StudioProblems.incomplete("Skriv, hvad data skal bruges til (5-500 tegn).");
    }
    String masked = mask.maskCprOnly(new CitizenText(why)).value();
    Access access = new Access(door.staff().username(), masked, Set.of(kommune), clock.instant());
    return Response.ok(
            Files.newInputStream(takeOut.file(kommune, access), StandardOpenOption.DELETE_ON_CLOSE))
        .type("application/zip")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"borgerchat-%s.zip\"".formatted(kommune))
        .build();
  }
}
