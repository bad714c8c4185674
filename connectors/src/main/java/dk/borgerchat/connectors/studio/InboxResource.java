package dk.borgerchat.connectors.studio;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.privacy.CitizenText;
import dk.borgerchat.core.privacy.PrivacyMask;
import dk.borgerchat.core.publishing.Inbox;
import dk.borgerchat.core.publishing.InboxCase;
import dk.borgerchat.core.publishing.InboxDesk;
import dk.borgerchat.core.publishing.InboxDesk.Handled;
import dk.borgerchat.core.publishing.InboxDesk.Wanted;
import dk.borgerchat.core.publishing.Staff;
import dk.borgerchat.core.understanding.IntentId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What citizens asked in vain, and what staff do about it. */
@Path("/api/studio/inbox")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Studio")
public class InboxResource {
  private static final int LONGEST = 500;
  private static final PrivacyMask MASK = new PrivacyMask();

  private final Inbox inbox;
  private final InboxDesk desk;
  private final StaffDoor door;

  public InboxResource(Inbox inbox, InboxDesk desk, StaffDoor door) {
    this.inbox = inbox;
    this.desk = desk;
    this.door = door;
  }

  /**
   * What is to be done with questions that mean the same.
   *
   * @param number of the case; 0 for one that begins now
   * @param kommune whose questions; null for all kommuner's
   * @param group the words of the group it is about
   * @param words the question as it is to be learned, checked or remembered
   * @param act {@code assign}, {@code utterance}, {@code check} or {@code not-ours}
   * @param assignee who is to look at it
   * @param intent what it means, for an utterance or a check
   */
  public record Act(
      long number,
      @Nullable String kommune,
      @Nullable String group,
      @Nullable String words,
      @Nullable String act,
      @Nullable String assignee,
      @Nullable String intent,
      @Nullable String why) {}

  /** How few conversations a kommune's own questions are shown from, 1-5. */
  public record Choice(@Nullable String kommune, int conversations) {}

  @GET
  @Operation(
      summary = "Questions not understood or badly rated, masked, by meaning; shared by enough")
  public Shown.InboxPage inbox(@QueryParam("kommune") @Nullable String code) {
    Staff staff = door.staff();
    if (code == null && !staff.seesAll()) {
      throw StudioProblems.forbidden();
    }
    KommuneCode kommune = code == null ? null : door.readableKommune(code);
    return Shown.InboxPage.of(
        inbox.view(staff, kommune),
        staff.mayHandleInbox(kommune),
        kommune != null && staff.mayChooseLeast(kommune));
  }

  @POST
  @Audited
  @Path("/acts")
  @Operation(summary = "Assign, learn, check or set aside; what is learned is a draft (422, 409)")
  public Response act(Act given) {
    Wanted wanted = wanted(given);
    door.because(wanted.why());
    return switch (desk.handle(door.staff(), wanted)) {
      case Handled.Done done -> Response.status(201).entity(Shown.CaseLine.of(done.now())).build();
      case Handled.Refused refused -> RevisionsResource.response(refused.edited(), 201);
    };
  }

  @POST
  @Audited
  @Path("/least")
  @Operation(summary = "A kommune sees its own questions from fewer conversations than five")
  public Response least(Choice choice) {
    KommuneCode kommune = door.readableKommune(Objects.requireNonNullElse(choice.kommune(), ""));
    if (choice.conversations() < 1 || choice.conversations() > Inbox.LEAST) {
      throw StudioProblems.incomplete("Vælg et tal fra 1 til 5.");
    }
    if (!desk.choose(door.staff(), kommune, choice.conversations())) {
      throw StudioProblems.forbidden();
    }
    return Response.noContent().build();
  }

  private Wanted wanted(Act given) {
    InboxCase.Act act =
        Arrays.stream(InboxCase.Act.values())
            .filter(one -> one.key().equals(given.act()))
            .findFirst()
            .orElseThrow(() -> StudioProblems.incomplete("Vælg, hvad der skal ske."));
    String words = Objects.requireNonNullElse(given.words(), "").strip();
    if (words.isEmpty() || words.length() > LONGEST) {
      throw StudioProblems.incomplete("Skriv spørgsmålet med højst 500 tegn.");
    }
    String intent = given.intent();
    boolean needsIntent = act == InboxCase.Act.UTTERANCE || act == InboxCase.Act.CHECK;
    if (needsIntent && (intent == null || !IntentId.isValid(intent))) {
      throw StudioProblems.incomplete("Vælg det svar, spørgsmålet hører til.");
    }
    KommuneCode kommune = given.kommune() == null ? null : door.readableKommune(given.kommune());
    return new Wanted(
        given.number(),
        kommune,
        Objects.requireNonNullElse(given.group(), ""),
        MASK.mask(new CitizenText(words)).value(),
        act,
        given.assignee(),
        intent == null || !IntentId.isValid(intent) ? null : new IntentId(intent),
        Objects.requireNonNullElse(given.why(), "").strip());
  }
}
