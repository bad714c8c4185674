package dk.borgerchat.core.policy;

import dk.borgerchat.core.content.Answer;
import dk.borgerchat.core.language.DanishLetters;
import dk.borgerchat.core.language.PlainText;
import dk.borgerchat.core.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a kommune's web page is about, as far as its address says: the words of the last two parts
 * of {@code /borger/affald-og-genbrug/storskrald}.
 *
 * @param words in lower case, in order; empty where nothing is said
 */
public record PageTopic(List<String> words) {
  /** Words that stand on every kommune's pages and say nothing. */
  private static final Set<String> EVERYWHERE =
      Set.of("borger", "borgere", "kommune", "kommunen", "forside", "index", "html", "aspx", "php");

  private static final int SHORTEST = 3;
  private static final int SHORTEST_BEGINNING = 5;
  private static final int PARTS = 2;

  public PageTopic {
    words = List.copyOf(words);
  }

  /** The topic of a page. */
  public static PageTopic of(@Nullable String page) {
    if (page == null) {
      return new PageTopic(List.of());
    }
    String path = page.replaceFirst("^[a-z]+://[^/]*", "").replaceFirst("[?#].*", "");
    List<String> parts = List.of(path.split("/", -1)).stream().filter(p -> !p.isBlank()).toList();
    List<String> last = parts.subList(Math.max(0, parts.size() - PARTS), parts.size());
    return in(String.join(" ", last));
  }

  /** The topic in a kommune's own words for it. */
  public static PageTopic in(String text) {
    return new PageTopic(
        Words.of(PlainText.of(text)).stream()
            .filter(word -> !EVERYWHERE.contains(word) && Character.isLetter(word.charAt(0)))
            .toList());
  }

  /** The words as a sentence to be understood. */
  public String text() {
    return String.join(" ", words);
  }

  /** Whether an answer shares a word with the page: a guess from the whole alone may be far off. */
  public boolean concerns(Answer answer) {
    List<String> named = new ArrayList<>(bare(List.of(answer.intent().theme())));
    named.addAll(bare(Words.of(PlainText.of(answer.title()))));
    return bare(words).stream()
        .filter(word -> word.length() >= SHORTEST)
        .anyMatch(word -> named.stream().anyMatch(other -> isSame(word, other)));
  }

  private static List<String> bare(List<String> words) {
    return words.stream().map(DanishLetters::bare).toList();
  }

  /** The same word, or one that goes on from the other as Danish words do. */
  private static boolean isSame(String one, String other) {
    return one.equals(other)
        || (other.length() >= SHORTEST_BEGINNING && one.startsWith(other))
        || (one.length() >= SHORTEST_BEGINNING && other.startsWith(one));
  }
}
