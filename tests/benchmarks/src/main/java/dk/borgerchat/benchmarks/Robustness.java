package dk.borgerchat.benchmarks;

import dk.borgerchat.core.privacy.MaskedText;
import dk.borgerchat.core.understanding.Candidate;
import dk.borgerchat.core.understanding.TrainedRecognizer;
import dk.borgerchat.core.understanding.Utterance;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Random and hostile messages: none may throw, give a figure that is none, or take long. */
final class Robustness {
  private static final int MESSAGES = 100_000;
  private static final int LONGEST = 2_000;
  private static final double NANOS_IN_MILLI = 1e6;
  private static final List<String> PIECES =
      List.of(
          "pas",
          "hvad koster det",
          "'; DROP TABLE conversations; --",
          "<script>alert(1)</script>",
          "\uD83D",
          "\uDE00",
          "😀😀😀",
          "\u200B\u200D\uFEFF",
          "\u0000",
          "مرحبا",
          "Привіт",
          "你好",
          "ÆØÅ",
          "aaaaaaaaaaaaaaaaaaaaaaaa",
          "{{kommune.telefon}}",
          "%s%n",
          "\\u0000",
          "\n\n\n",
          "A\u0301\u0302\u0303",
          "og og og og",
          "??!!",
          "1234567890",
          "\t");

  private Robustness() {}

  static Section section(Corpus corpus) {
    TrainedRecognizer recognizer = corpus.recognizer();
    SplittableRandom random = new SplittableRandom(7);
    long[] nanos = new long[MESSAGES];
    int broken = 0;
    for (int i = 0; i < MESSAGES; i++) {
      Utterance utterance = Utterance.of(MaskedText.alreadyMasked(message(random)), null);
      long start = System.nanoTime();
      List<Candidate> candidates = recognizer.understand(utterance).reading().candidates();
      nanos[i] = System.nanoTime() - start;
      broken += candidates.stream().allMatch(Robustness::isShare) ? 0 : 1;
    }
    Arrays.sort(nanos);
    return new Section(
        "Hostile messages",
        "Empty, endless, of emoji, mixed scripts, markup, half characters; milliseconds. A message"
            + " that throws ends the run.",
        List.of("messages", "with a figure outside 0-1", "p99", "slowest"),
        List.of(
            List.of(
                String.valueOf(MESSAGES),
                String.valueOf(broken),
                Figure.decimal(nanos[(int) (MESSAGES * 0.99)] / NANOS_IN_MILLI, 2),
                Figure.decimal(nanos[MESSAGES - 1] / NANOS_IN_MILLI, 2))));
  }

  private static boolean isShare(Candidate candidate) {
    return candidate.confidence() >= 0 && candidate.confidence() <= 1;
  }

  private static String message(SplittableRandom random) {
    int pieces = random.nextInt(10) == 0 ? 400 : random.nextInt(12);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces && text.length() < LONGEST; i++) {
      text.append(
          random.nextBoolean()
              ? PIECES.get(random.nextInt(PIECES.size()))
              : String.valueOf((char) random.nextInt(Character.MAX_VALUE)));
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.substring(0, Math.min(LONGEST, text.length()));
  }
}
