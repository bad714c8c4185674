package dk.borgerchat.benchmarks;

import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.privacy.MaskedText;
import dk.borgerchat.core.understanding.TrainedRecognizer;
import dk.borgerchat.core.understanding.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The language of the blind messages; Norwegian and Swedish may be taken for Danish. */
final class Languages {
  private Languages() {}

  static Section section(Corpus corpus) {
    TrainedRecognizer recognizer = corpus.recognizer();
    Map<Language, int[]> counts = new TreeMap<>();
    for (String[] cells : Corpus.blind("languages")) {
      Language written = Language.ofCode(cells[1]).orElseThrow();
      Language read =
          recognizer
              .understand(Utterance.of(MaskedText.alreadyMasked(cells[0]), null))
              .reading()
              .language();
      int[] count = counts.computeIfAbsent(written, unseen -> new int[2]);
      count[0]++;
      count[1] += isRight(written, read) ? 1 : 0;
    }
    return new Section(
        "Language",
        "Blind messages from one word on; Norwegian and Swedish count as right when read as"
            + " Danish.",
        List.of("language", "messages", "right"),
        rows(counts));
  }

  private static boolean isRight(Language written, Language read) {
    return written == read || (written.isReadAsDanish() && read.isReadAsDanish());
  }

  private static List<List<String>> rows(Map<Language, int[]> counts) {
    List<List<String>> rows = new ArrayList<>();
    int[] foreign = new int[2];
    counts.forEach((language, count) -> {
      rows.add(row(language.code(), count));
      if (!language.isReadAsDanish()) {
        foreign[0] += count[0];
        foreign[1] += count[1];
      }
    });
    rows.add(row("en, de, uk, ar, pl, tr together", foreign));
    return rows;
  }

  private static List<String> row(String name, int[] count) {
    return List.of(name, String.valueOf(count[0]), Figure.percent((double) count[1] / count[0]));
  }
}
