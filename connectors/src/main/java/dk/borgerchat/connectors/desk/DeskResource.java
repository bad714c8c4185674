package dk.borgerchat.connectors.desk;

import dk.borgerchat.connectors.desk.staff.Presence;
import dk.borgerchat.connectors.desk.staff.Refusal;
import dk.borgerchat.connectors.desk.staff.Roster;
import dk.borgerchat.connectors.desk.staff.Seat;
import dk.borgerchat.connectors.desk.staff.Staff;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.kommune.KommuneCode;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the desk page shows: the board, and who else is there. */
@Path("/api/desk")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("agent")
@RunOnVirtualThread
@Tag(name = "Desk", description = "Agents' work")
public class DeskResource {
  private final DeskBoard board;
  private final DeskSignals signals;
  private final DeskAvailability availability;
  private final Roster roster;
  private final Supplier<Release> releases;
  private final SecurityIdentity identity;
  private final Clock clock;

  public DeskResource(
      DeskBoard board,
      DeskSignals signals,
      DeskAvailability availability,
      Roster roster,
      Supplier<Release> releases,
      SecurityIdentity identity,
      Clock clock) {
    this.board = board;
    this.signals = signals;
    this.availability = availability;
    this.roster = roster;
    this.releases = releases;
    this.identity = identity;
    this.clock = clock;
  }

  /**
   * What an agent sees.
   *
   * @param chats open chats the agent may see, in the order they should be taken
   * @param waiting ids of those on the agent's list
   * @param kommuner name by code, of all kommuner
   * @param presence what the agent has said of being ready
   * @param closed what citizens are told while the hotline is closed early; empty while it is not
   */
  public record Board(
      List<DeskChat> chats,
      List<String> waiting,
      Map<String, String> kommuner,
      Roster.Said presence,
      Optional<String> closed) {}

  /** Whether the agent is ready. */
  public record Ready(@Nullable Presence presence) {}

  @GET
  @Path("/chats")
  @Operation(summary = "All chats that wait or are taken")
  public Board chats() {
    Staff staff = Staff.of(identity);
    List<DeskChat> chats = board.open().stream().filter(chat -> chat.isOpenTo(staff)).toList();
    List<Staff> ready = roster.ready();
    return new Board(
        chats,
        chats.stream().filter(chat -> chat.waitsFor(staff, ready)).map(DeskChat::id).toList(),
        kommuner(),
        roster.said(staff.id()),
        availability.closed());
  }

  @PUT
  @Path("/presence")
  @Operation(summary = "Say whether you take new chats, and why not")
  public Response presence(Ready ready) {
    Presence presence = ready.presence();
    if (presence == null) {
      throw Refusal.of("incomplete", 422, "Vælg, om du er ledig.");
    }
    roster.says(Staff.of(identity).id(), presence);
    signals.staffChanged();
    return Response.noContent().build();
  }

  @GET
  @Path("/colleagues")
  @Operation(summary = "Who is at the desk now")
  public List<Seat> colleagues() {
    return roster.seats();
  }

  private Map<String, String> kommuner() {
    Release release = releases.get();
    var answers = release.answers(clock.instant());
    return release.content().kommuner().keySet().stream()
        .collect(Collectors.toMap(KommuneCode::value, answers::nameOf));
  }
}
