package dk.borgerchat.connectors.studio;

import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.conversation.Retention;
import dk.borgerchat.core.kommune.Kommune;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.kommune.Membership;
import dk.borgerchat.core.publishing.LiveRelease;
import dk.borgerchat.core.publishing.MembershipBook;
import dk.borgerchat.core.publishing.MembershipBook.Step;
import dk.borgerchat.core.publishing.Memberships;
import dk.borgerchat.core.publishing.Readiness;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whether a kommune is live and ready, and how it is paused, comes back and leaves. */
@Path("/api/studio")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Studio")
public class JoiningResource {
  private final LiveRelease live;
  private final Memberships memberships;
  private final MembershipBook book;
  private final Retention retention;
  private final ReleaseNews news;
  private final StaffDoor door;

  public JoiningResource(
      LiveRelease live,
      Memberships memberships,
      MembershipBook book,
      Retention retention,
      ReleaseNews news,
      StaffDoor door) {
    this.live = live;
    this.memberships = memberships;
    this.book = book;
    this.retention = retention;
    this.news = news;
    this.door = door;
  }

  /**
   * Something to do.
   *
   * @param what {@code phone}, {@code origins}, {@code hours}, {@code fact}, {@code unapproved} or
   *     {@code theme}
   * @param meaning of a fact; null for others
   * @param needed whether the kommune is not ready before
   */
  public record TodoLine(String what, @Nullable String meaning, long count, boolean needed) {}

  /**
   * Where a kommune stands.
   *
   * @param state {@code not-live}, {@code live}, {@code paused} or {@code left}
   * @param ready whether nothing that is needed is missing
   * @param todo the most important first
   * @param last who paused it, let it leave or come back; null where nobody ever did
   * @param keptDays how long its conversations are kept
   */
  public record Joining(
      String state,
      boolean ready,
      List<TodoLine> todo,
      @Nullable Step last,
      long keptDays,
      boolean mayPause,
      boolean mayTakeOut) {}

  @GET
  @Path("/kommuner/{code}/joining")
  @Operation(summary = "Whether a kommune is live and ready, and what it should do next")
  public Joining joining(@PathParam("code") String code) {
    KommuneCode kommune = door.readableKommune(code);
    Release release = live.get();
    Kommune known = release.content().kommuner().get(kommune);
    if (known == null) {
      throw StudioProblems.notFound();
    }
    Readiness readiness = Readiness.of(release.content(), known);
    Staff staff = door.staff();
    return new Joining(
        readiness.state().key(),
        readiness.isReady(),
        readiness.todo().stream()
            .map(todo ->
                new TodoLine(todo.what().key(), todo.meaning(), todo.count(), todo.needed()))
            .toList(),
        book.last().get(kommune),
        retention.days(kommune),
        staff.mayPause(kommune),
        staff.mayTakeOut(kommune));
  }

  @POST
  @Audited
  @Path("/kommuner/{code}/pause")
  @Operation(summary = "Citizens are told to phone, at once, until the kommune comes back")
  public Response pause(@PathParam("code") String code, RevisionsResource.Reason reason) {
    return change(code, Membership.PAUSED, reason);
  }

  @POST
  @Audited
  @Path("/kommuner/{code}/resume")
  @Operation(summary = "Citizens are served again, after a pause or after having left")
  public Response resume(@PathParam("code") String code, RevisionsResource.Reason reason) {
    return change(code, Membership.ACTIVE, reason);
  }

  @POST
  @Audited
  @Path("/kommuner/{code}/leave")
  @Operation(summary = "The kommune leaves; its data is to be taken along before")
  public Response leave(@PathParam("code") String code, RevisionsResource.Reason reason) {
    return change(code, Membership.LEFT, reason);
  }

  private Response change(String code, Membership wanted, RevisionsResource.Reason reason) {
    KommuneCode kommune = door.readableKommune(code);
    Staff staff = door.staff();
    String why = door.because(reason.why());
    if (staff.mayPause(kommune) && why.isEmpty()) {
      throw StudioProblems.incomplete("Skriv hvorfor.");
    }
    return switch (memberships.change(staff, kommune, wanted, why)) {
      case DONE -> {
        live.refreshUrgent();
        news.tellOfMemberships();
        yield Response.noContent().build();
      }
      case FORBIDDEN -> throw StudioProblems.forbidden();
      case NOT_NOW -> throw StudioProblems.notNow();
    };
  }
}
