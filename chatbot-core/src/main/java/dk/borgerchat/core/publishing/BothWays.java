package dk.borgerchat.core.publishing;

import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.privacy.MaskedText;
import dk.borgerchat.core.understanding.Heard;
import dk.borgerchat.core.understanding.IntentRecognizer;
import dk.borgerchat.core.understanding.Understanding;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads sentences before and after a change, for all kommuner at once: what they share is read once
 * for each sentence, and only those with sentences of their own are asked beside it. The same
 * sentence is read once. For one thread.
 *
 * @param <T> what is looked at of what was understood
 */
final class BothWays<T> {
  private final IntentRecognizer before;
  private final IntentRecognizer after;
  private final Function<Understanding, T> look;
  private final Set<KommuneCode> withOwnSentences = new TreeSet<>();
  private final Map<MaskedText, Read<T>> read = new HashMap<>();

  BothWays(Release before, Release after, Function<Understanding, T> look) {
    this.before = before.recognizer();
    this.after = after.recognizer();
    this.look = look;
    addThoseWithOwnSentences(before);
    addThoseWithOwnSentences(after);
  }

  private void addThoseWithOwnSentences(Release release) {
    release
        .content()
        .examples()
        .forEach(example -> {
          if (example.kommune() != null) {
            withOwnSentences.add(example.kommune());
          }
        });
  }

  /** What a sentence was taken for and is taken for now. */
  record Change<T>(T was, T is) {
    /** Whether both are the same. */
    boolean isNone() {
      return was.equals(is);
    }
  }

  /**
   * A sentence, read everywhere.
   *
   * @param usual how it is read in kommuner without sentences of their own
   * @param apart the kommuner where it is read otherwise
   */
  record Read<T>(Change<T> usual, Map<KommuneCode, Change<T>> apart) {
    Change<T> in(@Nullable KommuneCode kommune) {
      return kommune == null ? usual : apart.getOrDefault(kommune, usual);
    }
  }

  /** Reads a sentence. */
  Read<T> of(MaskedText text) {
    return read.computeIfAbsent(text, this::everywhere);
  }

  private Read<T> everywhere(MaskedText text) {
    Heard was = before.hear(text);
    Heard is = after.hear(text);
    Change<T> usual = change(was, is, null);
    Map<KommuneCode, Change<T>> apart = new HashMap<>();
    for (KommuneCode kommune : withOwnSentences) {
      Change<T> own = change(was, is, kommune);
      if (!own.equals(usual)) {
        apart.put(kommune, own);
      }
    }
    return new Read<>(usual, apart);
  }

  private Change<T> change(Heard was, Heard is, @Nullable KommuneCode kommune) {
    return new Change<>(look.apply(was.in(kommune)), look.apply(is.in(kommune)));
  }
}
