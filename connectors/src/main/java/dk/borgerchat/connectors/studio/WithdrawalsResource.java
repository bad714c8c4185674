package dk.borgerchat.connectors.studio;

import dk.borgerchat.core.publishing.DocumentPath;
import dk.borgerchat.core.publishing.LiveRelease;
import dk.borgerchat.core.publishing.Withdrawing;
import dk.borgerchat.core.publishing.Withdrawing.Outcome;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Wrong answers are taken from the citizens at once, and given back. */
@Path("/api/studio/withdrawals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Studio")
public class WithdrawalsResource {
  private final Withdrawing withdrawing;
  private final LiveRelease live;
  private final ReleaseNews news;
  private final StaffDoor door;

  public WithdrawalsResource(
      Withdrawing withdrawing, LiveRelease live, ReleaseNews news, StaffDoor door) {
    this.withdrawing = withdrawing;
    this.live = live;
    this.news = news;
    this.door = door;
  }

  /** Which document's answer, and why. */
  public record Wanted(@Nullable String path, @Nullable String why) {}

  @POST
  @Audited
  @Operation(summary = "Citizens read a safe text with the phone instead of this answer, at once")
  public Response withdraw(Wanted wanted) {
    DocumentPath path = path(wanted);
    String why = door.because(wanted.why());
    if (why.isEmpty()) {
      throw StudioProblems.incomplete("Skriv, hvorfor borgerne ikke skal læse svaret.");
    }
    return response(withdrawing.withdraw(door.staff(), path, why));
  }

  @POST
  @Audited
  @Path("/ended")
  @Operation(summary = "Citizens read the answer again as it was")
  public Response giveBack(Wanted wanted) {
    DocumentPath path = path(wanted);
    return response(withdrawing.giveBack(door.staff(), path, door.because(wanted.why())));
  }

  private DocumentPath path(Wanted wanted) {
    return door.readable(Objects.requireNonNullElse(wanted.path(), ""));
  }

  private Response response(Outcome outcome) {
    return switch (outcome) {
      case DONE -> {
        live.refreshUrgent();
        news.tellOfWithdrawals();
        yield Response.noContent().build();
      }
      case FORBIDDEN -> throw StudioProblems.forbidden();
      case NOT_NOW -> throw StudioProblems.notNow();
    };
  }
}
