package dk.borgerchat.connectors.citizen;

import dk.borgerchat.core.content.AnswerBook;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.handoff.CallBack;
import dk.borgerchat.core.handoff.CallBackBook.Closing;
import dk.borgerchat.core.handoff.CallBackDesk;
import dk.borgerchat.core.kommune.KommuneCode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Free times to be called back in, and a booked call back by its receipt. Who knows the receipt may
 * move or cancel it; the number is never shown. A network may try a few receipts only.
 */
@Path("/api/call-backs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Call backs", description = "A promise to phone")
public class CallBackResource {
  private final CallBackDesk desk;
  private final Supplier<Release> releases;
  private final Clock clock;

  public CallBackResource(CallBackDesk desk, Supplier<Release> releases, Clock clock) {
    this.desk = desk;
    this.releases = releases;
    this.clock = clock;
  }

  /**
   * A time within which somebody can call.
   *
   * @param from its beginning, to be sent back as it is
   */
  public record Slot(Instant from, Instant until) {}

  /** A booked call back. */
  public record Booked(String receipt, String kommune, String topic, Slot slot) {}

  /** Another time for a booked call back. */
  public record Move(@Nullable Instant slot) {}

  @GET
  @Path("/slots")
  @Operation(summary = "The next free times for a kommune's citizens, earliest first")
  public List<Slot> slots(@QueryParam("kommune") @Nullable String kommune) {
    if (kommune == null || !KommuneCode.isValid(kommune)) {
      throw CitizenProblems.unknownKommune();
    }
    return desk.free(answers(), new KommuneCode(kommune), clock.instant()).stream()
        .map(this::slot)
        .toList();
  }

  @GET
  @Path("/{receipt}")
  @Operation(summary = "A booked call back")
  public Booked booked(@PathParam("receipt") String receipt) {
    return shown(find(receipt));
  }

  @PUT
  @Path("/{receipt}")
  @Operation(summary = "Move a call back to another free time")
  public Booked move(@PathParam("receipt") String receipt, Move move) {
    Instant slot = move.slot();
    if (slot == null) {
      throw CitizenProblems.incomplete("slot");
    }
    return switch (desk.move(code(receipt), slot, answers(), clock.instant())) {
      case BOOKED -> shown(find(receipt));
      case FULL -> throw CitizenProblems.slotTaken();
      case UNKNOWN -> throw CitizenProblems.unknownReceipt();
    };
  }

  @DELETE
  @Path("/{receipt}")
  @Operation(summary = "Cancel a call back; its number is deleted")
  public void cancel(@PathParam("receipt") String receipt) {
    desk.book().close(find(receipt).receipt(), clock.instant(), Closing.CANCELLED);
  }

  private CallBack find(String receipt) {
    return desk.book().find(code(receipt)).orElseThrow(CitizenProblems::unknownReceipt);
  }

  /** As people write it down: small letters, a space or hyphen in the middle. */
  private static String code(String receipt) {
    return receipt.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }

  private Booked shown(CallBack callBack) {
    return new Booked(
        callBack.receipt(),
        answers().nameOf(callBack.kommune()),
        callBack.topic(),
        slot(callBack.slot()));
  }

  private Slot slot(Instant from) {
    return new Slot(from, desk.slots().end(from));
  }

  private AnswerBook answers() {
    return releases.get().answers(clock.instant());
  }
}
