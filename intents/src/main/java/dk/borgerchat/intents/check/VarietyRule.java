package dk.borgerchat.intents.check;

import dk.borgerchat.core.content.Problem;
import dk.borgerchat.intents.format.ContentDraft;
import dk.borgerchat.intents.format.IntentFile;
import dk.borgerchat.intents.yaml.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The utterances of an intent differ as people do: each brings words of its own, some are short and
 * some long, and none is another with one word swapped. The limits lie well below what the poorest
 * intent of the corpus reached when they were set (new words 0.45, spread 0.40, no near copies).
 * Small talk has few forms, and fewer than {@value #ENOUGH} sentences tell little.
 */
final class VarietyRule implements ContentRule {
  private static final int ENOUGH = 30;
  private static final double LEAST_NEW_WORDS = 0.35;
  private static final double LEAST_SPREAD = 0.30;
  private static final double NEAR_COPY = 0.8;
  private static final int FEWEST_WORDS_TO_COMPARE = 4;
  private static final int LONGEST_SMALL_WORD = 3;

  @Override
  public Stream<Problem> check(ContentDraft draft) {
    return draft.intents().parallelStream()
        .filter(file -> file.utterances().size() >= ENOUGH)
        .filter(file -> !file.pathId().startsWith("samtale."))
        .flatMap(file -> Stream.of(newWords(file), spread(file), nearCopies(file)).flatMap(p -> p));
  }

  /** How large a part of a sentence's content words no sentence before it has, on average. */
  private static Stream<Problem> newWords(IntentFile file) {
    Set<String> seen = new HashSet<>();
    double share =
        file.utterances().stream()
            .map(VarietyRule::contentWords)
            .filter(words -> !words.isEmpty())
            .mapToDouble(words -> {
              double fresh = words.stream().filter(seen::add).count();
              return fresh / words.size();
            })
            .average()
            .orElse(1);
    return share >= LEAST_NEW_WORDS
        ? Stream.empty()
        : Stream.of(
            file.id()
                .error(
                    "Sætningerne gentager de samme ord: kun %.0f %% er nye i hver."
                        .formatted(share * 100),
                    "Beskriv andre situationer med andre ord. Botten lærer intet af, at ét ord skiftes ud."));
  }

  /** How much the lengths differ: their standard deviation as a part of their mean. */
  private static Stream<Problem> spread(IntentFile file) {
    double[] lengths = file.utterances().stream().mapToDouble(text -> words(text).size()).toArray();
    double mean = Arrays.stream(lengths).average().orElse(1);
    double squares = 0;
    for (double length : lengths) {
      squares += (length - mean) * (length - mean);
    }
    return Math.sqrt(squares / lengths.length) >= LEAST_SPREAD * mean
        ? Stream.empty()
        : Stream.of(
            file.id()
                .error(
                    "Alle sætninger er omtrent lige lange.",
                    "Tilføj brudstykker på to-tre ord og fortællinger på tyve."));
  }

  private static Stream<Problem> nearCopies(IntentFile file) {
    List<Set<String>> sentences =
        file.utterances().stream().map(text -> (Set<String>) new HashSet<>(words(text))).toList();
    List<Problem> problems = new ArrayList<>();
    for (int later = 1; later < sentences.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (isNearCopy(sentences.get(earlier), sentences.get(later))) {
          problems.add(nearCopy(file.utterances().get(later), file.utterances().get(earlier)));
          break;
        }
      }
    }
    return problems.stream();
  }

  private static Problem nearCopy(Text later, Text earlier) {
    return later.error(
        "Sætningen er næsten den samme som i linje " + earlier.line() + ".",
        "Sig det med andre ord, eller fjern den.");
  }

  /** By Jaccard's index of their words. */
  private static boolean isNearCopy(Set<String> one, Set<String> other) {
    int fewer = Math.min(one.size(), other.size());
    if (fewer < FEWEST_WORDS_TO_COMPARE || fewer < NEAR_COPY * Math.max(one.size(), other.size())) {
      return false;
    }
    long shared = one.stream().filter(other::contains).count();
    return shared >= NEAR_COPY * (one.size() + other.size() - shared);
  }

  private static Set<String> contentWords(Text text) {
    return words(text).stream()
        .filter(word -> word.length() > LONGEST_SMALL_WORD)
        .collect(Collectors.toSet());
  }

  private static List<String> words(Text text) {
    return List.of(Sentence.words(text.value()).split(" "));
  }
}
