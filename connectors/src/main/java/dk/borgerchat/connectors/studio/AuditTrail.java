package dk.borgerchat.connectors.studio;

import dk.borgerchat.core.publishing.AuditLog;
import dk.borgerchat.core.publishing.AuditLog.Action;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;

/** Writes who did what, and what became of it, refusals too. */
@Provider
@Audited
public class AuditTrail implements ContainerResponseFilter {
  private static final String PREFIX = "/api/studio/";

  private final AuditLog log;
  private final StaffDoor door;
  private final Clock clock;

  public AuditTrail(AuditLog log, StaffDoor door, Clock clock) {
    this.log = log;
    this.door = door;
    this.clock = clock;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    String path = request.getUriInfo().getPath();
    String what = path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : path;
    log.add(
        new Action(
            clock.instant(),
            door.staff().username(),
            request.getMethod() + " " + what,
            response.getStatus(),
            door.reason()));
  }
}
