package dk.borgerchat.connectors.desk;

import dk.borgerchat.connectors.desk.contacts.Contact;
import dk.borgerchat.connectors.desk.contacts.ContactBook;
import dk.borgerchat.connectors.desk.contacts.Outcome;
import dk.borgerchat.connectors.desk.staff.Refusal;
import dk.borgerchat.connectors.desk.staff.Staff;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.handoff.CallBack;
import dk.borgerchat.core.handoff.CallBackBook;
import dk.borgerchat.core.handoff.CallBackDesk;
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
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
  private final CallBackDesk calls;
  private final ContactBook contacts;
  private final Supplier<Release> releases;
  private final SecurityIdentity identity;
  private final Clock clock;

  public CallBacksResource(
      CallBackBook callBacks,
      CallBackDesk calls,
      ContactBook contacts,
      Supplier<Release> releases,
      SecurityIdentity identity,
      Clock clock) {
    this.callBacks = callBacks;
    this.calls = calls;
    this.contacts = contacts;
    this.releases = releases;
    this.identity = identity;
    this.clock = clock;
  }

  /**
   * A call back to be made; the number is shown to agents only.
   *
   * @param slot when the time begins within which somebody calls
   * @param missed how many times nobody answered
   * @param isOverdue the promised time is over
   */
  public record WaitingCallBack(
      String receipt,
      String kommune,
      String phone,
      String topic,
      Instant bookedAt,
      Instant slot,
      int missed,
      boolean isOverdue) {}

  @GET
  @Operation(summary = "Call backs to be made, earliest first")
  public List<WaitingCallBack> callBacks() {
    Staff staff = Staff.of(identity);
    Set<String> overdue =
        calls.overdue(clock.instant(), MOST).stream()
            .map(CallBack::receipt)
            .collect(Collectors.toSet());
    return callBacks.waiting(MOST).stream()
        .filter(callBack -> staff.serves(callBack.kommune().value()))
        .map(callBack -> shown(callBack, overdue.contains(callBack.receipt())))
        .toList();
  }

  @POST
  @Path("/{receipt}/done")
  @Operation(summary = "The call is made; its number is deleted")
  public Response done(@PathParam("receipt") String receipt) {
    Staff staff = Staff.of(identity);
    Optional<CallBack> callBack = find(receipt, staff);
    callBacks.done(receipt, clock.instant());
    callBack.ifPresent(call -> contacts.register(contact(call, staff)));
    return Response.noContent().build();
  }

  @POST
  @Path("/{receipt}/missed")
  @Operation(summary = "Nobody answered; tried again twice, then given up")
  public Response missed(@PathParam("receipt") String receipt) {
    if (find(receipt, Staff.of(identity)).isPresent()) {
      calls.missed(receipt, releases.get().answers(clock.instant()), clock.instant());
    }
    return Response.noContent().build();
  }

  /** The call back; empty where it is over already, ends the request where it is not theirs. */
  private Optional<CallBack> find(String receipt, Staff staff) {
    Optional<CallBack> found = callBacks.find(receipt);
    if (found.isPresent() && !staff.serves(found.get().kommune().value())) {
      throw Refusal.of("wrong-kommune", 403, "Du har ikke adgang til denne kommunes opkald.");
    }
    return found;
  }

  private Contact contact(CallBack call, Staff staff) {
    return new Contact(
        idOf(call),
        Contact.Channel.CALL_BACK,
        call.kommune().value(),
        null,
        Outcome.ANSWERED.key(),
        staff.id(),
        0,
        clock.instant());
  }

  /** The same for the same call, and nothing that leads back to it. */
  private static String idOf(CallBack call) {
    String name = call.conversation() + "/" + call.receipt();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private WaitingCallBack shown(CallBack callBack, boolean isOverdue) {
    return new WaitingCallBack(
        callBack.receipt(),
        releases.get().answers(clock.instant()).nameOf(callBack.kommune()),
        callBack.phone().digits(),
        callBack.topic(),
        callBack.bookedAt(),
        callBack.slot(),
        callBack.missed(),
        isOverdue);
  }
}
