package dk.borgerchat.connectors.desk.contacts;

import dk.borgerchat.connectors.desk.staff.Refusal;
import dk.borgerchat.connectors.desk.staff.Staff;
import dk.borgerchat.core.kommune.DanishTime;
import dk.borgerchat.core.understanding.IntentId;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Registers what was settled on the phone, and counts all channels together. */
@Path("/api/desk/contacts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("agent")
@RunOnVirtualThread
@Tag(name = "Desk contacts", description = "One statistic for all channels")
public class ContactsResource {
  private static final int LONGEST_CALL_SECONDS = 4 * 60 * 60;

  private final ContactBook contacts;
  private final ContactTable table;
  private final SecurityIdentity identity;
  private final Clock clock;

  public ContactsResource(
      ContactBook contacts, ContactTable table, SecurityIdentity identity, Clock clock) {
    this.contacts = contacts;
    this.table = table;
    this.identity = identity;
    this.clock = clock;
  }

  /**
   * A phone call that was settled.
   *
   * @param topic an intent; null where none fits
   * @param seconds how long it took
   */
  public record Call(
      @Nullable String kommune, @Nullable String topic, @Nullable Outcome outcome, int seconds) {}

  @PUT
  @Path("/{id}")
  @Operation(summary = "Register a phone call, once for each id")
  public Response register(@PathParam("id") String id, Call call) {
    Staff staff = Staff.of(identity);
    String kommune = staff.served(call.kommune() == null ? "" : call.kommune()).value();
    String topic = call.topic() == null || call.topic().isBlank() ? null : call.topic();
    Outcome outcome = call.outcome();
    if (outcome == null || id.length() > 100 || (topic != null && !IntentId.isValid(topic))) {
      throw Refusal.of("incomplete", 422, "Vælg, hvordan samtalen endte.");
    }
    contacts.register(
        new Contact(
            id,
            Contact.Channel.PHONE,
            kommune,
            topic,
            outcome.key(),
            staff.id(),
            Math.clamp(call.seconds(), 0, LONGEST_CALL_SECONDS),
            clock.instant()));
    return Response.noContent().build();
  }

  @GET
  @Path("/statistics")
  @RolesAllowed("supervisor")
  @Operation(summary = "All channels since midnight, some days back, counted together")
  public List<ContactTable.Count> statistics(@QueryParam("days") @DefaultValue("0") int days)
      throws SQLException {
    Instant start =
        DanishTime.dayOf(clock.instant())
            .minusDays(Math.clamp(days, 0, 366))
            .atStartOfDay(DanishTime.ZONE)
            .toInstant();
    return table.since(start);
  }
}
