package dk.borgerchat.core.understanding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets a short follow-up lean on what the conversation is about: "og til min søn?" after a question
 * about a passport is about a passport. The words are read alone and together with the question
 * before; intents of the same theme are likelier.
 */
final class FollowUp {
  private static final int LONGEST = 8;
  private static final int KEPT = 10;

  /** How much likelier an intent of the same theme is, with a word that points back and without. */
  private static final double SAME_THEME_POINTED = 25;

  private static final double SAME_THEME = 6;

  /** Who has just been answered seldom asks for the same again. */
  private static final double ANSWERED_ALREADY = 0.2;

  private static final double FLOOR = 1e-3;
  private static final double JOINED = 0.7;
  private static final Set<String> FIRST = Set.of("og", "and");
  private static final Set<String> OPENERS =
      Set.of(
          "og", "hvad", "hvor", "hvornår", "hvordan", "også", "samme", "gælder", "men", "eller",
          "kan", "skal", "må", "er", "what", "how", "is", "can", "when");
  private static final Set<String> POINTERS =
      Set.of("det", "den", "dem", "de", "der", "så", "også", "samme", "it", "that", "too");

  private final Judge judge;
  private final double sure;

  /** A reader of follow-ups; what it is {@code sure} of on its own needs no topic. */
  FollowUp(Judge judge, double sure) {
    this.judge = judge;
    this.sure = sure;
  }

  /** Leans on the topic where the words call for it; otherwise returns what they say alone. */
  Judgement lean(Sentence sentence, Judgement alone, @Nullable Topic topic) {
    if (topic == null || sentence.words().isEmpty() || sentence.words().size() > LONGEST) {
      return alone;
    }
    boolean points = points(sentence);
    if (!points && alone.confidence() >= sure) {
      return alone;
    }
    Sentence whole = judge.sentence(topic.asked().value() + " " + sentence.text());
    Map<IntentId, Double> weights = weights(sentence, whole, topic.intent(), points);
    addLocal(alone, weights);
    return ranked(weights, Math.max(alone.applies(), judge.judge(whole, null).applies()), alone);
  }

  /** Opens like a follow-up, or points back with a small word. */
  private static boolean points(Sentence sentence) {
    List<String> words = sentence.words();
    return FIRST.contains(words.getFirst())
        || (OPENERS.contains(words.getFirst()) && words.stream().anyMatch(POINTERS::contains));
  }

  private Map<IntentId, Double> weights(
      Sentence sentence, Sentence whole, IntentId topic, boolean points) {
    Map<IntentId, Double> alone = judge.spread(sentence);
    Map<IntentId, Double> together = judge.spread(whole);
    Map<IntentId, Double> weights = new TreeMap<>();
    alone.forEach((intent, share) -> {
      double likely = likelihood(intent, topic, points);
      double joined = Math.pow(together.getOrDefault(intent, 0.0) + FLOOR, JOINED);
      weights.put(intent, Math.pow(likely * (share + FLOOR) * joined, judge.plainness()));
    });
    return weights;
  }

  private static double likelihood(IntentId intent, IntentId topic, boolean points) {
    if (!intent.theme().equals(topic.theme())) {
      return 1;
    }
    double theme = points ? SAME_THEME_POINTED : SAME_THEME;
    return intent.equals(topic) ? theme * ANSWERED_ALREADY : theme;
  }

  /** A kommune's own intents, which the classifier does not know, keep what they have alone. */
  private static void addLocal(Judgement alone, Map<IntentId, Double> weights) {
    double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    for (Candidate candidate : alone.candidates()) {
      weights.putIfAbsent(candidate.intent(), candidate.confidence() * sum);
    }
  }

  private static Judgement ranked(Map<IntentId, Double> weights, double applies, Judgement alone) {
    double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    List<Candidate> candidates =
        weights.entrySet().stream()
            .map(entry -> new Candidate(entry.getKey(), entry.getValue() / sum * applies))
            .sorted(Comparator.comparingDouble(Candidate::confidence).reversed())
            .limit(KEPT)
            .toList();
    return new Judgement(candidates, applies, alone.urgency());
  }
}
