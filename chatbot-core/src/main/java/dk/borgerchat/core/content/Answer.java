package dk.borgerchat.core.content;

import dk.borgerchat.core.understanding.IntentId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Entry and overlay merged: what this kommune says on this matter, ready to send.
 *
 * @param intent which
 * @param title what a citizen reads on a button
 * @param text the whole text, variables filled in
 * @param links in the order shown
 * @param handledHere false where the kommune has switched the intent off and the text says where to
 *     go instead
 * @param release the release it is from; 0 for what came packaged with the application
 * @param reviewBy the day by which the text must be looked at again
 * @param checkedOn the day on which it was last checked; null while nobody has
 */
public record Answer(
    IntentId intent,
    String title,
    String text,
    List<Link> links,
    boolean handledHere,
    long release,
    LocalDate reviewBy,
    @Nullable LocalDate checkedOn) {
  public Answer {
    links = List.copyOf(links);
  }
}
