package dk.borgerchat.connectors.studio;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.Entry;
import dk.borgerchat.core.content.Guide;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.kommune.Kommune;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.DocumentFormat;
import dk.borgerchat.core.publishing.DocumentPath;
import dk.borgerchat.core.publishing.Edited;
import dk.borgerchat.core.publishing.Editing;
import dk.borgerchat.core.publishing.Revision;
import dk.borgerchat.core.publishing.RevisionBook;
import dk.borgerchat.core.publishing.Staff;
import dk.borgerchat.core.understanding.IntentId;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Revisions: drafts are written, sent to review, approved or refused. */
@Path("/api/studio")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Studio")
public class RevisionsResource {
  private static final int LONGEST_PAGE = 200;

  private final RevisionBook book;
  private final Editing editing;
  private final DocumentFormat format;
  private final Supplier<Release> releases;
  private final StaffDoor door;

  public RevisionsResource(
      RevisionBook book,
      Editing editing,
      DocumentFormat format,
      Supplier<Release> releases,
      StaffDoor door) {
    this.book = book;
    this.editing = editing;
    this.format = format;
    this.releases = releases;
    this.door = door;
  }

  /** Why somebody does something. */
  public record Reason(@Nullable String why) {}

  @POST
  @Audited
  @Path("/revisions")
  @Operation(summary = "Keep a draft; refused where the content would be broken (422)")
  public Response save(Written written) {
    DocumentPath path = door.readable(written.pathOrNone());
    Staff staff = door.staff();
    if (!staff.mayWrite(path)) {
      throw StudioProblems.forbidden();
    }
    door.because(written.reason());
    return response(editing.saveTogether(staff, written.drafts(door, book, format)), 201);
  }

  @GET
  @Path("/revisions")
  @Operation(summary = "Revisions, newest first; of one document, or of all one may read")
  public List<Shown.RevisionLine> history(
      @QueryParam("path") @Nullable String given,
      @QueryParam("before") @DefaultValue("9223372036854775807") long before,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    DocumentPath path = given == null ? null : door.readable(given);
    Staff staff = door.staff();
    return book.history(path, before, Math.clamp(limit, 1, LONGEST_PAGE)).stream()
        .filter(revision -> staff.mayRead(revision.path()))
        .map(Shown.RevisionLine::of)
        .toList();
  }

  @GET
  @Path("/revisions/{number}")
  @Operation(summary = "A revision with its text and what happened to it")
  public Shown.FullRevision revision(@PathParam("number") long number) {
    Revision revision = book.find(number).orElseThrow(StudioProblems::notFound);
    if (!door.staff().mayRead(revision.path())) {
      throw StudioProblems.forbidden();
    }
    String text = book.text(number);
    return new Shown.FullRevision(
        new Shown.Version(Shown.RevisionLine.of(revision), text, format.fields(text)),
        book.steps(number).stream().map(Shown.StepLine::of).toList());
  }

  @GET
  @Path("/tasks")
  @Operation(summary = "Everything that is under way and one may read")
  public List<Shown.Task> tasks() {
    Staff staff = door.staff();
    return book.open().stream()
        .filter(revision -> staff.mayRead(revision.path()))
        .map(revision -> task(revision, staff))
        .toList();
  }

  @POST
  @Audited
  @Path("/revisions/{number}/submit")
  @Operation(summary = "Ask for approval of a draft")
  public Response submit(@PathParam("number") long number, Reason reason) {
    return response(editing.submit(door.staff(), number, door.because(reason.why())), 200);
  }

  @POST
  @Audited
  @Path("/revisions/{number}/approve")
  @Operation(summary = "Say yes; never to one's own common text")
  public Response approve(@PathParam("number") long number, Reason reason) {
    return response(editing.approve(door.staff(), number, door.because(reason.why())), 200);
  }

  @POST
  @Audited
  @Path("/revisions/{number}/refuse")
  @Operation(summary = "Say no, with a reason")
  public Response refuse(@PathParam("number") long number, Reason reason) {
    if (door.because(reason.why()).isEmpty()) {
      throw StudioProblems.incomplete(
          "Skriv, hvorfor du afviser. Forfatteren skal kunne rette det.");
    }
    return response(editing.refuse(door.staff(), number, door.because(reason.why())), 200);
  }

  @POST
  @Audited
  @Path("/revisions/{number}/drop")
  @Operation(summary = "Give a revision up")
  public Response drop(@PathParam("number") long number, Reason reason) {
    return response(editing.drop(door.staff(), number, door.because(reason.why())), 200);
  }

  static Response response(Edited edited, int status) {
    return switch (edited) {
      case Edited.Done done ->
          Response.status(status)
              .entity(
                  new Shown.Saved(
                      Shown.RevisionLine.of(done.revision()),
                      done.warnings().stream()
                          .filter(w -> w.file().equals(done.revision().path().value()))
                          .toList()))
              .build();
      case Edited.Conflict conflict -> StudioProblems.conflict(conflict);
      case Edited.Broken broken -> StudioProblems.broken(broken.problems());
      case Edited.Forbidden forbidden -> throw StudioProblems.of(forbidden);
      case Edited.NotNow notNow -> throw StudioProblems.notNow();
    };
  }

  private Shown.Task task(Revision revision, Staff staff) {
    DocumentPath path = revision.path();
    String text = book.text(revision.number());
    boolean isOwn = revision.author().equals(staff.username());
    return new Shown.Task(
        Shown.RevisionLine.of(revision),
        title(path, text),
        text.isBlank(),
        staff.mayWrite(path),
        staff.mayApprove(path) && !(isOwn && editing.needsFourEyes(revision)),
        staff.mayPublish(path));
  }

  /** As citizens read it; of what is not published as it is written. */
  private String title(DocumentPath path, String text) {
    Content content = releases.get().content();
    IntentId intent = path.intent();
    Entry entry = intent == null ? null : entries(content, path.kommune()).get(intent);
    if (entry != null) {
      return entry.title();
    }
    return content.guides().values().stream()
        .filter(guide -> DocumentPath.guide(guide.id()).equals(path))
        .map(Guide::title)
        .findFirst()
        .orElseGet(() ->
            path.isOverlay()
                ? nameOf(path)
                : String.valueOf(format.fields(text).getOrDefault("title", path.value())));
  }

  private static Map<IntentId, Entry> entries(Content content, @Nullable KommuneCode kommune) {
    return kommune == null ? content.entries() : content.overlayOf(kommune).localEntries();
  }

  /** Whose document it is; its path while the kommune itself is not published. */
  private String nameOf(DocumentPath path) {
    return releases.get().content().kommuner().values().stream()
        .filter(kommune -> kommune.code().equals(path.kommune()))
        .map(Kommune::name)
        .findFirst()
        .orElse(path.value());
  }
}
