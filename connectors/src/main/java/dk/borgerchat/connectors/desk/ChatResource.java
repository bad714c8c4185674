package dk.borgerchat.connectors.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerchat.connectors.desk.contacts.Outcome;
import dk.borgerchat.connectors.desk.staff.AgentText;
import dk.borgerchat.connectors.desk.staff.Refusal;
import dk.borgerchat.connectors.desk.staff.Roster;
import dk.borgerchat.connectors.desk.staff.Seat;
import dk.borgerchat.connectors.desk.staff.Staff;
import dk.borgerchat.core.understanding.IntentId;
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
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What an agent reads of a chat and does with it. A command is accepted (202) when Kafka has it;
 * the page sees what became of it on the board.
 */
@Path("/api/desk/chats/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("agent")
@RunOnVirtualThread
@Tag(name = "Desk chats", description = "Commands about a chat")
public class ChatResource {
  private static final int LONGEST_TEXT = 4_000;
  private static final int LONGEST_ID = 100;
  private static final Consumer<ObjectNode> NOTHING_MORE = data -> {};

  private final DeskBoard board;
  private final DeskCommands commands;
  private final Roster roster;
  private final SecurityIdentity identity;

  public ChatResource(
      DeskBoard board, DeskCommands commands, Roster roster, SecurityIdentity identity) {
    this.board = board;
    this.commands = commands;
    this.roster = roster;
    this.identity = identity;
  }

  /**
   * A command.
   *
   * @param command id given by the page, unique
   * @param epoch the chat's epoch as the page knows it
   * @param text with messages, corrections and notes
   * @param line with corrections, the sequence number of the line to replace
   * @param to with transfer and assign
   * @param consent with transfer, whether the citizen has agreed
   * @param outcome with end
   * @param topic with end, an intent; null where none fits
   */
  public record Command(
      @Nullable String command,
      long epoch,
      @Nullable String text,
      long line,
      @Nullable To to,
      boolean consent,
      @Nullable Outcome outcome,
      @Nullable String topic) {}

  /**
   * Where a chat goes.
   *
   * @param type {@code anybody}, {@code skill}, {@code kommune} or {@code colleague}
   * @param value the skill, the code or the user name
   */
  public record To(@Nullable String type, @Nullable String value) {}

  @GET
  @Operation(summary = "A chat's thread after a sequence number")
  public DeskChat.Thread thread(
      @PathParam("id") String id, @QueryParam("after") @DefaultValue("0") long after) {
    DeskChat chat = board.find(id, Staff.of(identity));
    return new DeskChat.Thread(chat, board.lines(id, after));
  }

  @POST
  @Path("/accept")
  @Operation(summary = "Take a waiting chat; exactly one agent gets it")
  public Response accept(@PathParam("id") String id, Command command) {
    Staff staff = Staff.of(identity);
    long taken = board.open().stream().filter(chat -> chat.isWith(staff.id())).count();
    if (taken >= staff.capacity()) {
      throw Refusal.of(
          "at-capacity",
          409,
          "Du har " + taken + " samtaler, og det er så mange, du må have. Afslut en først.");
    }
    return send("accept", id, command, NOTHING_MORE);
  }

  @POST
  @Path("/decline")
  @Operation(summary = "Leave a chat sent to you to everybody")
  public Response decline(@PathParam("id") String id, Command command) {
    return send("decline", id, command, NOTHING_MORE);
  }

  @POST
  @Path("/messages")
  @Operation(summary = "Write to the citizen; refused where it holds a CPR number")
  public Response say(@PathParam("id") String id, Command command) {
    String text = AgentText.required(command.text(), LONGEST_TEXT);
    return send("say", id, command, data -> data.put("text", text));
  }

  @POST
  @Path("/corrections")
  @Operation(summary = "Write something else instead of an own message")
  public Response correct(@PathParam("id") String id, Command command) {
    String text = AgentText.required(command.text(), LONGEST_TEXT);
    return send("correct", id, command, data -> data.put("text", text).put("line", command.line()));
  }

  @POST
  @Path("/notes")
  @Operation(summary = "Note something for colleagues; citizens never see it")
  public Response note(@PathParam("id") String id, Command command) {
    String text = AgentText.required(command.text(), LONGEST_TEXT);
    return send("note", id, command, data -> data.put("text", text));
  }

  @POST
  @Path("/typing")
  @Operation(summary = "Tell the citizen that you are writing; may be lost")
  public Response typing(@PathParam("id") String id) {
    Staff staff = Staff.of(identity);
    if (board.find(id, staff).isWith(staff.id())) {
      commands.typing(id, staff);
    }
    return Response.noContent().build();
  }

  @POST
  @Path("/transfer")
  @Operation(summary = "Let it wait on another list, with the citizen's consent")
  public Response transfer(@PathParam("id") String id, Command command) {
    if (!command.consent()) {
      throw Refusal.of("no-consent", 422, "Spørg først borgeren, om du må stille samtalen om.");
    }
    To to = command.to() == null ? new To(null, null) : command.to();
    return send(
        "transfer",
        id,
        command,
        data -> {
          data.put("consent", true);
          route(data.putObject("to"), to);
        });
  }

  @POST
  @Path("/assign")
  @RolesAllowed("supervisor")
  @Operation(summary = "Give a chat to somebody at the desk, yourself included, whoever has it")
  public Response assign(@PathParam("id") String id, Command command) {
    String value = command.to() == null ? null : command.to().value();
    Seat seat = seat(value);
    return send(
        "assign",
        id,
        command,
        data ->
            DeskCommands.agent(data.putObject("to").putObject("agent"), seat.id(), seat.name()));
  }

  @POST
  @Path("/return-to-bot")
  @Operation(summary = "Give it back to the bot: it was nothing for a person")
  public Response returnToBot(@PathParam("id") String id, Command command) {
    return send("return-to-bot", id, command, NOTHING_MORE);
  }

  @POST
  @Path("/end")
  @Operation(summary = "End the chat and sum it up; the bot answers what comes next")
  public Response end(@PathParam("id") String id, Command command) {
    Outcome outcome = command.outcome();
    String topic = command.topic();
    if (topic != null && !topic.isEmpty() && !IntentId.isValid(topic)) {
      throw Refusal.of("bad-topic", 422, "Vælg et emne på listen.");
    }
    return send(
        "end",
        id,
        command,
        data -> {
          if (outcome != null) {
            data.put("outcome", outcome.key());
          }
          if (topic != null && !topic.isEmpty()) {
            data.put("topic", topic);
          }
        });
  }

  private void route(ObjectNode data, To to) {
    String value = to.value() == null ? "" : to.value();
    switch (to.type() == null ? "" : to.type()) {
      case "anybody" -> data.put("type", "anybody");
      case "skill" -> data.put("type", "skill").put("skill", value);
      case "kommune" -> data.put("type", "kommune").put("kommune", value);
      case "colleague" -> {
        Seat seat = seat(value);
        DeskCommands.agent(
            data.put("type", "colleague").putObject("agent"), seat.id(), seat.name());
      }
      default -> throw Refusal.of("incomplete", 422, "Vælg, hvem samtalen skal stilles om til.");
    }
  }

  private Seat seat(@Nullable String id) {
    return roster.seats().stream()
        .filter(seat -> seat.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> Refusal.of("nobody-there", 409, "Kollegaen er ikke ved skrivebordet lige nu."));
  }

  private Response send(String name, String id, Command command, Consumer<ObjectNode> more) {
    String commandId = command.command();
    if (commandId == null || commandId.isBlank() || commandId.length() > LONGEST_ID) {
      throw Refusal.of("incomplete", 422, "Beskeden var ikke hel og er ikke sendt. Prøv igen.");
    }
    Staff staff = Staff.of(identity);
    board.find(id, staff);
    commands.send(name, id, commandId, command.epoch(), staff, more);
    return Response.accepted().build();
  }
}
