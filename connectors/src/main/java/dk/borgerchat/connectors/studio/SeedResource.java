package dk.borgerchat.connectors.studio;

import dk.borgerchat.core.publishing.DocumentPath;
import dk.borgerchat.core.publishing.SeedImport;
import dk.borgerchat.core.publishing.Staff;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a newer version of the application brings: proposed, never applied by itself. */
@Path("/api/studio/seed")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Studio")
public class SeedResource {
  private final SeedImport seed;
  private final StaffDoor door;

  public SeedResource(SeedImport seed, StaffDoor door) {
    this.seed = seed;
    this.door = door;
  }

  /** Which document. */
  public record Which(@Nullable String path) {}

  /**
   * A text that differs.
   *
   * @param before the seed's text when the database took it; empty where it had none
   * @param now the seed's text in this version
   * @param edited whether somebody has written another text since
   */
  public record ProposalLine(
      String path, String before, String now, String live, boolean edited, boolean mayWrite) {}

  @GET
  @Operation(summary = "Texts in which this version's seed differs from the one taken before")
  public List<ProposalLine> proposals() {
    Staff staff = door.staff();
    return seed.proposals(staff).stream()
        .map(proposal ->
            new ProposalLine(
                proposal.path().value(),
                proposal.before(),
                proposal.now(),
                proposal.live(),
                proposal.isEdited(),
                staff.mayWrite(proposal.path())))
        .toList();
  }

  @POST
  @Audited
  @Path("/take")
  @Operation(summary = "Make a draft of what the seed says now")
  public Response take(Which which) {
    return RevisionsResource.response(seed.take(door.staff(), path(which)), 201);
  }

  @POST
  @Audited
  @Path("/decline")
  @Operation(summary = "Say that it is not wanted")
  public Response decline(Which which) {
    if (!seed.decline(door.staff(), path(which))) {
      throw StudioProblems.forbidden();
    }
    return Response.noContent().build();
  }

  private DocumentPath path(Which which) {
    return door.readable(Objects.requireNonNullElse(which.path(), ""));
  }
}
