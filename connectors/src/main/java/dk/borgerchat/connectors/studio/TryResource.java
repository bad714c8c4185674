package dk.borgerchat.connectors.studio;

import dk.borgerchat.core.content.AnswerBook;
import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.ContentReader.Result;
import dk.borgerchat.core.content.Entry;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.kommune.DanishTime;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.privacy.CitizenText;
import dk.borgerchat.core.privacy.PrivacyMask;
import dk.borgerchat.core.publishing.DocumentFormat;
import dk.borgerchat.core.publishing.Editing;
import dk.borgerchat.core.publishing.Recognizers;
import dk.borgerchat.core.publishing.RevisionBook;
import dk.borgerchat.core.understanding.Candidate;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.core.understanding.TrainedRecognizer;
import dk.borgerchat.core.understanding.Understanding;
import dk.borgerchat.core.understanding.Utterance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Asking as a citizen of a kommune, against what is live or against a draft. */
@Path("/api/studio/try")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Studio")
public class TryResource {
  private static final int LONGEST_QUESTION = 1_000;
  private static final PrivacyMask MASK = new PrivacyMask();

  private final Supplier<Release> releases;
  private final RevisionBook book;
  private final Editing editing;
  private final DocumentFormat format;
  private final StaffDoor door;
  private final Clock clock;

  public TryResource(
      Supplier<Release> releases,
      RevisionBook book,
      Editing editing,
      DocumentFormat format,
      StaffDoor door,
      Clock clock) {
    this.releases = releases;
    this.book = book;
    this.editing = editing;
    this.format = format;
    this.door = door;
    this.clock = clock;
  }

  /**
   * A question.
   *
   * @param document a draft to be asked instead; null for what is live
   */
  public record Asked(
      @Nullable String text, @Nullable String kommune, @Nullable Written document) {}

  /**
   * What came of it.
   *
   * @param text as it was understood, masked
   * @param zone {@code answer}, {@code clarify}, {@code pass-on} or {@code urgent}
   * @param evidence sentences it resembles
   * @param answer null where nothing is answered outright
   * @param isLearned false where the draft's sentences are known, but not yet learned from
   */
  public record Tried(
      String text,
      String zone,
      List<Guess> candidates,
      List<Evidence> evidence,
      Shown.@Nullable MergedAnswer answer,
      boolean isLearned) {}

  /** What it may mean; confidence 0-1. */
  public record Guess(String intent, String title, double confidence) {}

  /** A known sentence; how much of the question it covers, 0-1. */
  public record Evidence(String text, @Nullable String intent, double cover) {}

  @POST
  @Operation(summary = "How a question is understood and answered; nothing is kept")
  public Tried ask(Asked asked) {
    String text = asked.text();
    if (text == null || text.isBlank() || text.length() > LONGEST_QUESTION) {
      throw StudioProblems.incomplete("Skriv et spørgsmål på højst 1.000 tegn.");
    }
    KommuneCode kommune = asked.kommune() == null ? null : door.readableKommune(asked.kommune());
    Recognizers.Sketch sketch = sketch(asked.document());
    return tried(sketch, Utterance.of(MASK.mask(new CitizenText(text)), kommune));
  }

  private Recognizers.Sketch sketch(@Nullable Written draft) {
    Release live = releases.get();
    return draft == null
        ? new Recognizers.Sketch(live, true)
        : Recognizers.sketch(read(draft), live);
  }

  private Tried tried(Recognizers.Sketch sketch, Utterance utterance) {
    Release release = sketch.release();
    Understanding understanding = release.recognizer().understand(utterance);
    return new Tried(
        utterance.text().value(),
        zone(understanding),
        understanding.reading().candidates().stream()
            .map(candidate -> guess(release.content(), candidate))
            .toList(),
        evidence(release, utterance),
        acted(understanding)
            .flatMap(intent ->
                new AnswerBook(release.content(), DanishTime.dayOf(clock.instant()))
                    .find(intent, utterance.kommune(), Language.DA))
            .map(Shown.MergedAnswer::of)
            .orElse(null),
        sketch.isLearned());
  }

  private Content read(Written document) {
    return switch (editing.read(document.drafts(door, book, format))) {
      case Result.Sound sound -> sound.content();
      case Result.Broken broken ->
          throw StudioProblems.incomplete(
              "Kladden kan ikke bruges, som den er: " + broken.problems().getFirst());
    };
  }

  private static Guess guess(Content content, Candidate candidate) {
    Entry entry = content.entries().get(candidate.intent());
    return new Guess(
        candidate.intent().value(),
        entry == null ? candidate.intent().value() : entry.title(),
        candidate.confidence());
  }

  private static List<Evidence> evidence(Release release, Utterance utterance) {
    return release.recognizer() instanceof TrainedRecognizer trained
        ? trained.explain(utterance).sentences().stream()
            .map(known -> {
              IntentId intent = known.intent();
              return new Evidence(
                  known.text(), intent == null ? null : intent.value(), known.cover());
            })
            .toList()
        : List.of();
  }

  private static String zone(Understanding understanding) {
    return switch (understanding) {
      case Understanding.Understood understood -> "answer";
      case Understanding.Ambiguous ambiguous -> "clarify";
      case Understanding.NotUnderstood lost -> "pass-on";
      case Understanding.Urgent urgent -> "urgent";
    };
  }

  private static Optional<IntentId> acted(Understanding understanding) {
    return switch (understanding) {
      case Understanding.Understood understood -> Optional.of(understood.intent());
      case Understanding.Urgent urgent -> Optional.of(urgent.intent());
      case Understanding.Ambiguous ambiguous -> Optional.empty();
      case Understanding.NotUnderstood lost -> Optional.empty();
    };
  }
}
