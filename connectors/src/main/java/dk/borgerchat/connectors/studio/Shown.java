package dk.borgerchat.connectors.studio;

import dk.borgerchat.core.content.Answer;
import dk.borgerchat.core.content.Check;
import dk.borgerchat.core.content.Link;
import dk.borgerchat.core.content.Problem;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.Consequences;
import dk.borgerchat.core.publishing.InboxCase;
import dk.borgerchat.core.publishing.InboxView;
import dk.borgerchat.core.publishing.QuestionTrial;
import dk.borgerchat.core.publishing.Revision;
import dk.borgerchat.core.publishing.RevisionBook;
import dk.borgerchat.core.publishing.WithdrawalBook.Withdrawal;
import dk.borgerchat.core.understanding.IntentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
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
   * @param published whether citizens get it
   */
  public record IntentLine(
      String intent,
      String title,
      String path,
      String authority,
      String approver,
      LocalDate reviewBy,
      @Nullable String local,
      @Nullable String open,
      boolean published) {}

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
   * @param withdrawn why citizens read a safe text instead; null where they do not
   * @param approved who approved what citizens read; null where nobody has
   */
  public record Document(
      String path,
      @Nullable Version live,
      @Nullable Version newest,
      boolean mayWrite,
      boolean mayApprove,
      boolean mayPublish,
      @Nullable Withdrawal withdrawn,
      RevisionBook.@Nullable Approval approved) {}

  /**
   * Something to do: a revision under way, and what one may do with it.
   *
   * @param removes whether it takes the document away
   */
  public record Task(
      RevisionLine revision,
      String title,
      boolean removes,
      boolean mayWrite,
      boolean mayApprove,
      boolean mayPublish) {}

  /**
   * Something wrong, and where in the document it stands.
   *
   * @param at the names and numbers that lead to the value, as {@code steps, hvem, options, 1};
   *     empty for the whole document
   */
  public record ProblemLine(
      String file,
      int line,
      Problem.Severity severity,
      String message,
      String remedy,
      List<String> at) {
    static ProblemLine of(Problem problem, List<String> at) {
      return new ProblemLine(
          problem.file(),
          problem.line(),
          problem.severity(),
          problem.message(),
          problem.remedy(),
          at);
    }
  }

  /** A draft is kept. */
  public record Saved(RevisionLine revision, List<Problem> warnings) {}

  /** What the reader says of a document. */
  public record Checked(boolean sound, List<ProblemLine> problems) {}

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
   * @param asked what becomes of what citizens asked lately
   * @param effects what it does in each kommune, were all checks and questions asked there
   */
  public record ForeseenLine(
      int checks,
      int rightBefore,
      int rightAfter,
      boolean belowTheGate,
      List<CheckLine> lost,
      List<CheckLine> won,
      Map<String, List<String>> answers,
      AskedLine asked,
      EffectsLine effects) {
    static ForeseenLine of(Consequences consequences, Function<KommuneCode, String> names) {
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
          answers,
          AskedLine.of(consequences.asked()),
          EffectsLine.of(consequences.effects(), names));
    }
  }

  /**
   * What becomes of what citizens asked lately.
   *
   * @param rewritten how many would be answered by the same intent with another text
   */
  public record AskedLine(
      int questions, int answeredBefore, int answeredAfter, int rewritten, List<ShiftLine> shifts) {
    static AskedLine of(QuestionTrial trial) {
      return new AskedLine(
          trial.questions(),
          trial.answeredBefore(),
          trial.answeredAfter(),
          trial.rewritten(),
          trial.shifts().stream()
              .map(shift ->
                  new ShiftLine(
                      shift.was().key(), shift.is().key(), shift.questions(), shift.examples()))
              .toList());
    }
  }

  /**
   * Questions that would be met otherwise.
   *
   * @param was the intent, {@code asks-back} or {@code passes-on}
   * @param examples masked; empty where too few conversations share them
   */
  public record ShiftLine(String was, String is, int questions, List<String> examples) {}

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
  public record Preview(@Nullable MergedAnswer answer, List<ProblemLine> problems) {}

  /**
   * The inbox.
   *
   * @param least how many conversations a question must come from to be shown
   * @param hidden how many questions are not shown, since too few share them
   * @param mayHandle whether one may do something about them
   * @param mayChoose whether one may let the kommune see its own from fewer
   */
  public record InboxPage(
      int least,
      int hidden,
      boolean mayHandle,
      boolean mayChoose,
      List<InboxGroup> open,
      List<SettledLine> settled) {
    static InboxPage of(InboxView view, boolean mayHandle, boolean mayChoose) {
      return new InboxPage(
          view.least(),
          view.hidden(),
          mayHandle,
          mayChoose,
          view.open().stream().map(InboxGroup::of).toList(),
          view.settled().stream()
              .map(one -> new SettledLine(CaseLine.of(one.done()), one.release(), one.since()))
              .toList());
    }
  }

  /**
   * Questions that mean the same.
   *
   * @param state {@code open}, {@code assigned}, {@code under-way} or {@code again}
   * @param guesses what the bot takes them for, best first
   */
  public record InboxGroup(
      String words,
      List<String> examples,
      int conversations,
      int kommuner,
      int badlyRated,
      Instant last,
      List<String> guesses,
      @Nullable CaseLine begun,
      String state) {
    static InboxGroup of(InboxView.Group group) {
      InboxCase begun = group.begun();
      return new InboxGroup(
          group.words(),
          group.examples(),
          group.conversations(),
          group.kommuner(),
          group.badlyRated(),
          group.last(),
          group.guesses().stream().map(guess -> guess.intent().value()).toList(),
          begun == null ? null : CaseLine.of(begun),
          group.state().key());
    }
  }

  /**
   * What staff did with a question last.
   *
   * @param revision what was written because of it; 0 for nothing
   */
  public record CaseLine(
      long number,
      String words,
      String act,
      String who,
      Instant at,
      @Nullable String assignee,
      @Nullable String intent,
      long revision) {
    static CaseLine of(InboxCase one) {
      IntentId intent = one.intent();
      return new CaseLine(
          one.number(),
          one.words(),
          one.act().key(),
          one.who(),
          one.at(),
          one.assignee(),
          intent == null ? null : intent.value(),
          one.revision());
    }
  }

  /**
   * A question that has had its answer.
   *
   * @param release the release that settled it; 0 where nothing had to be published
   */
  public record SettledLine(CaseLine done, long release, Instant since) {}
}
