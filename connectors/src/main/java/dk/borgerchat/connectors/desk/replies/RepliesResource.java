package dk.borgerchat.connectors.desk.replies;

import dk.borgerchat.connectors.desk.staff.AgentText;
import dk.borgerchat.connectors.desk.staff.Refusal;
import dk.borgerchat.connectors.desk.staff.Staff;
import dk.borgerchat.core.content.AnswerBook;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.kommune.KommuneCode;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Canned replies for agents. An agent reads and writes those of their own team and kommuner; those
 * of every team are written by supervisors.
 */
@Path("/api/desk/replies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("agent")
@RunOnVirtualThread
@Tag(name = "Desk replies", description = "Sentences a team uses often")
public class RepliesResource {
  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_TEXT = 4_000;

  private final CannedReplies replies;
  private final Supplier<Release> releases;
  private final SecurityIdentity identity;
  private final Clock clock;

  public RepliesResource(
      CannedReplies replies, Supplier<Release> releases, SecurityIdentity identity, Clock clock) {
    this.replies = replies;
    this.releases = releases;
    this.identity = identity;
    this.clock = clock;
  }

  /** A reply as typed. */
  public record Typed(
      @Nullable String team,
      @Nullable String kommune,
      @Nullable String title,
      @Nullable String text) {}

  @GET
  @Operation(summary = "Replies as written; with a kommune, those for its citizens, filled in")
  public List<CannedReply> all(@QueryParam("kommune") @Nullable String kommune)
      throws SQLException {
    Staff staff = Staff.of(identity);
    var readable = replies.all().stream().filter(reply -> isTheirs(reply, staff));
    if (kommune == null) {
      return readable.toList();
    }
    KommuneCode served = staff.served(kommune);
    return readable
        .filter(reply -> reply.kommune() == null || kommune.equals(reply.kommune()))
        .map(reply -> filled(reply, served))
        .toList();
  }

  @PUT
  @Path("/{id}")
  @Operation(summary = "Write a reply, new or changed")
  public Response put(@PathParam("id") String id, Typed typed) throws SQLException {
    Staff staff = Staff.of(identity);
    String kommune = typed.kommune() == null || typed.kommune().isBlank() ? null : typed.kommune();
    if (kommune != null) {
      staff.served(kommune);
    }
    CannedReply reply =
        new CannedReply(
            key(id),
            typed.team() == null ? "" : typed.team(),
            kommune,
            AgentText.required(typed.title(), LONGEST_TITLE),
            AgentText.required(typed.text(), LONGEST_TEXT));
    refuseOthers(staff, reply);
    Optional<CannedReply> before = replies.find(reply.id());
    before.ifPresent(old -> refuseOthers(staff, old));
    replies.put(reply, staff.id(), clock.instant());
    return Response.noContent().build();
  }

  @DELETE
  @Path("/{id}")
  @Operation(summary = "Delete a reply; an unknown one changes nothing")
  public Response delete(@PathParam("id") String id) throws SQLException {
    Staff staff = Staff.of(identity);
    String key = key(id);
    replies.find(key).ifPresent(reply -> refuseOthers(staff, reply));
    replies.delete(key);
    return Response.noContent().build();
  }

  private static String key(String id) {
    String digits = id.replace("-", "");
    if (!digits.matches("[0-9a-f]{32}")) {
      throw Refusal.of("no-reply", 404, "Svaret findes ikke længere. Vælg et andet.");
    }
    return digits;
  }

  private static boolean isTheirs(CannedReply reply, Staff staff) {
    return (staff.isSupervisor() || reply.team().isEmpty() || reply.team().equals(staff.team()))
        && (reply.kommune() == null || staff.serves(reply.kommune()));
  }

  /** An agent without a team writes for everybody: then there are no teams to keep apart. */
  private static void refuseOthers(Staff staff, CannedReply reply) {
    boolean mayWrite = staff.isSupervisor() || reply.team().equals(staff.team());
    if (!mayWrite || !isTheirs(reply, staff)) {
      throw Refusal.of(
          "not-yours", 403, "Svaret tilhører et andet team. Bed vagtlederen om at ændre det.");
    }
  }

  private CannedReply filled(CannedReply reply, KommuneCode kommune) {
    AnswerBook answers = releases.get().answers(clock.instant());
    return new CannedReply(
        reply.id(),
        reply.team(),
        reply.kommune(),
        reply.title(),
        answers.filled(reply.text(), kommune));
  }
}
