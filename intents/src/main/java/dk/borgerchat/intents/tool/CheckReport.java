package dk.borgerchat.intents.tool;

import dk.borgerchat.core.content.Check;
import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.privacy.MaskedText;
import dk.borgerchat.core.understanding.Candidate;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.core.understanding.IntentRecognizer;
import dk.borgerchat.core.understanding.Utterance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How the content's checks are understood, by theme, by intent and by what they are taken for. The
 * first candidate counts, whatever the zone.
 *
 * @param accuracy share of the checks whose first candidate is right, 0.0-1.0
 * @param themes in order of their names
 * @param intents in order of their names
 * @param confusions most frequent first
 */
record CheckReport(
    double accuracy, List<Score> themes, List<Score> intents, List<Confusion> confusions) {
  /** More than this share of one intent's checks taken for one other calls for better sentences. */
  private static final double MUCH = 0.05;

  /** With few checks one slip is a large share; a second one is a pattern. */
  private static final int SLIP = 1;

  /**
   * How one theme or intent does.
   *
   * @param checks how many it has
   * @param recall share of its checks understood as its own, 0.0-1.0
   * @param precision share right of the checks understood as its own, 0.0-1.0; 1 where none is
   */
  record Score(String name, int checks, double recall, double precision) {}

  /**
   * Checks of one intent that are taken for another.
   *
   * @param times how many
   * @param checks how many the intent has
   */
  record Confusion(String intent, String takenFor, int times, int checks) {
    /** Whether it calls for better sentences, or for a clarifying question. */
    boolean isMuch() {
      return times > SLIP && times > MUCH * checks;
    }
  }

  /** A check and what it is taken for. */
  private record Taken(IntentId right, IntentId seen) {}

  static CheckReport of(Content content, IntentRecognizer recognizer) {
    List<Taken> all =
        content.checks().parallelStream().map(check -> taken(check, recognizer)).toList();
    long right = all.stream().filter(one -> one.right().equals(one.seen())).count();
    return new CheckReport(
        all.isEmpty() ? 0 : (double) right / all.size(),
        scores(all, IntentId::theme),
        scores(all, IntentId::value),
        confusions(all));
  }

  private static Taken taken(Check check, IntentRecognizer recognizer) {
    List<Candidate> candidates =
        recognizer
            .understand(Utterance.of(MaskedText.alreadyMasked(check.text()), check.kommune()))
            .reading()
            .candidates();
    return new Taken(
        check.intent(),
        candidates.isEmpty() ? new IntentId("ingen.ingen") : candidates.getFirst().intent());
  }

  private static List<Score> scores(List<Taken> all, Function<IntentId, String> name) {
    TreeSet<String> names = new TreeSet<>();
    all.forEach(one -> names.add(name.apply(one.right())));
    List<Score> scores = new ArrayList<>();
    for (String each : names) {
      List<Taken> own = all.stream().filter(one -> name.apply(one.right()).equals(each)).toList();
      List<Taken> seen = all.stream().filter(one -> name.apply(one.seen()).equals(each)).toList();
      long both = own.stream().filter(one -> name.apply(one.seen()).equals(each)).count();
      double precision = seen.isEmpty() ? 1 : (double) both / seen.size();
      scores.add(new Score(each, own.size(), (double) both / own.size(), precision));
    }
    return scores;
  }

  private static List<Confusion> confusions(List<Taken> all) {
    Map<String, Integer> checks = new TreeMap<>();
    Map<String, Map<String, Integer>> times = new TreeMap<>();
    for (Taken one : all) {
      checks.merge(one.right().value(), 1, Integer::sum);
      if (!one.right().equals(one.seen())) {
        times
            .computeIfAbsent(one.right().value(), intent -> new TreeMap<>())
            .merge(one.seen().value(), 1, Integer::sum);
      }
    }
    List<Confusion> confusions = new ArrayList<>();
    times.forEach((intent, others) ->
        others.forEach((other, count) ->
            confusions.add(new Confusion(intent, other, count, checks.getOrDefault(intent, 0)))));
    confusions.sort(Comparator.comparingInt(Confusion::times).reversed());
    return confusions;
  }
}
