package dk.borgerchat.connectors.studio;

import dk.borgerchat.core.publishing.PlanBook;
import dk.borgerchat.core.publishing.Planned;
import dk.borgerchat.core.publishing.Planning;
import dk.borgerchat.core.publishing.Planning.Answer;
import dk.borgerchat.core.publishing.Staff;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is to happen to answers by itself: published or withdrawn at a moment. */
@Path("/api/studio/plans")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Studio")
public class PlansResource {
  private static final int SHOWN = 50;

  private final PlanBook book;
  private final Planning planning;
  private final StaffDoor door;

  public PlansResource(PlanBook book, Planning planning, StaffDoor door) {
    this.book = book;
    this.planning = planning;
    this.door = door;
  }

  /**
   * What is wanted.
   *
   * @param revision which revision to publish; null for a withdrawal
   * @param path whose answer to withdraw; null for a publication
   * @param due when, ISO 8601
   */
  public record Wanted(
      @Nullable Long revision,
      @Nullable String path,
      @Nullable Instant due,
      @Nullable String why) {}

  /**
   * A plan.
   *
   * @param outcome {@code done}, {@code cancelled} or {@code failed}; null while it waits
   */
  public record PlanLine(
      long number,
      String act,
      String path,
      long revision,
      Instant due,
      String who,
      String why,
      @Nullable String outcome,
      String note,
      boolean mayCancel) {}

  @GET
  @Operation(summary = "What is planned and what became of it, newest first; what one may read")
  public List<PlanLine> plans() {
    Staff staff = door.staff();
    return book.newest(SHOWN).stream()
        .filter(planned -> staff.mayRead(planned.path()))
        .map(planned -> line(planned, staff))
        .toList();
  }

  @POST
  @Audited
  @Operation(summary = "Publish an approved revision, or withdraw an answer, at a moment")
  public Response plan(Wanted wanted) {
    String why = door.because(wanted.why());
    Instant due = wanted.due();
    Long revision = wanted.revision();
    if (due == null) {
      throw StudioProblems.incomplete("Vælg et tidspunkt.");
    }
    return response(
        revision == null
            ? planning.withdraw(
                door.staff(),
                door.readable(Objects.requireNonNullElse(wanted.path(), "")),
                due,
                why)
            : planning.publish(door.staff(), revision, due, why),
        201);
  }

  @POST
  @Audited
  @Path("/{number}/cancel")
  @Operation(summary = "Give a plan up")
  public Response cancel(@PathParam("number") long number) {
    return response(planning.cancel(door.staff(), number), 200);
  }

  private Response response(Answer answer, int status) {
    return switch (answer) {
      case Answer.Done done ->
          Response.status(status).entity(line(done.planned(), door.staff())).build();
      case Answer.Forbidden forbidden -> throw StudioProblems.forbidden();
      case Answer.NotNow notNow -> throw StudioProblems.notNow();
    };
  }

  private static PlanLine line(Planned planned, Staff staff) {
    Planned.Outcome outcome = planned.outcome();
    return new PlanLine(
        planned.number(),
        planned.act().key(),
        planned.path().value(),
        planned.revision(),
        planned.due(),
        planned.who(),
        planned.why(),
        outcome == null ? null : outcome.key(),
        planned.note(),
        outcome == null && staff.mayPublish(planned.path()));
  }
}
