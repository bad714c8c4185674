package dk.borgerchat.connectors.desk.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as an agent reads it.
 *
 * @param intent which
 * @param text in Markdown, with this kommune's words
 * @param links in the order shown
 * @param handledHere false where the kommune has switched the matter off
 * @param approved false while no jurist has approved the text
 * @param note what the agent should ask or check; not for citizens; may be empty
 * @param authority whose office it is
 * @param legalSource act and section; null where none is given
 * @param reviewBy the day by which the text must be looked at again, ISO 8601
 * @param guides that go on from it
 * @param confidence how likely it is what was meant, 0.0-1.0; null where it was found by its title
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Article(
    String intent,
    String title,
    String text,
    List<Link> links,
    boolean handledHere,
    boolean approved,
    String note,
    String authority,
    @Nullable String legalSource,
    String reviewBy,
    List<GuideName> guides,
    @Nullable Double confidence) {

  /** A link under an answer. */
  public record Link(String title, String url) {}

  /** A guide that can be walked. */
  public record GuideName(String id, String title) {}
}
