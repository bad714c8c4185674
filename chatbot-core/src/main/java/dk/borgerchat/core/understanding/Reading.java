package dk.borgerchat.core.understanding;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read out of an utterance, whatever is then made of it.
 *
 * @param candidates at least three (fewer only where fewer intents exist), best first
 * @param applies calibrated probability that any intent applies at all, 0.0-1.0
 * @param needs the intents of a message that holds several, in the order asked; the first candidate
 *     alone where it holds one; empty where nothing was understood
 * @param language the language it is written in
 * @param namedKommune the kommune named in the text where it is another than the citizen's; null
 *     where none is
 */
public record Reading(
    List<Candidate> candidates,
    double applies,
    List<IntentId> needs,
    Language language,
    @Nullable KommuneCode namedKommune) {
  public Reading {
    candidates = List.copyOf(candidates);
    needs = List.copyOf(needs);
    if (!(applies >= 0.0 && applies <= 1.0)) {
      throw new IllegalArgumentException("A probability lies in 0.0-1.0, not " + applies);
    }
  }
}
