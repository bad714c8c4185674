package dk.borgerchat.core.understanding;

import dk.borgerchat.core.kommune.KommuneCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a short follow-up lean on what the conversation is about: "og til min søn?" after a question
 * about a passport is about a passport. The words are read alone and together with the question
 * before; intents of the same theme are likelier.
 */
final class FollowUp {
  private static final int LONGEST = 8;
  private static final double SAME_THEME = 6;
  private static final double FLOOR = 1e-3;
  private static final Set<String> OPENERS =
      Set.of(
          "og", "hvad", "hvor", "hvornår", "hvordan", "også", "samme", "gælder", "men", "eller",
          "kan", "skal", "må", "er", "and", "what", "how", "is", "can", "when");
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
  Judgement lean(
      Sentence sentence, Judgement alone, @Nullable Topic topic, @Nullable KommuneCode kommune) {
    if (topic == null || !isShort(sentence) || !needsTopic(sentence, alone)) {
      return alone;
    }
    Sentence whole = judge.sentence(topic.asked().value() + " " + sentence.text());
    return together(alone, judge.judge(whole, kommune), topic.intent());
  }

  private static boolean isShort(Sentence sentence) {
    return !sentence.words().isEmpty() && sentence.words().size() <= LONGEST;
  }

  private boolean needsTopic(Sentence sentence, Judgement alone) {
    if (!alone.candidates().isEmpty() && alone.candidates().getFirst().intent().isSmallTalk()) {
      return alone.confidence() < sure;
    }
    boolean points =
        OPENERS.contains(sentence.words().getFirst())
            && sentence.words().stream().anyMatch(POINTERS::contains);
    return points || alone.confidence() < sure;
  }

  private static Judgement together(Judgement alone, Judgement whole, IntentId topic) {
    Set<IntentId> intents = new LinkedHashSet<>();
    alone.candidates().forEach(one -> intents.add(one.intent()));
    whole.candidates().forEach(one -> intents.add(one.intent()));
    double applies = Math.max(alone.applies(), whole.applies());
    List<Candidate> candidates = new ArrayList<>();
    double sum = 0;
    for (IntentId intent : intents) {
      double likely = intent.theme().equals(topic.theme()) ? SAME_THEME : 1;
      double weight =
          likely * (alone.confidence(intent) + FLOOR) * Math.sqrt(whole.confidence(intent) + FLOOR);
      sum += weight;
      candidates.add(new Candidate(intent, Math.min(1, weight)));
    }
    double total = sum;
    List<Candidate> scaled =
        candidates.stream()
            .map(one -> new Candidate(one.intent(), one.confidence() / total * applies))
            .sorted(Comparator.comparingDouble(Candidate::confidence).reversed())
            .toList();
    return new Judgement(scaled, applies, alone.urgency());
  }
}
