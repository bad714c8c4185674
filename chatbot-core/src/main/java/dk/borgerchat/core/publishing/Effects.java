package dk.borgerchat.core.publishing;

import dk.borgerchat.core.kommune.KommuneCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a change does in every kommune.
 *
 * @param usual what it does in most of them
 * @param apart what it does in the others
 */
public record Effects(Effect usual, SortedMap<KommuneCode, Effect> apart) {
  /** Nothing is different anywhere. */
  static final Effects NONE = new Effects(Effect.NONE, new TreeMap<>());

  /** Whether too much is lost in any kommune. */
  boolean isBelowTheGate(int checks, int questions) {
    return usual.isBelowTheGate(checks, questions)
        || apart.values().stream().anyMatch(one -> one.isBelowTheGate(checks, questions));
  }

  /** Counts, kommune by kommune. For one thread. */
  static final class Count {
    private final Map<KommuneCode, Effect> counted = new HashMap<>();

    Count(Collection<KommuneCode> kommuner) {
      kommuner.forEach(kommune -> counted.put(kommune, Effect.NONE));
    }

    /** Counts in every kommune what it does there. */
    void everywhere(Function<KommuneCode, Effect> effect) {
      counted.replaceAll((kommune, sum) -> sum.plus(effect.apply(kommune)));
    }

    /** Counts in one kommune. */
    void in(KommuneCode kommune, Effect effect) {
      counted.computeIfPresent(kommune, (code, sum) -> sum.plus(effect));
    }

    Effects effects() {
      Effect usual =
          counted.values().stream()
              .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
              .entrySet()
              .stream()
              .max(
                  Map.Entry.<Effect, Long>comparingByValue()
                      .thenComparing(entry -> entry.getKey().toString(), Comparator.naturalOrder()))
              .map(Map.Entry::getKey)
              .orElse(Effect.NONE);
      SortedMap<KommuneCode, Effect> apart = new TreeMap<>(counted);
      apart.values().removeIf(usual::equals);
      return new Effects(usual, apart);
    }
  }
}
