package dk.borgerchat.connectors.studio;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.Crisis;
import dk.borgerchat.core.publishing.CrisisBook;
import dk.borgerchat.core.publishing.CrisisBook.Proposal;
import dk.borgerchat.core.publishing.CrisisSwitch;
import dk.borgerchat.core.publishing.CrisisSwitch.Switched;
import dk.borgerchat.core.publishing.LiveRelease;
import dk.borgerchat.core.publishing.Staff;
import dk.borgerchat.core.understanding.IntentId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Urgent messages to citizens: written by one, put before them by another, taken back by any. */
@Path("/api/studio/crises")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Studio")
public class CrisisResource {
  private static final int SHOWN = 20;

  private final CrisisBook book;
  private final CrisisSwitch crisisSwitch;
  private final LiveRelease live;
  private final ReleaseNews news;
  private final StaffDoor door;
  private final Clock clock;

  public CrisisResource(
      CrisisBook book,
      CrisisSwitch crisisSwitch,
      LiveRelease live,
      ReleaseNews news,
      StaffDoor door,
      Clock clock) {
    this.book = book;
    this.crisisSwitch = crisisSwitch;
    this.live = live;
    this.news = news;
    this.door = door;
    this.clock = clock;
  }

  /**
   * What somebody proposes.
   *
   * @param kommuner codes; empty or null for all
   * @param intent whose answer it replaces; null for none
   * @param until ISO 8601
   */
  public record Wanted(
      @Nullable String text,
      @Nullable List<String> kommuner,
      @Nullable String intent,
      @Nullable Instant until) {}

  /** What is told, was told, and may be told; and whether one may write more. */
  public record Crises(boolean mayRaise, boolean mayRaiseForAll, List<CrisisLine> crises) {}

  /**
   * An urgent message.
   *
   * @param kommuner codes; empty for all
   * @param state {@code proposed}, {@code live} or {@code over}
   */
  public record CrisisLine(
      long number,
      String text,
      List<String> kommuner,
      @Nullable String intent,
      Instant until,
      String state,
      String proposedBy,
      Instant proposed,
      @Nullable String confirmedBy,
      @Nullable String endedBy,
      boolean mayConfirm,
      boolean mayEnd) {}

  @GET
  @Operation(summary = "Urgent messages one may read, newest first")
  public Crises crises() {
    Staff staff = door.staff();
    return new Crises(
        staff.mayRaise(Set.of()) || staff.kommuner().stream().anyMatch(staff::worksFor),
        staff.mayRaise(Set.of()),
        book.newest(SHOWN).stream()
            .filter(crisis -> sees(staff, crisis))
            .map(crisis -> line(crisis, staff))
            .toList());
  }

  @POST
  @Audited
  @Operation(summary = "Write an urgent message; citizens read it when another has confirmed it")
  public Response propose(Wanted wanted) {
    door.because(wanted.text());
    String text = Objects.requireNonNullElse(wanted.text(), "").strip();
    String intent = wanted.intent();
    Instant until = wanted.until();
    if (until == null || (intent != null && !IntentId.isValid(intent))) {
      throw StudioProblems.incomplete(
          "Skriv, hvornår meddelelsen slutter, og vælg et svar, der findes.");
    }
    Proposal proposal =
        new Proposal(text, codes(wanted), intent == null ? null : new IntentId(intent), until);
    return response(crisisSwitch.propose(door.staff(), proposal), 201);
  }

  @POST
  @Audited
  @Path("/{number}/confirm")
  @Operation(summary = "Put a colleague's message before the citizens")
  public Response confirm(@PathParam("number") long number) {
    return response(crisisSwitch.confirm(door.staff(), number), 200);
  }

  @POST
  @Audited
  @Path("/{number}/end")
  @Operation(summary = "Take a message back")
  public Response end(@PathParam("number") long number) {
    return response(crisisSwitch.end(door.staff(), number), 200);
  }

  private Response response(Switched switched, int status) {
    return switch (switched) {
      case Switched.Done done -> {
        live.refreshUrgent();
        news.tell(done.crisis());
        yield Response.status(status).entity(line(done.crisis(), door.staff())).build();
      }
      case Switched.Forbidden forbidden -> throw StudioProblems.forbidden();
      case Switched.OwnMessage own -> throw StudioProblems.ownMessage();
      case Switched.NotNow notNow -> throw StudioProblems.notNow();
      case Switched.BadText bad ->
          throw StudioProblems.incomplete(
              "Skriv højst %d tegn, og brug kun oplysninger, der findes, fx {kommune.telefon}."
                  .formatted(CrisisSwitch.LONGEST_TEXT));
      case Switched.BadTime bad ->
          throw StudioProblems.incomplete(
              "Vælg et sluttidspunkt i de næste %d dage.".formatted(CrisisSwitch.LONGEST.toDays()));
      case Switched.Unknown unknown ->
          throw StudioProblems.incomplete("Kommunen eller svaret findes ikke.");
    };
  }

  private static Set<KommuneCode> codes(Wanted wanted) {
    List<String> codes = Objects.requireNonNullElse(wanted.kommuner(), List.of());
    if (!codes.stream().allMatch(KommuneCode::isValid)) {
      throw StudioProblems.incomplete("Kommunen findes ikke.");
    }
    return codes.stream().map(KommuneCode::new).collect(Collectors.toSet());
  }

  private static boolean sees(Staff staff, Crisis crisis) {
    return staff.seesAll() || staff.kommuner().stream().anyMatch(crisis::concerns);
  }

  private CrisisLine line(Crisis crisis, Staff staff) {
    Crisis.State state = crisis.state(clock.instant());
    boolean may = staff.mayRaise(crisis.kommuner());
    IntentId intent = crisis.intent();
    return new CrisisLine(
        crisis.number(),
        crisis.text(),
        crisis.kommuner().stream().map(KommuneCode::value).sorted().toList(),
        intent == null ? null : intent.value(),
        crisis.until(),
        state.key(),
        crisis.proposedBy(),
        crisis.proposed(),
        crisis.confirmedBy(),
        crisis.endedBy(),
        may && state == Crisis.State.PROPOSED && !crisis.proposedBy().equals(staff.username()),
        may && state != Crisis.State.OVER);
  }
}
