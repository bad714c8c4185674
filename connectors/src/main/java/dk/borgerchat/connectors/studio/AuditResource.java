package dk.borgerchat.connectors.studio;

import dk.borgerchat.core.publishing.AuditLog;
import dk.borgerchat.core.publishing.StaffRole;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit log, to be read by those who answer for the whole. */
@Path("/api/studio/audit")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Studio")
public class AuditResource {
  private static final int LONGEST_PAGE = 200;
  private static final Set<StaffRole> READERS =
      Set.of(StaffRole.ADMIN, StaffRole.AUDITOR, StaffRole.COORDINATOR);

  private final AuditLog log;
  private final StaffDoor door;

  public AuditResource(AuditLog log, StaffDoor door) {
    this.log = log;
    this.door = door;
  }

  @GET
  @Operation(summary = "What staff did with content, newest first")
  public List<AuditLog.Entry> entries(
      @QueryParam("before") @DefaultValue("9223372036854775807") long before,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    if (door.staff().roles().stream().noneMatch(READERS::contains)) {
      throw StudioProblems.forbidden();
    }
    return log.newest(before, Math.clamp(limit, 1, LONGEST_PAGE));
  }
}
