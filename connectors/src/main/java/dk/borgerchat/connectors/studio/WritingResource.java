package dk.borgerchat.connectors.studio;

import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.content.Variable;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.PlainWords;
import dk.borgerchat.core.publishing.SentenceAdvice;
import dk.borgerchat.core.publishing.TextAdvice;
import dk.borgerchat.core.understanding.IntentId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Help while one writes; asked at every pause, so each answer takes a few milliseconds. */
@Path("/api/studio/writing")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Studio")
public class WritingResource {
  private static final int LONGEST_SENTENCE = 1_000;
  private static final int LONGEST_TEXT = 10_000;

  private final Supplier<Release> releases;
  private final StaffDoor door;

  public WritingResource(Supplier<Release> releases, StaffDoor door) {
    this.releases = releases;
    this.door = door;
  }

  /**
   * What a text may name in braces.
   *
   * @param fallback what stands there until a kommune gives a value; null where all have one
   */
  public record Name(String name, String meaning, @Nullable String fallback) {}

  @GET
  @Path("/variables")
  @Operation(summary = "What texts may name in braces, by name")
  public List<Name> variables() {
    return releases.get().content().variables().values().stream()
        .sorted(Comparator.comparing(Variable::name))
        .map(one -> new Name(one.name(), one.meaning(), one.fallback()))
        .toList();
  }

  /** A Danish text being written. */
  public record Text(@Nullable String text) {}

  /**
   * How it reads.
   *
   * @param lix the readability index
   * @param step {@code very-easy}, {@code easy}, {@code medium}, {@code hard} or {@code very-hard}
   */
  public record Reading(
      int lix,
      String step,
      List<TextAdvice.LongSentence> longSentences,
      List<PlainWords.Found> hardWords) {}

  @POST
  @Path("/text")
  @Operation(summary = "How easily a text reads, and what would make it plainer")
  public Reading read(Text written) {
    String text = written.text();
    if (text == null || text.length() > LONGEST_TEXT) {
      throw StudioProblems.incomplete("Skriv en tekst på højst 10.000 tegn.");
    }
    TextAdvice advice = TextAdvice.of(text, releases.get().content().plainWords());
    return new Reading(
        advice.lix().rounded(),
        advice.lix().step().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        advice.longSentences(),
        advice.hardWords());
  }

  /**
   * A sentence being written.
   *
   * @param intent whose utterance it shall be
   * @param others what stands there already
   */
  public record Sentence(
      @Nullable String text,
      @Nullable String intent,
      @Nullable String kommune,
      @Nullable List<String> others) {}

  /**
   * What it would be worth.
   *
   * @param kind {@code good}, {@code duplicate}, {@code too-close}, {@code adds-nothing} or {@code
   *     understood}
   */
  public record Advice(String kind, @Nullable String intent, @Nullable String sentence) {}

  @POST
  @Path("/sentence")
  @Operation(summary = "What a sentence would be worth as an utterance, while it is being written")
  public Advice advise(Sentence sentence) {
    String text = sentence.text();
    String intent = sentence.intent();
    if (text == null || text.length() > LONGEST_SENTENCE) {
      throw StudioProblems.incomplete("Skriv en sætning på højst 1.000 tegn.");
    }
    if (intent == null || !IntentId.isValid(intent)) {
      throw StudioProblems.notFound();
    }
    KommuneCode kommune =
        sentence.kommune() == null ? null : door.readableKommune(sentence.kommune());
    List<String> others = sentence.others();
    SentenceAdvice advice =
        SentenceAdvice.of(
            releases.get(),
            new IntentId(intent),
            kommune,
            text,
            others == null ? List.of() : others);
    IntentId other = advice.intent();
    return new Advice(advice.kind().key(), other == null ? null : other.value(), advice.sentence());
  }
}
