package dk.borgerchat.connectors.studio;

import dk.borgerchat.core.publishing.ContentImport;
import dk.borgerchat.core.publishing.DocumentPath;
import dk.borgerchat.core.publishing.Staff;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Content as files, out and in: what is brought in is proposed, never applied by itself. */
@Path("/api/studio/imports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Studio")
public class ImportsResource {
  private final ContentImport imports;
  private final StaffDoor door;

  public ImportsResource(ContentImport imports, StaffDoor door) {
    this.imports = imports;
    this.door = door;
  }

  /** A document and its text. */
  public record Brought(@Nullable String path, @Nullable String text) {}

  /** Which document. */
  public record Which(@Nullable String path) {}

  /**
   * A text that differs from what citizens read.
   *
   * @param now what was brought
   * @param live what citizens read; empty where it is not there
   */
  public record ProposalLine(
      String path, String now, String live, String who, Instant at, boolean mayWrite) {}

  @GET
  @Path("/published")
  @Operation(summary = "All documents of the newest release by their paths; for who sees them all")
  public Map<String, String> published() {
    if (!door.staff().seesAll()) {
      throw StudioProblems.forbidden();
    }
    Map<String, String> documents = new TreeMap<>();
    imports.published().forEach((path, text) -> documents.put(path.value(), text));
    return documents;
  }

  @GET
  @Operation(summary = "Texts that were brought and differ from what citizens read")
  public List<ProposalLine> proposals() {
    Staff staff = door.staff();
    return imports.proposals(staff).stream()
        .map(one ->
            new ProposalLine(
                one.path().value(),
                one.now(),
                one.live(),
                one.who(),
                one.at(),
                staff.mayWrite(one.path())))
        .toList();
  }

  @POST
  @Audited
  @Operation(summary = "Propose a text for a document; nothing is applied")
  public Response propose(Brought brought) {
    DocumentPath path = path(brought.path());
    if (!imports.propose(door.staff(), path, Objects.requireNonNullElse(brought.text(), ""))) {
      throw StudioProblems.forbidden();
    }
    return Response.noContent().build();
  }

  @POST
  @Audited
  @Path("/take")
  @Operation(summary = "Make a draft of what was brought")
  public Response take(Which which) {
    return RevisionsResource.response(imports.take(door.staff(), path(which.path())), 201);
  }

  @POST
  @Audited
  @Path("/decline")
  @Operation(summary = "Say that it is not wanted")
  public Response decline(Which which) {
    if (!imports.decline(door.staff(), path(which.path()))) {
      throw StudioProblems.forbidden();
    }
    return Response.noContent().build();
  }

  private DocumentPath path(@Nullable String path) {
    return door.readable(Objects.requireNonNullElse(path, ""));
  }
}
