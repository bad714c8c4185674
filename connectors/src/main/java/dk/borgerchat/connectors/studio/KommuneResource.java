package dk.borgerchat.connectors.studio;

import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.kommune.DanishTime;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.Completeness;
import dk.borgerchat.core.publishing.DocumentPath;
import dk.borgerchat.core.publishing.Drift;
import dk.borgerchat.core.publishing.DriftAlarm;
import dk.borgerchat.core.publishing.DriftAnswers;
import dk.borgerchat.core.publishing.DriftAnswers.StillRight;
import dk.borgerchat.core.publishing.ReviewDates;
import dk.borgerchat.core.publishing.Staff;
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
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * What a kommune has to look after: the facts it lacks, and own texts under which the common moved.
 */
@Path("/api/studio")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Studio")
public class KommuneResource {
  private final Supplier<Release> releases;
  private final DriftAlarm alarm;
  private final DriftAnswers answers;
  private final StaffDoor door;
  private final Clock clock;

  public KommuneResource(
      Supplier<Release> releases,
      DriftAlarm alarm,
      DriftAnswers answers,
      StaffDoor door,
      Clock clock) {
    this.releases = releases;
    this.alarm = alarm;
    this.answers = answers;
    this.door = door;
    this.clock = clock;
  }

  @GET
  @Path("/kommuner/{code}/completeness")
  @Operation(
      summary = "How far a kommune is with its local facts, those named in most answers first")
  public Completeness completeness(@PathParam("code") String code) {
    return Completeness.of(releases.get().content(), door.readableKommune(code));
  }

  @GET
  @Path("/reviews")
  @Operation(summary = "Answers to look at again within a month, or overdue; those one may write")
  public List<ReviewDates.Due> reviews() {
    Staff staff = door.staff();
    return ReviewDates.due(
        releases.get().content(),
        DanishTime.dayOf(clock.instant()),
        staff.seesAll() ? staff::mayRead : staff::mayWrite);
  }

  @GET
  @Path("/drifts")
  @Operation(summary = "Own texts under which the common text has changed, still to be answered")
  public List<Drift> drifts() {
    Staff staff = door.staff();
    return alarm.open(staff::mayRead);
  }

  @POST
  @Audited
  @Path("/drifts")
  @Operation(summary = "The own text is still right beside the new common one")
  public Response stillRight(StillRight answer) {
    KommuneCode kommune = answer.kommune();
    IntentId intent = answer.intent();
    if (kommune == null || intent == null) {
      throw StudioProblems.incomplete("Send kommune, intent og den fælles teksts revision.");
    }
    Staff staff = door.staff();
    if (!staff.mayWrite(DocumentPath.overlay(kommune))) {
      throw StudioProblems.forbidden();
    }
    boolean isOpen =
        alarm.open(DocumentPath.overlay(kommune)::equals).stream()
            .anyMatch(drift ->
                drift.intent().equals(intent) && drift.commonRevision() == answer.commonRevision());
    if (!isOpen) {
      throw StudioProblems.notNow();
    }
    answers.add(answer, staff.username(), clock.instant());
    return Response.noContent().build();
  }
}
