package dk.borgerchat.connectors.desk;

import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.handoff.CallBack;
import dk.borgerchat.core.handoff.CallBackDesk;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Calls that nobody answered, and promises whose time is over. */
@Path("/api/desk/missed-calls")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("agent")
@RunOnVirtualThread
@Tag(name = "Desk", description = "Agents' work")
public class MissedCallsResource {
  private static final int MOST = 200;

  private final CallBackDesk desk;
  private final Supplier<Release> releases;
  private final Clock clock;

  public MissedCallsResource(CallBackDesk desk, Supplier<Release> releases, Clock clock) {
    this.desk = desk;
    this.releases = releases;
    this.clock = clock;
  }

  /**
   * A promise that was not kept yet.
   *
   * @param slot when the time began within which somebody was to call
   * @param missed how many times nobody answered
   */
  public record Overdue(String receipt, Instant slot, int missed) {}

  @GET
  @Operation(summary = "Call backs whose time is over, earliest first")
  public List<Overdue> overdue() {
    return desk.overdue(clock.instant(), MOST).stream().map(MissedCallsResource::shown).toList();
  }

  @POST
  @Path("/{receipt}")
  @Operation(summary = "Nobody answered: tried again twice, then given up and the number deleted")
  public Response missed(@PathParam("receipt") String receipt) {
    Instant now = clock.instant();
    desk.missed(receipt, releases.get().answers(now), now);
    return Response.noContent().build();
  }

  private static Overdue shown(CallBack callBack) {
    return new Overdue(callBack.receipt(), callBack.slot(), callBack.missed());
  }
}
