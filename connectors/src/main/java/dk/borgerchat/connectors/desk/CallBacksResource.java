package dk.borgerchat.connectors.desk;

import dk.borgerchat.connectors.desk.staff.Staff;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.handoff.CallBack;
import dk.borgerchat.core.handoff.CallBackBook;
import io.quarkus.security.identity.SecurityIdentity;
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

/** Whom to phone. */
@Path("/api/desk/call-backs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("agent")
@RunOnVirtualThread
@Tag(name = "Desk call backs", description = "Calls that were promised")
public class CallBacksResource {
  private static final int MOST = 200;

  private final CallBackBook callBacks;
  private final Supplier<Release> releases;
  private final SecurityIdentity identity;
  private final Clock clock;

  public CallBacksResource(
      CallBackBook callBacks, Supplier<Release> releases, SecurityIdentity identity, Clock clock) {
    this.callBacks = callBacks;
    this.releases = releases;
    this.identity = identity;
    this.clock = clock;
  }

  /** A call back to be made; the number is shown to agents only. */
  public record WaitingCallBack(
      String receipt, String kommune, String phone, String topic, Instant bookedAt) {}

  @GET
  @Operation(summary = "Call backs to be made, oldest first")
  public List<WaitingCallBack> callBacks() {
    Staff staff = Staff.of(identity);
    return callBacks.waiting(MOST).stream()
        .filter(callBack -> staff.serves(callBack.kommune().value()))
        .map(this::shown)
        .toList();
  }

  @POST
  @Path("/{receipt}/done")
  @Operation(summary = "The call is made; its number is deleted")
  public Response done(@PathParam("receipt") String receipt) {
    callBacks.done(receipt, clock.instant());
    return Response.noContent().build();
  }

  private WaitingCallBack shown(CallBack callBack) {
    return new WaitingCallBack(
        callBack.receipt(),
        releases.get().answers(clock.instant()).nameOf(callBack.kommune()),
        callBack.phone().digits(),
        callBack.topic(),
        callBack.bookedAt());
  }
}
