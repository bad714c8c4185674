package dk.borgerchat.connectors.studio;

import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.publishing.DocumentPath;
import dk.borgerchat.core.publishing.PageBook.StillRight;
import dk.borgerchat.core.publishing.PageReviews;
import dk.borgerchat.core.publishing.PageReviews.Reason;
import dk.borgerchat.core.publishing.Staff;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Answers to look at because a page they link to is gone or has another text. */
@Path("/api/studio/pages")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Studio")
public class PagesResource {
  private final Supplier<Release> releases;
  private final PageReviews reviews;
  private final StaffDoor door;
  private final Clock clock;

  public PagesResource(
      Supplier<Release> releases, PageReviews reviews, StaffDoor door, Clock clock) {
    this.releases = releases;
    this.reviews = reviews;
    this.door = door;
    this.clock = clock;
  }

  /**
   * Why an answer must be looked at.
   *
   * @param problem what the last visit met; empty where the page has another text
   * @param hash names the new text; empty where the page is gone
   */
  public record ReasonLine(
      String path,
      String intent,
      String title,
      URI address,
      boolean broken,
      String problem,
      String hash,
      Instant since,
      boolean mayWrite) {
    static ReasonLine of(Reason reason, Staff staff) {
      return new ReasonLine(
          reason.path().value(),
          reason.intent(),
          reason.title(),
          reason.address(),
          reason.isBroken(),
          reason.problem(),
          reason.hash(),
          reason.since(),
          staff.mayWrite(reason.path()));
    }
  }

  /** Which answer is right beside which new text. */
  public record Answer(@Nullable String path, @Nullable URI address, @Nullable String hash) {}

  @GET
  @Operation(summary = "Answers whose links lead to pages that are gone or have another text")
  public List<ReasonLine> reasons() {
    Staff staff = door.staff();
    return reviews
        .open(releases.get().content(), staff.seesAll() ? staff::mayRead : staff::mayWrite)
        .stream()
        .map(reason -> ReasonLine.of(reason, staff))
        .toList();
  }

  @POST
  @Audited
  @Path("/still-right")
  @Operation(summary = "The answer is still right beside the page's new text")
  public Response stillRight(Answer answer) {
    DocumentPath path = door.readable(Objects.requireNonNullElse(answer.path(), ""));
    Staff staff = door.staff();
    if (!staff.mayWrite(path)) {
      throw StudioProblems.forbidden();
    }
    URI address = answer.address();
    String hash = answer.hash();
    if (address == null || hash == null) {
      throw StudioProblems.incomplete("Send path, address og hash.");
    }
    StillRight right = new StillRight(path, address, hash);
    Instant now = clock.instant();
    if (!reviews.stillRight(releases.get().content(), right, staff.username(), now)) {
      throw StudioProblems.notNow();
    }
    return Response.noContent().build();
  }
}
