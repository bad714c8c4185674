package dk.borgerchat.connectors.studio;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.ContentReader.Result;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.publishing.Crises;
import dk.borgerchat.core.publishing.CrisisBook;
import dk.borgerchat.core.publishing.DocumentPath;
import dk.borgerchat.core.publishing.DocumentReader;
import dk.borgerchat.core.publishing.ReleaseHead;
import dk.borgerchat.core.publishing.ReleaseShelf;
import dk.borgerchat.core.publishing.RevisionBook;
import dk.borgerchat.core.publishing.WithdrawalBook;
import dk.borgerchat.core.publishing.Withdrawn;
import dk.borgerchat.core.understanding.IntentId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a kommune's bot answered at a moment, from which texts, approved by whom. */
@Path("/api/studio/past-answers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Studio")
public class PastAnswersResource {
  private static final int MOST_CRISES = 10_000;

  private final ReleaseShelf shelf;
  private final RevisionBook book;
  private final DocumentReader reader;
  private final CrisisBook crises;
  private final WithdrawalBook withdrawals;
  private final Supplier<Release> live;
  private final StaffDoor door;

  public PastAnswersResource(
      ReleaseShelf shelf,
      RevisionBook book,
      DocumentReader reader,
      CrisisBook crises,
      WithdrawalBook withdrawals,
      Supplier<Release> live,
      StaffDoor door) {
    this.shelf = shelf;
    this.book = book;
    this.reader = reader;
    this.crises = crises;
    this.withdrawals = withdrawals;
    this.live = live;
    this.door = door;
  }

  /**
   * An answer as it was.
   *
   * @param revisions of the documents it was made of: the common or local text, and the overlay
   */
  public record PastAnswer(
      ReleaseHead release, Shown.MergedAnswer answer, List<Shown.RevisionLine> revisions) {}

  @GET
  @Path("/{intent}")
  @Operation(
      summary = "The answer at a moment (ISO 8601), with its release, revisions and approvers")
  public PastAnswer at(
      @PathParam("intent") String intent,
      @QueryParam("kommune") @Nullable String code,
      @QueryParam("at") String moment) {
    KommuneCode kommune = code == null ? null : door.readableKommune(code);
    if (!IntentId.isValid(intent)) {
      throw StudioProblems.notFound();
    }
    Instant at = instant(moment);
    ReleaseHead release = shelf.at(at).orElseThrow(StudioProblems::notFound);
    IntentId id = new IntentId(intent);
    Release then = new Release(release.number(), content(release), live.get().recognizer());
    return Crises.over(
            Withdrawn.over(then, withdrawals.at(at).keySet()), crises.newest(MOST_CRISES), at)
        .answers(at)
        .find(id, kommune, Language.DA)
        .map(answer ->
            new PastAnswer(release, Shown.MergedAnswer.of(answer), revisions(release, id, kommune)))
        .orElseThrow(StudioProblems::notFound);
  }

  private Content content(ReleaseHead release) {
    return switch (reader.readReleased(shelf.documents(release.number()))) {
      case Result.Sound sound -> sound.content();
      case Result.Broken broken -> throw StudioProblems.notNow();
    };
  }

  private List<Shown.RevisionLine> revisions(
      ReleaseHead release, IntentId intent, @Nullable KommuneCode kommune) {
    Map<String, Long> held = shelf.revisions(release.number());
    Stream<DocumentPath> paths =
        kommune == null
            ? Stream.of(DocumentPath.of(intent))
            : Stream.of(
                DocumentPath.of(intent),
                DocumentPath.local(kommune, intent),
                DocumentPath.overlay(kommune));
    return paths
        .flatMap(path -> Optional.ofNullable(held.get(path.value())).stream())
        .flatMap(number -> book.find(number).stream())
        .map(Shown.RevisionLine::of)
        .toList();
  }

  private static Instant instant(String moment) {
    try {
      return Instant.parse(moment);
    } catch (DateTimeParseException e) {
      throw StudioProblems.incomplete("Skriv tidspunktet som 2026-03-03T22:10:00Z.");
    }
  }
}
