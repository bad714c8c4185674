package dk.borgerchat.connectors.studio;

import dk.borgerchat.core.content.Guide;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.publishing.DocumentPath;
import dk.borgerchat.core.publishing.Revision;
import dk.borgerchat.core.publishing.RevisionBook;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The guides: which there are, and which are being written. Each is a document like any other. */
@Path("/api/studio/guides")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Studio")
public class GuidesResource {
  private static final String FOLDER = "common/guides/";

  private final Supplier<Release> releases;
  private final RevisionBook book;

  public GuidesResource(Supplier<Release> releases, RevisionBook book) {
    this.releases = releases;
    this.book = book;
  }

  /**
   * A guide in the list.
   *
   * @param title its id where nothing of it is published
   * @param approver null where nothing of it is published
   * @param open the state of what is being written about it; null where nothing is
   */
  public record GuideLine(
      String id,
      String title,
      @Nullable String approver,
      @Nullable LocalDate reviewBy,
      @Nullable String open) {}

  @GET
  @Operation(summary = "All guides, by id; those too that are only being written")
  public List<GuideLine> guides() {
    Map<String, GuideLine> lines = new TreeMap<>();
    Map<String, Guide> published = releases.get().content().guides();
    published.forEach((id, guide) ->
        lines.put(id, new GuideLine(id, guide.title(), guide.approver(), guide.reviewBy(), null)));
    book.open().stream()
        .filter(revision -> revision.path().value().startsWith(FOLDER))
        .forEach(
            revision -> lines.merge(idOf(revision.path()), begun(revision), GuidesResource::both));
    return List.copyOf(lines.values());
  }

  private static GuideLine begun(Revision revision) {
    String id = idOf(revision.path());
    return new GuideLine(id, id, null, null, revision.state().key());
  }

  private static GuideLine both(GuideLine published, GuideLine begun) {
    return new GuideLine(
        published.id(),
        published.title(),
        published.approver(),
        published.reviewBy(),
        begun.open());
  }

  private static String idOf(DocumentPath path) {
    return path.value().substring(FOLDER.length()).replaceFirst("\\.yaml$", "");
  }
}
