package dk.borgerchat.core.publishing;

import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.PlainText;
import dk.borgerchat.core.language.Words;
import dk.borgerchat.core.privacy.MaskedText;
import dk.borgerchat.core.understanding.Explanation;
import dk.borgerchat.core.understanding.Explanation.KnownSentence;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.core.understanding.TrainedRecognizer;
import dk.borgerchat.core.understanding.Utterance;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence would be worth as an utterance of an intent; given while it is being written.
 *
 * @param kind how it stands to what is known
 * @param intent the other intent it is close to; null where that plays no part
 * @param sentence the known sentence it is like; null where that plays no part
 */
public record SentenceAdvice(Kind kind, @Nullable IntentId intent, @Nullable String sentence) {
  /** How a sentence stands to what is known. */
  public enum Kind {
    /** It teaches something. */
    GOOD,
    /** It stands here already. */
    DUPLICATE,
    /** It is more like another intent's sentences than like this one's. */
    TOO_CLOSE,
    /** It says nothing a sentence of this intent does not say. */
    ADDS_NOTHING,
    /** The bot understands it rightly as it is. */
    UNDERSTOOD;

    /** As outsiders read it: {@code too-close}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** So much of a sentence a known one must cover for the two to say the same, 0.0-1.0. */
  private static final double SAME = 0.9;

  private static final double CLOSE = 0.6;

  /**
   * Looks at a sentence.
   *
   * @param intent whose utterance it shall be
   * @param others the sentences that stand there already, as they are being written
   */
  public static SentenceAdvice of(
      Release release,
      IntentId intent,
      @Nullable KommuneCode kommune,
      String sentence,
      List<String> others) {
    List<String> words = words(sentence);
    for (String other : others) {
      if (words(other).equals(words)) {
        return new SentenceAdvice(Kind.DUPLICATE, null, other);
      }
    }
    Utterance utterance = Utterance.of(MaskedText.alreadyMasked(sentence), kommune);
    if (release.recognizer() instanceof TrainedRecognizer trained) {
      Explanation explanation = trained.explain(utterance);
      List<KnownSentence> known =
          explanation.sentences().stream()
              .filter(one -> !(intent.equals(one.intent()) && words(one.text()).equals(words)))
              .toList();
      return among(known, intent, Reaction.to(explanation.understanding()));
    }
    return among(List.of(), intent, Reaction.to(release.recognizer().understand(utterance)));
  }

  /** By its nearest known sentences, nearest first, and what the bot does with it now. */
  static SentenceAdvice among(List<KnownSentence> known, IntentId intent, Reaction reaction) {
    KnownSentence own = nearest(known, intent, true);
    KnownSentence other = nearest(known, intent, false);
    if (other != null && other.cover() >= CLOSE && (own == null || other.cover() > own.cover())) {
      return new SentenceAdvice(Kind.TOO_CLOSE, other.intent(), other.text());
    }
    if (own != null && own.cover() >= SAME) {
      return new SentenceAdvice(Kind.ADDS_NOTHING, null, own.text());
    }
    return intent.equals(reaction.intent())
        ? new SentenceAdvice(Kind.UNDERSTOOD, null, null)
        : new SentenceAdvice(Kind.GOOD, null, null);
  }

  /** The nearest sentence of that intent, or of any other; one without an intent is of another. */
  private static @Nullable KnownSentence nearest(
      List<KnownSentence> known, IntentId intent, boolean own) {
    return known.stream()
        .filter(sentence -> intent.equals(sentence.intent()) == own)
        .findFirst()
        .orElse(null);
  }

  private static List<String> words(String sentence) {
    return Words.of(PlainText.of(sentence));
  }
}
