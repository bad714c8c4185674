package dk.borgerchat.connectors.studio;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.core.kommune.Kommune;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.LiveRelease;
import dk.borgerchat.core.publishing.Progress;
import dk.borgerchat.core.publishing.Published;
import dk.borgerchat.core.publishing.Publisher;
import dk.borgerchat.core.publishing.ReleaseHead;
import dk.borgerchat.core.publishing.ReleaseShelf;
import dk.borgerchat.core.publishing.Staff;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Releases: what is approved goes to the citizens, on every node. */
@Path("/api/studio/releases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Studio")
public class ReleasesResource {
  private static final int LONGEST_PAGE = 200;
  private static final String LINES = "application/x-ndjson";

  private final Publisher publisher;
  private final ReleaseShelf shelf;
  private final LiveRelease live;
  private final ReleaseNews news;
  private final StaffDoor door;
  private final Workshop workshop;
  private final ObjectMapper json;

  public ReleasesResource(
      Publisher publisher,
      ReleaseShelf shelf,
      LiveRelease live,
      ReleaseNews news,
      StaffDoor door,
      Workshop workshop,
      ObjectMapper json) {
    this.publisher = publisher;
    this.shelf = shelf;
    this.live = live;
    this.news = news;
    this.door = door;
    this.workshop = workshop;
    this.json = json;
  }

  /** What to publish together, and why. */
  public record Publication(@Nullable List<Long> revisions, @Nullable String why) {
    List<Long> numbers() {
      return revisions == null ? List.of() : List.copyOf(revisions);
    }
  }

  /**
   * Releases.
   *
   * @param here the number of the one this node answers from; 0 for what it came with
   */
  public record Releases(long here, List<ReleaseHead> releases) {}

  @GET
  @Operation(summary = "Releases, newest first, and which of them this node answers from")
  public Releases releases(@QueryParam("limit") @DefaultValue("50") int limit) {
    return new Releases(live.get().number(), shelf.history(Math.clamp(limit, 1, LONGEST_PAGE)));
  }

  @POST
  @Audited
  @Operation(
      summary = "Publish approved revisions; refused where the content would be broken (422)")
  public Response publish(Publication publication) {
    List<Long> revisions = publication.revisions();
    if (revisions == null || revisions.isEmpty()) {
      throw StudioProblems.incomplete("Vælg, hvad der skal udgives.");
    }
    Staff staff = door.staff();
    String why = door.because(publication.why());
    return response(workshop.work(() -> publisher.publish(staff, List.copyOf(revisions), why)));
  }

  @POST
  @Path("/foreseen")
  @Operation(summary = "What revisions would change, for every kommune; nothing is published")
  public Response foresee(Publication publication) {
    Staff staff = door.staff();
    return response(
        workshop.work(() -> publisher.foresee(staff, publication.numbers(), Progress.NONE)));
  }

  @POST
  @Path("/foreseen")
  @Produces(LINES)
  @Operation(
      summary = "The same, with lines that say how far it is before the line that says the result")
  public StreamingOutput foreseeSlowly(Publication publication) {
    Staff staff = door.staff();
    return out -> {
      ForeseenLines lines = new ForeseenLines(out, json, this::nameOf);
      Published published =
          workshop.work(() -> publisher.foresee(staff, publication.numbers(), lines));
      lines.end(published);
    };
  }

  @POST
  @Audited
  @Path("/{number}/roll-back")
  @Operation(summary = "Publish an earlier release's texts again, as a new release")
  public Response rollBack(@PathParam("number") long number, RevisionsResource.Reason reason) {
    if (shelf.find(number).isEmpty()) {
      throw StudioProblems.notFound();
    }
    Staff staff = door.staff();
    String why = door.because(reason.why());
    return response(workshop.work(() -> publisher.rollBack(staff, number, why)));
  }

  private String nameOf(KommuneCode code) {
    Kommune kommune = live.get().content().kommuner().get(code);
    return kommune == null ? code.value() : kommune.name();
  }

  private Response response(Published published) {
    return switch (published) {
      case Published.Done done -> {
        live.take(done.release());
        news.tell(done.head());
        yield Response.status(201).entity(done.head()).build();
      }
      case Published.Foreseen foreseen ->
          Response.ok(Shown.ForeseenLine.of(foreseen.consequences(), this::nameOf)).build();
      case Published.Broken broken -> StudioProblems.broken(broken.problems());
      case Published.BelowTheGate gate -> StudioProblems.belowTheGate(gate.consequences());
      case Published.Forbidden forbidden -> throw StudioProblems.forbidden();
      case Published.NotNow notNow -> throw StudioProblems.notNow(notNow);
    };
  }
}
