package dk.borgerchat.connectors.citizen;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Nothing, taken in and given out as a message is: for clients that want to know whether we can be
 * reached, and as the measure that a turn's speed is compared with.
 */
@Path("/api/ping")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Conversation")
public class PingResource {
  @POST
  @Operation(summary = "Tell whether the service can be reached")
  public Map<String, String> ping(Map<String, String> nothing) {
    return Map.of();
  }
}
