package dk.borgerchat.connectors.studio;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.Entry;
import dk.borgerchat.core.content.LocalChange;
import dk.borgerchat.core.content.Overlay;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.kommune.Kommune;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.publishing.DocumentFormat;
import dk.borgerchat.core.publishing.DocumentPath;
import dk.borgerchat.core.publishing.Revision;
import dk.borgerchat.core.publishing.RevisionBook;
import dk.borgerchat.core.publishing.Staff;
import dk.borgerchat.core.understanding.IntentId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is published: the kommuner, the intents, the merged answers. */
@Path("/api/studio")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Studio", description = "Content: writing, approving, publishing")
public class IntentsResource {
  private static final Overlay NOTHING = Overlay.empty(new KommuneCode("0000"));

  private final Supplier<Release> releases;
  private final RevisionBook book;
  private final DocumentFormat format;
  private final StaffDoor door;
  private final Clock clock;

  public IntentsResource(
      Supplier<Release> releases,
      RevisionBook book,
      DocumentFormat format,
      StaffDoor door,
      Clock clock) {
    this.releases = releases;
    this.book = book;
    this.format = format;
    this.door = door;
    this.clock = clock;
  }

  @GET
  @Path("/kommuner")
  @Operation(summary = "The kommuner whose texts one may read, by name")
  public List<Shown.KommuneLine> kommuner() {
    Staff staff = door.staff();
    return releases.get().content().kommuner().values().stream()
        .filter(kommune -> staff.mayRead(DocumentPath.overlay(kommune.code())))
        .sorted(Comparator.comparing(Kommune::name))
        .map(kommune -> new Shown.KommuneLine(kommune.code().value(), kommune.name()))
        .toList();
  }

  @GET
  @Path("/intents")
  @Operation(
      summary =
          "All intents, by id; with a kommune also its own and what it says otherwise; begun=true"
              + " gives those too that are only being written")
  public List<Shown.IntentLine> intents(
      @QueryParam("kommune") @Nullable String code, @QueryParam("begun") boolean begun) {
    KommuneCode kommune = code == null ? null : door.readableKommune(code);
    Content content = releases.get().content();
    Map<String, Revision> open =
        book.open().stream()
            .collect(Collectors.toMap(revision -> revision.path().value(), r -> r, (a, b) -> a));
    Overlay overlay = kommune == null ? NOTHING : content.overlayOf(kommune);
    List<Shown.IntentLine> lines = new ArrayList<>();
    for (Entry entry : content.entries().values()) {
      String local = difference(overlay.changes().get(entry.intent()));
      lines.add(line(entry, DocumentPath.of(entry.intent()), local, open));
    }
    for (Entry entry : overlay.localEntries().values()) {
      lines.add(line(entry, DocumentPath.local(overlay.kommune(), entry.intent()), "own", open));
    }
    if (begun) {
      Set<String> published =
          lines.stream().map(Shown.IntentLine::path).collect(Collectors.toSet());
      open.values().stream()
          .filter(revision -> !published.contains(revision.path().value()))
          .filter(revision -> revision.path().isAnswer())
          .filter(revision -> Objects.equals(revision.path().kommune(), kommune))
          .map(this::begun)
          .forEach(lines::add);
    }
    lines.sort(Comparator.comparing(Shown.IntentLine::intent));
    return lines;
  }

  /** An intent nobody reads yet. */
  private Shown.IntentLine begun(Revision revision) {
    Map<String, Object> fields = format.fields(book.text(revision.number()));
    return new Shown.IntentLine(
        String.valueOf(fields.get("id")),
        String.valueOf(fields.get("title")),
        revision.path().value(),
        String.valueOf(fields.get("authority")),
        String.valueOf(fields.get("approver")),
        LocalDate.parse(String.valueOf(fields.get("reviewBy"))),
        revision.path().kommune() == null ? null : "own",
        revision.state().key(),
        false);
  }

  @GET
  @Path("/answers/{intent}")
  @Operation(summary = "What citizens of a kommune read now; without a kommune the common text")
  public Shown.MergedAnswer answer(
      @PathParam("intent") String intent, @QueryParam("kommune") @Nullable String code) {
    KommuneCode kommune = code == null ? null : door.readableKommune(code);
    if (!IntentId.isValid(intent)) {
      throw StudioProblems.notFound();
    }
    return releases
        .get()
        .answers(clock.instant())
        .find(new IntentId(intent), kommune, Language.DA)
        .map(Shown.MergedAnswer::of)
        .orElseThrow(StudioProblems::notFound);
  }

  private static Shown.IntentLine line(
      Entry entry, DocumentPath path, @Nullable String local, Map<String, Revision> open) {
    Revision revision = open.get(path.value());
    return new Shown.IntentLine(
        entry.intent().value(),
        entry.title(),
        path.value(),
        entry.authority(),
        entry.approver(),
        entry.reviewBy(),
        local,
        revision == null ? null : revision.state().key(),
        true);
  }

  private static @Nullable String difference(@Nullable LocalChange change) {
    if (change == null) {
      return null;
    }
    if (change.off() != null) {
      return "off";
    }
    return change.replace() != null ? "replace" : change.append() != null ? "append" : "links";
  }
}
