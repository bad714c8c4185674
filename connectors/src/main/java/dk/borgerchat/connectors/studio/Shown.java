package dk.borgerchat.connectors.studio;

import dk.borgerchat.core.content.Answer;
import dk.borgerchat.core.content.Check;
import dk.borgerchat.core.content.Link;
import dk.borgerchat.core.content.Problem;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.Consequences;
import dk.borgerchat.core.publishing.Revision;
import dk.borgerchat.core.publishing.RevisionBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the studio shows, as JSON. */
final class Shown {
  private Shown() {}

  /**
   * A kommune.
   *
   * @param code four digits
   */
  public record KommuneLine(String code, String name) {}

  /**
   * An intent in the list.
   *
   * @param path of its document
   * @param local how the asked kommune's answer differs: {@code replace}, {@code append}, {@code
   *     off}, {@code own}; null where it does not
   * @param open the state of what is being written about it; null where nothing is
   */
  public record IntentLine(
      String intent,
      String title,
      String path,
      String authority,
      String approver,
      LocalDate reviewBy,
      @Nullable String local,
      @Nullable String open) {}

  /** A revision without its text. */
  public record RevisionLine(
      long number,
      String path,
      long basedOn,
      String author,
      String why,
      Instant at,
      String state,
      String stateBy,
      @Nullable String approver) {
    static RevisionLine of(Revision r) {
      return new RevisionLine(
          r.number(),
          r.path().value(),
          r.basedOn(),
          r.author(),
          r.why(),
          r.at(),
          r.state().key(),
          r.stateBy(),
          r.approver());
    }
  }

  /** A revision with its text and its fields. */
  public record Version(RevisionLine revision, String text, Map<String, Object> fields) {}

  /** What happened to a revision. */
  public record StepLine(String state, String by, String why, Instant at) {
    static StepLine of(RevisionBook.Step step) {
      return new StepLine(step.to().key(), step.by(), step.why(), step.at());
    }
  }

  /** A revision with all there is to know. */
  public record FullRevision(Version version, List<StepLine> steps) {}

  /**
   * A document.
   *
   * @param live what citizens read; null where it is not published
   * @param newest what was written last; the same as live where nothing is under way
   */
  public record Document(
      String path,
      @Nullable Version live,
      @Nullable Version newest,
      boolean mayWrite,
      boolean mayApprove,
      boolean mayPublish) {}

  /** Something to do: a revision under way, and what one may do with it. */
  public record Task(
      RevisionLine revision,
      String title,
      boolean mayWrite,
      boolean mayApprove,
      boolean mayPublish) {}

  /** A draft is kept. */
  public record Saved(RevisionLine revision, List<Problem> warnings) {}

  /** What the reader says of a document. */
  public record Checked(boolean sound, List<Problem> problems) {}

  /**
   * A merged answer.
   *
   * @param handledHere false where the kommune has switched the intent off
   */
  public record MergedAnswer(
      String intent, String title, String text, List<LinkLine> links, boolean handledHere) {
    static MergedAnswer of(Answer answer) {
      return new MergedAnswer(
          answer.intent().value(),
          answer.title(),
          answer.text(),
          answer.links().stream().map(LinkLine::of).toList(),
          answer.handledHere());
    }
  }

  /** A link. */
  public record LinkLine(String title, String url) {
    static LinkLine of(Link link) {
      return new LinkLine(link.title(), link.url().toString());
    }
  }

  /**
   * What a change would do.
   *
   * @param lost sentences no longer understood as they should be
   * @param won sentences understood now that were not
   * @param answers codes of the kommuner whose answer changes, by intent
   */
  public record ForeseenLine(
      int checks,
      int rightBefore,
      int rightAfter,
      boolean belowTheGate,
      List<CheckLine> lost,
      List<CheckLine> won,
      Map<String, List<String>> answers) {
    static ForeseenLine of(Consequences consequences) {
      Map<String, List<String>> answers = new TreeMap<>();
      consequences
          .answers()
          .forEach((intent, kommuner) ->
              answers.put(intent.value(), kommuner.stream().map(KommuneCode::value).toList()));
      return new ForeseenLine(
          consequences.checks(),
          consequences.rightBefore(),
          consequences.rightAfter(),
          consequences.isBelowTheGate(),
          consequences.worse().stream().map(CheckLine::of).toList(),
          consequences.better().stream().map(CheckLine::of).toList(),
          answers);
    }
  }

  /** A sentence and what it should be understood as. */
  public record CheckLine(String text, String intent) {
    static CheckLine of(Check check) {
      return new CheckLine(check.text(), check.intent().value());
    }
  }

  /**
   * A draft's answer as a citizen would read it.
   *
   * @param answer null where there is none
   */
  public record Preview(@Nullable MergedAnswer answer, List<Problem> problems) {}
}
