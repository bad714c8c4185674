package dk.borgerchat.intents.tool;

import dk.borgerchat.core.content.Answer;
import dk.borgerchat.core.content.AnswerBook;
import dk.borgerchat.core.content.Entry;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.privacy.CitizenText;
import dk.borgerchat.core.privacy.PrivacyMask;
import dk.borgerchat.core.understanding.Explanation;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.core.understanding.Reading;
import dk.borgerchat.core.understanding.TrainedRecognizer;
import dk.borgerchat.core.understanding.Understanding;
import dk.borgerchat.core.understanding.Understanding.Understood;
import dk.borgerchat.core.understanding.Understanding.Urgent;
import dk.borgerchat.core.understanding.Utterance;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks single questions, without a conversation around them.
 *
 * @param kommune whose citizen asks; null for the common content
 * @param explain whether the reasons are wanted too
 */
record Question(Release release, @Nullable KommuneCode kommune, boolean explain) {
  private static final PrivacyMask MASK = new PrivacyMask();

  /** Understands and answers one text, of any length, also an empty one. */
  Asked ask(String text) {
    Utterance utterance = Utterance.of(MASK.mask(new CitizenText(text)), kommune);
    Understanding understanding = release.recognizer().understand(utterance);
    IntentId acted = acted(understanding);
    Answer answer = acted == null ? null : answer(acted, understanding).orElse(null);
    boolean silent = acted != null && answer == null;
    return Asked.of(
        text,
        silent ? Zone.PASS_ON : Zone.of(understanding),
        understanding.reading(),
        answer,
        explain ? explanation(utterance, answer) : null);
  }

  private static @Nullable IntentId acted(Understanding understanding) {
    return switch (understanding) {
      case Understood understood -> understood.intent();
      case Urgent urgent -> urgent.intent();
      case Understanding.Ambiguous ambiguous -> null;
      case Understanding.NotUnderstood notUnderstood -> null;
    };
  }

  /** In the question's language; a safety text is better in Danish than not at all. */
  private Optional<Answer> answer(IntentId intent, Understanding understanding) {
    Language written = understanding.reading().language();
    Language language = written == Language.UND ? Language.DA : written;
    AnswerBook answers = release.answers(Instant.now());
    Optional<Answer> answer = answers.find(intent, kommune, language);
    return understanding instanceof Urgent
        ? answer.or(() -> answers.find(intent, kommune, Language.DA))
        : answer;
  }

  private Asked.@Nullable Explanation explanation(Utterance utterance, @Nullable Answer answer) {
    if (!(release.recognizer() instanceof TrainedRecognizer trained)) {
      return null;
    }
    Explanation why = trained.explain(utterance);
    Reading reading = why.understanding().reading();
    IntentId first =
        reading.candidates().isEmpty() ? null : reading.candidates().getFirst().intent();
    return Asked.Explanation.of(why, first == null ? null : entry(first), answer);
  }

  private @Nullable Entry entry(IntentId intent) {
    Entry common = release.content().entries().get(intent);
    return common != null || kommune == null
        ? common
        : release.content().overlayOf(kommune).localEntries().get(intent);
  }
}
