package dk.borgerchat.connectors.studio;

import dk.borgerchat.core.content.AnswerBook;
import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.ContentReader.Result;
import dk.borgerchat.core.content.Problem;
import dk.borgerchat.core.kommune.DanishTime;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.publishing.DocumentFormat;
import dk.borgerchat.core.publishing.DocumentPath;
import dk.borgerchat.core.publishing.Editing;
import dk.borgerchat.core.publishing.Revision;
import dk.borgerchat.core.publishing.RevisionBook;
import dk.borgerchat.core.publishing.RevisionBook.Draft;
import dk.borgerchat.core.publishing.Staff;
import dk.borgerchat.core.publishing.WithdrawalBook;
import dk.borgerchat.core.understanding.IntentId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Documents as they are written: what holds, what is under way, and what a change would give. */
@Path("/api/studio")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Studio")
public class DocumentsResource {
  private final RevisionBook book;
  private final Editing editing;
  private final DocumentFormat format;
  private final WithdrawalBook withdrawals;
  private final StaffDoor door;
  private final Clock clock;

  public DocumentsResource(
      RevisionBook book,
      Editing editing,
      DocumentFormat format,
      WithdrawalBook withdrawals,
      StaffDoor door,
      Clock clock) {
    this.book = book;
    this.editing = editing;
    this.format = format;
    this.withdrawals = withdrawals;
    this.door = door;
    this.clock = clock;
  }

  /** A change, and whose answer to what is wanted. */
  public record WantedPreview(Written document, String intent, @Nullable String kommune) {}

  @GET
  @Path("/document")
  @Operation(summary = "A document: what citizens read of it, and what was written last")
  public Shown.Document document(@QueryParam("path") String given) {
    DocumentPath path = door.readable(given);
    Staff staff = door.staff();
    return new Shown.Document(
        path.value(),
        book.live(path).map(this::version).orElse(null),
        book.newest(path).map(this::version).orElse(null),
        staff.mayWrite(path),
        staff.mayApprove(path),
        staff.mayPublish(path),
        withdrawals.at(clock.instant()).get(path),
        book.live(path).flatMap(live -> book.approval(live.number())).orElse(null));
  }

  @POST
  @Path("/check")
  @Operation(summary = "What would be wrong with a change; nothing is kept")
  public Shown.Checked check(Written written) {
    List<Draft> drafts = written.drafts(door, book, format);
    return switch (editing.read(drafts)) {
      case Result.Sound sound -> new Shown.Checked(true, placed(drafts, own(drafts, sound)));
      case Result.Broken broken -> new Shown.Checked(false, placed(drafts, broken.problems()));
    };
  }

  @POST
  @Path("/preview")
  @Operation(summary = "What citizens of a kommune would read after a change; nothing is kept")
  public Shown.Preview preview(WantedPreview wanted) {
    KommuneCode kommune = wanted.kommune() == null ? null : door.readableKommune(wanted.kommune());
    if (!IntentId.isValid(wanted.intent())) {
      throw StudioProblems.notFound();
    }
    List<Draft> drafts = wanted.document().drafts(door, book, format);
    return switch (editing.read(drafts)) {
      case Result.Broken broken -> new Shown.Preview(null, placed(drafts, broken.problems()));
      case Result.Sound sound ->
          new Shown.Preview(
              answer(sound.content(), new IntentId(wanted.intent()), kommune),
              placed(drafts, own(drafts, sound)));
    };
  }

  private Shown.@Nullable MergedAnswer answer(
      Content content, IntentId intent, @Nullable KommuneCode kommune) {
    return new AnswerBook(content, DanishTime.dayOf(clock.instant()))
        .find(intent, kommune, Language.DA)
        .map(Shown.MergedAnswer::of)
        .orElse(null);
  }

  /** Of all the content's warnings those about these documents. */
  private static List<Problem> own(List<Draft> drafts, Result.Sound sound) {
    return sound.warnings().stream()
        .filter(warning ->
            drafts.stream().anyMatch(draft -> draft.path().value().equals(warning.file())))
        .toList();
  }

  /** Each with its place in the first of the documents, where it stands there. */
  private List<Shown.ProblemLine> placed(List<Draft> drafts, List<Problem> problems) {
    Draft shown = drafts.getFirst();
    return problems.stream()
        .map(problem ->
            Shown.ProblemLine.of(
                problem,
                problem.file().equals(shown.path().value())
                    ? format.placeOf(shown.text(), problem.line())
                    : List.of()))
        .toList();
  }

  private Shown.Version version(Revision revision) {
    String text = book.text(revision.number());
    return new Shown.Version(Shown.RevisionLine.of(revision), text, format.fields(text));
  }
}
