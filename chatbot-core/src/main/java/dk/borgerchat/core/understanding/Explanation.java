package dk.borgerchat.core.understanding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a reading came out as it did, for people who work on content.
 *
 * @param understanding what was understood, with the runners-up and their confidences
 * @param runnersUp the other candidates, nearest first, and how far each lies behind
 * @param words what each word did for the first candidate, in the order written
 * @param sentences the nearest known sentences, nearest first
 * @param urgency probability that something urgent is meant, 0.0-1.0
 */
public record Explanation(
    Understanding understanding,
    List<RunnerUp> runnersUp,
    List<WordWeight> words,
    List<KnownSentence> sentences,
    double urgency) {
  public Explanation {
    runnersUp = List.copyOf(runnersUp);
    words = List.copyOf(words);
    sentences = List.copyOf(sentences);
  }

  /**
   * A candidate that is not the first.
   *
   * @param intent which
   * @param behind by how much its log-odds lie below the first candidate's, as in {@link
   *     WordWeight}
   */
  public record RunnerUp(IntentId intent, double behind) {}

  /**
   * What a word did.
   *
   * @param word in plain lower case
   * @param weight by how much the first candidate's log-odds against the second would fall without
   *     it; below 0 where the word speaks for the second
   */
  public record WordWeight(String word, double weight) {}

  /**
   * A known sentence near the text.
   *
   * @param text as its author wrote it
   * @param intent what it stands for; null where no intent applies
   * @param cover how much of the text it covers, 0.0-1.0
   */
  public record KnownSentence(String text, @Nullable IntentId intent, double cover) {}
}
