package dk.borgerchat.connectors.desk;

import dk.borgerchat.connectors.desk.staff.AgentText;
import dk.borgerchat.connectors.desk.staff.Roster;
import dk.borgerchat.connectors.desk.staff.Seat;
import dk.borgerchat.core.kommune.DanishTime;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a supervisor sees beside the board, and the switch that closes the hotline early. */
@Path("/api/desk/supervision")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("supervisor")
@RunOnVirtualThread
@Tag(name = "Desk supervision", description = "Supervisors' work")
public class SupervisionResource {
  private static final int LONGEST_TEXT = 500;

  private final Roster roster;
  private final DeskAvailability availability;
  private final DeskSignals signals;
  private final DeskConfig config;
  private final Clock clock;

  public SupervisionResource(
      Roster roster,
      DeskAvailability availability,
      DeskSignals signals,
      DeskConfig config,
      Clock clock) {
    this.roster = roster;
    this.availability = availability;
    this.signals = signals;
    this.config = config;
    this.clock = clock;
  }

  /**
   * Who is there, and what was promised.
   *
   * @param promiseSeconds within which a waiting citizen is to meet a person
   */
  public record Overview(List<Seat> seats, long promiseSeconds) {}

  /** What citizens are told while the hotline is closed early. */
  public record Closing(@Nullable String text) {}

  @GET
  @Operation(summary = "Who is at the desk, and the promised wait")
  public Overview overview() {
    return new Overview(roster.seats(), config.promise().toSeconds());
  }

  @PUT
  @Path("/closing")
  @Operation(summary = "Close the hotline for the rest of the day")
  public Response close(Closing closing) {
    availability.close(AgentText.required(closing.text(), LONGEST_TEXT), midnight());
    signals.staffChanged();
    return Response.noContent().build();
  }

  @DELETE
  @Path("/closing")
  @Operation(summary = "Open it again, as far as the opening hours allow")
  public Response reopen() {
    availability.reopen();
    signals.staffChanged();
    return Response.noContent().build();
  }

  private Instant midnight() {
    return DanishTime.dayOf(clock.instant()).plusDays(1).atStartOfDay(DanishTime.ZONE).toInstant();
  }
}
