package dk.borgerchat.core.understanding;

import dk.borgerchat.core.language.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The common examples, taken apart and dealt into folds. The order of the examples does not matter
 * beyond which fold each falls into.
 */
final class Corpus {
  /** How many parts the sentences are dealt into. */
  static final int FOLDS = 3;

  /** How many groups the intents are dealt into; the first {@value #FOLDS} are held out in turn. */
  static final int GROUPS = 10;

  /**
   * An example ready to learn from.
   *
   * @param intent null where no intent applies
   * @param answered whether it is in a language that has answers; others teach urgency only
   * @param fold which part it falls into
   */
  record Row(Sentence sentence, @Nullable IntentId intent, boolean answered, int fold) {
    boolean isUrgent() {
      return intent != null && intent.isUrgent();
    }
  }

  private final List<Row> rows;
  private final List<IntentId> intents;
  private final Map<IntentId, Integer> numbers = new HashMap<>();

  private Corpus(List<Row> rows, List<IntentId> intents) {
    this.rows = List.copyOf(rows);
    this.intents = List.copyOf(intents);
    for (int i = 0; i < intents.size(); i++) {
      numbers.put(intents.get(i), i);
    }
  }

  static Corpus of(List<Example> examples, SentenceReader reader) {
    return of(
        examples, examples.parallelStream().map(example -> reader.read(example.text())).toList());
  }

  /** The same from sentences that have been read, one for each example. */
  static Corpus of(List<Example> examples, List<Sentence> sentences) {
    List<Row> rows = new ArrayList<>();
    Set<IntentId> intents = new TreeSet<>();
    Map<String, Integer> dealt = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < sentences.size(); i++) {
      Example example = examples.get(i);
      IntentId intent = example.intent();
      if (example.kommune() != null || !seen.add(intent + " " + example.text())) {
        continue;
      }
      boolean answered = isAnswered(example.language());
      int turn = dealt.merge(intent + " " + example.language(), 1, Integer::sum) - 1;
      rows.add(new Row(sentences.get(i), intent, answered, turn % FOLDS));
      if (intent != null && answered) {
        intents.add(intent);
      }
    }
    return new Corpus(rows, List.copyOf(intents));
  }

  /** Whether there are answers in this language. */
  static boolean isAnswered(Language language) {
    return language.isReadAsDanish() || language == Language.EN;
  }

  List<Row> rows() {
    return rows;
  }

  /** All intents with answered examples, in order of their names. */
  List<IntentId> intents() {
    return intents;
  }

  /** The group of an intent, 0 to {@value #GROUPS} - 1; neighbours fall into different ones. */
  int groupOf(IntentId intent) {
    return numbers.getOrDefault(intent, 0) % GROUPS;
  }
}
