package dk.borgerchat.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proposes where a message may hold two needs: at the end of a sentence, at a comma, "og", "samt",
 * "men" or a plus sign. Whether the parts really are two needs is for the reader of their meaning
 * to say.
 */
public final class NeedSplitter {
  private static final String ASKS =
      "(?:hvad|hvor|hvordan|hvornår|hvorfor|hvem|hvilke\\w*|kan|skal|må|er|får|vil|har|what|how"
          + "|where|when|can|do)\\b";

  /** A seam after which something new is asked. */
  private static final String CLEAR_SEAM =
      "\\?+\\s+|;\\s*|\\s*[+&]\\s*|,?\\s+samt\\s+|,?\\s+(?:og|and)\\s+(?:så\\s+|også\\s+)*(?="
          + ASKS
          + ")";

  private static final String ANY_SEAM =
      "[.!\\n]+\\s+|,?\\s+(?:og|men|and|also)\\s+(?:så\\s+|også\\s+)*|,\\s+";

  private static final Pattern SEAM =
      Pattern.compile(
          "(" + CLEAR_SEAM + ")|" + ANY_SEAM, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int FEWEST_LETTERS = 6;
  private static final int MOST = 4;

  /**
   * Two halves of a message.
   *
   * @param clear whether what stands between them calls for a new need by itself
   */
  public record Halves(String first, String second, boolean clear) {}

  /** Every way to cut the text in two, from left to right; at most four. Empty where none. */
  public List<Halves> proposals(String text) {
    List<Halves> proposals = new ArrayList<>();
    Matcher seam = SEAM.matcher(text);
    while (proposals.size() < MOST && seam.find()) {
      String first = text.substring(0, seam.start()).strip();
      String second = text.substring(seam.end()).strip();
      if (first.length() >= FEWEST_LETTERS && second.length() >= FEWEST_LETTERS) {
        proposals.add(new Halves(first, second, seam.group(1) != null));
      }
    }
    return proposals;
  }
}
