package dk.borgerchat.intents.tool;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerchat.core.content.Answer;
import dk.borgerchat.core.content.Entry;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.understanding.Candidate;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.core.understanding.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code ask} prints of one question. The names of the fields are those of the JSON.
 *
 * @param text the question as it was given
 * @param candidates best first, three or more
 * @param needs what the message asks for; several where it holds several needs
 * @param language ISO 639-1, or {@code und}
 * @param kommune the other kommune it names; null where none
 * @param answer what the citizen reads; null where no intent is acted on
 * @param explanation only where it was asked for
 */
record Asked(
    String text,
    String zone,
    List<Guess> candidates,
    List<String> needs,
    String language,
    @Nullable String kommune,
    @Nullable String answer,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Explanation explanation) {

  /** A candidate with its confidence, 0-1. */
  record Guess(String intent, double confidence) {
    static Guess of(Candidate candidate) {
      return new Guess(candidate.intent().value(), rounded(candidate.confidence()));
    }
  }

  /**
   * Why, for those who write content.
   *
   * @param applies how likely any intent applies at all, 0-1
   * @param handledHere false where the kommune has switched the intent off
   * @param legalSource null means still to be confirmed
   */
  record Explanation(
      double applies,
      @Nullable String title,
      @Nullable Boolean handledHere,
      @Nullable String owner,
      @Nullable String authority,
      @Nullable String legalSource,
      @Nullable String reviewBy,
      @Nullable String approver,
      @Nullable String agentNote,
      List<String> links,
      List<Behind> runnersUp,
      List<Word> words,
      List<Known> sentences,
      double urgency) {
    /** A candidate that is not the first, and by how much it lies behind, in log-odds. */
    record Behind(String intent, double behind) {}

    /** A word and what it adds to the first candidate's lead over the second, in log-odds. */
    record Word(String word, double adds) {}

    /** A sentence known from the content, its intent, and how much of the text it covers, 0-1. */
    record Known(String text, @Nullable String intent, double cover) {}

    static Explanation of(
        dk.borgerchat.core.understanding.Explanation why,
        @Nullable Entry entry,
        @Nullable Answer answer) {
      Reading reading = why.understanding().reading();
      return new Explanation(
          rounded(reading.applies()),
          entry == null ? null : entry.title(),
          answer == null ? null : answer.handledHere(),
          entry == null ? null : entry.owner().name(),
          entry == null ? null : entry.authority(),
          entry == null ? null : entry.legalSource(),
          entry == null ? null : entry.reviewBy().toString(),
          entry == null ? null : entry.approver(),
          entry == null ? null : entry.agentNote(),
          answer == null
              ? List.of()
              : answer.links().stream().map(link -> link.title() + " " + link.url()).toList(),
          why.runnersUp().stream()
              .map(other -> new Behind(other.intent().value(), rounded(other.behind())))
              .toList(),
          why.words().stream().map(word -> new Word(word.word(), rounded(word.weight()))).toList(),
          why.sentences().stream().map(Explanation::known).toList(),
          rounded(why.urgency()));
    }

    private static Known known(dk.borgerchat.core.understanding.Explanation.KnownSentence known) {
      IntentId intent = known.intent();
      return new Known(
          known.text(), intent == null ? null : intent.value(), rounded(known.cover()));
    }
  }

  private static double rounded(double value) {
    return Math.round(value * 1e4) / 1e4;
  }

  static Asked of(
      String text,
      String zone,
      Reading reading,
      @Nullable Answer answer,
      @Nullable Explanation explanation) {
    KommuneCode named = reading.namedKommune();
    return new Asked(
        text,
        zone,
        reading.candidates().stream().map(Guess::of).toList(),
        reading.needs().stream().map(IntentId::value).toList(),
        reading.language().code(),
        named == null ? null : named.value(),
        answer == null ? null : answer.text(),
        explanation);
  }
}
