package dk.borgerchat.core.publishing;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.understanding.Candidate;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The inbox as somebody may see it.
 *
 * @param kommune whose questions alone; null for all kommuner's together
 * @param least how many conversations a question must come from to be shown
 * @param hidden how many questions are not shown, since too few share them
 * @param open those that wait, asked in most conversations first
 * @param settled cases whose questions have had their answer, newest first
 */
public record InboxView(
    @Nullable KommuneCode kommune, int least, int hidden, List<Group> open, List<Settled> settled) {
  public InboxView {
    open = List.copyOf(open);
    settled = List.copyOf(settled);
  }

  /**
   * Questions that mean the same.
   *
   * @param words the one that says it best, masked; the case's where there is one
   * @param examples some of them, masked, each once
   * @param conversations how many conversations they come from
   * @param kommuner how many kommuner
   * @param badlyRated how many were answered, and the answer did not help
   * @param last when the last of them was asked
   * @param guesses what the bot takes the first for
   * @param begun what staff have done with it; null where nothing
   * @param state how far that has come
   */
  public record Group(
      String words,
      List<String> examples,
      int conversations,
      int kommuner,
      int badlyRated,
      Instant last,
      List<Candidate> guesses,
      @Nullable InboxCase begun,
      State state) {
    public Group {
      examples = List.copyOf(examples);
      guesses = List.copyOf(guesses);
    }
  }

  /**
   * A case that is done.
   *
   * @param release the release that settled it; 0 where nothing had to be published
   * @param since when
   */
  public record Settled(InboxCase done, long release, Instant since) {}

  /** How far it has come. */
  public enum State {
    /** Nobody has done anything, or what was written was given up. */
    OPEN,
    /** Somebody is to look at it. */
    ASSIGNED,
    /** Something is written and waits to be published. */
    UNDER_WAY,
    /** It was settled, and has been asked again since. */
    AGAIN;

    /** As outsiders read it: {@code under-way}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
