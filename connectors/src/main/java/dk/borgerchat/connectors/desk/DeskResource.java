package dk.borgerchat.connectors.desk;

import dk.borgerchat.connectors.Problem;
import dk.borgerchat.connectors.ProblemException;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.handoff.CallBack;
import dk.borgerchat.core.handoff.CallBackBook;
import dk.borgerchat.core.kommune.KommuneCode;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What the desk page needs: the board, a chat's thread, commands, call backs. A command is accepted
 * (202) when Kafka has it; the page sees what became of it on the board.
 */
@Path("/api/desk")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("agent")
@RunOnVirtualThread
@Tag(name = "Desk", description = "Agents' work")
public class DeskResource {
  private static final int LONGEST_TEXT = 4_000;
  private static final int CALL_BACKS = 200;

  private final DeskBoard board;
  private final DeskCommands commands;
  private final CallBackBook callBacks;
  private final Supplier<Release> releases;
  private final SecurityIdentity identity;
  private final Clock clock;

  public DeskResource(
      DeskBoard board,
      DeskCommands commands,
      CallBackBook callBacks,
      Supplier<Release> releases,
      SecurityIdentity identity,
      Clock clock) {
    this.board = board;
    this.commands = commands;
    this.callBacks = callBacks;
    this.releases = releases;
    this.identity = identity;
    this.clock = clock;
  }

  /**
   * Open chats, and the names of the kommuner they come from.
   *
   * @param kommuner name by code
   */
  public record Board(List<DeskChat> chats, Map<String, String> kommuner) {}

  /**
   * A command.
   *
   * @param command id given by the page, unique
   * @param epoch the chat's epoch as the page knows it
   * @param text to the citizen; only with say
   */
  public record Command(@Nullable String command, long epoch, @Nullable String text) {}

  /** A call back to be made; the number is shown to agents only. */
  public record WaitingCallBack(
      String receipt, String kommune, String phone, String topic, Instant bookedAt) {}

  @GET
  @Path("/chats")
  @Operation(summary = "All chats that wait or are taken")
  public Board chats() {
    List<DeskChat> chats = board.open();
    return new Board(
        chats,
        chats.stream()
            .map(DeskChat::kommune)
            .distinct()
            .collect(Collectors.toMap(code -> code, this::nameOf)));
  }

  @GET
  @Path("/chats/{id}")
  @Operation(summary = "A chat's thread after a sequence number")
  public DeskChat.Thread thread(
      @PathParam("id") String id, @QueryParam("after") @DefaultValue("0") long after) {
    return new DeskChat.Thread(find(id), board.lines(id, after));
  }

  @POST
  @Path("/chats/{id}/accept")
  @Operation(summary = "Take a waiting chat; exactly one agent gets it")
  public Response accept(@PathParam("id") String id, Command command) {
    return send("accept", id, command, "");
  }

  @POST
  @Path("/chats/{id}/messages")
  @Operation(summary = "Write to the citizen")
  public Response say(@PathParam("id") String id, Command command) {
    String text = command.text();
    if (text == null || text.isBlank() || text.length() > LONGEST_TEXT) {
      throw problem("bad-text", 422, "Skriv en besked på højst 4.000 tegn.");
    }
    return send("say", id, command, text);
  }

  @POST
  @Path("/chats/{id}/end")
  @Operation(summary = "End the chat; the bot answers what comes next")
  public Response end(@PathParam("id") String id, Command command) {
    return send("end", id, command, "");
  }

  @GET
  @Path("/call-backs")
  @Operation(summary = "Call backs to be made, oldest first")
  public List<WaitingCallBack> callBacks() {
    return callBacks.waiting(CALL_BACKS).stream().map(this::shown).toList();
  }

  @POST
  @Path("/call-backs/{receipt}/done")
  @Operation(summary = "The call is made; its number is deleted")
  public Response done(@PathParam("receipt") String receipt) {
    callBacks.done(receipt, clock.instant());
    return Response.noContent().build();
  }

  private Response send(String name, String id, Command command, String text) {
    String commandId = command.command();
    if (commandId == null || commandId.isBlank() || commandId.length() > 100) {
      throw problem("incomplete", 422, "Beskeden var ikke hel og er ikke sendt. Prøv igen.");
    }
    find(id);
    String shownName = identity.getAttribute("name");
    commands.send(
        name,
        id,
        commandId,
        command.epoch(),
        new DeskCommands.Person(identity.getPrincipal().getName(), shownName),
        text);
    return Response.accepted().build();
  }

  private DeskChat find(String id) {
    return board
        .find(id)
        .orElseThrow(() -> problem("no-chat", 404, "Samtalen findes ikke længere. Vælg en anden."));
  }

  private WaitingCallBack shown(CallBack callBack) {
    return new WaitingCallBack(
        callBack.receipt(),
        nameOf(callBack.kommune().value()),
        callBack.phone().digits(),
        callBack.topic(),
        callBack.bookedAt());
  }

  private String nameOf(String code) {
    return KommuneCode.isValid(code)
        ? releases.get().answers(clock.instant()).nameOf(new KommuneCode(code))
        : code;
  }

  private static ProblemException problem(String name, int status, String detail) {
    return new ProblemException(Problem.of(name, name, status, detail));
  }
}
