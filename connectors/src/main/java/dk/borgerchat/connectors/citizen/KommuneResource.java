package dk.borgerchat.connectors.citizen;

import dk.borgerchat.core.content.AnswerBook;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.conversation.DueTimes;
import dk.borgerchat.core.conversation.Retention;
import dk.borgerchat.core.conversation.TranscriptBook;
import dk.borgerchat.core.kommune.Kommune;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.kommune.Membership;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What a client shows of a kommune without a conversation, and keeps for the time it cannot reach
 * us. Asks nothing but the release in memory, so it answers while Redis and the database are away.
 */
@Path("/api/kommuner/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kommune", description = "What everybody may know about a kommune")
public class KommuneResource {
  private static final int MAX_AGE_SECONDS = 300;

  private final Supplier<Release> releases;
  private final DueTimes times;
  private final Retention retention;
  private final Clock clock;

  public KommuneResource(
      Supplier<Release> releases, DueTimes times, Retention retention, Clock clock) {
    this.releases = releases;
    this.times = times;
    this.retention = retention;
    this.clock = clock;
  }

  /**
   * A kommune's facts.
   *
   * @param name without the word kommune
   * @param phone its main number; absent where the kommune has not written one
   * @param openingHours in words; absent where the kommune has not written them
   * @param idleSeconds without a word to the bot, before a conversation ends
   * @param keptDays how long what was said is kept after its last word, masked; then it is deleted
   * @param inTransitHours when the last copy between our systems is gone, whatever is deleted
   * @param theme its colours in the widget, by the name of the custom property; may be empty
   */
  public record Facts(
      String code,
      String name,
      String website,
      @Nullable String phone,
      @Nullable String openingHours,
      long idleSeconds,
      long keptDays,
      long inTransitHours,
      Map<String, String> theme) {}

  @GET
  @NonBlocking
  @Operation(summary = "Tell phone, opening hours and website of a kommune")
  public Response facts(@PathParam("code") String code) {
    CacheControl cache = new CacheControl();
    cache.setMaxAge(MAX_AGE_SECONDS);
    return Response.ok(of(code)).cacheControl(cache).build();
  }

  /** The facts of a kommune; throws the 422 problem where there is none. */
  Facts of(String code) {
    Release release = releases.get();
    Kommune kommune = kommune(code, release);
    AnswerBook answers = release.answers(clock.instant());
    return new Facts(
        code,
        kommune.name(),
        kommune.website().toString(),
        answers.given("kommune.telefon", kommune.code()).orElse(null),
        answers.given("kommune.aabningstider", kommune.code()).orElse(null),
        times.idle().toSeconds(),
        retention.days(kommune.code()),
        TranscriptBook.DELETION_REMEMBERED.toHours(),
        answers.theme(kommune.code()).colours());
  }

  /** The web origins whose pages may carry its chat. */
  List<String> origins(String code) {
    return kommune(code, releases.get()).origins();
  }

  private static Kommune kommune(String code, Release release) {
    return Optional.of(code)
        .filter(KommuneCode::isValid)
        .map(valid -> release.content().kommuner().get(new KommuneCode(valid)))
        .filter(kommune -> kommune.membership() != Membership.LEFT)
        .orElseThrow(CitizenProblems::unknownKommune);
  }
}
