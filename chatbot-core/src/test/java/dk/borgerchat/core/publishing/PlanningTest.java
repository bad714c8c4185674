package dk.borgerchat.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.SmallTown;
import dk.borgerchat.core.publishing.Planned.Outcome;
import dk.borgerchat.core.publishing.Planning.Answer;
import dk.borgerchat.core.publishing.Revision.State;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanningTest {
  private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
  private static final Instant MIDNIGHT = Instant.parse("2026-03-04T00:00:00Z");
  private static final DocumentPath TEXT = DocumentPath.of(SmallTown.PASSPORT);
  private static final Staff EDITOR = new Staff("editor", Set.of(StaffRole.EDITOR), Set.of());
  private static final Staff JURIST = new Staff("jurist", Set.of(StaffRole.APPROVER), Set.of());
  private static final Staff AUDITOR = new Staff("auditor", Set.of(StaffRole.AUDITOR), Set.of());

  private Instant now = NOON;
  private final InstantSource source = () -> now;
  private final Clock clock = source.withZone(ZoneOffset.UTC);
  private final InMemoryPlanBook plans = new InMemoryPlanBook();
  private final InMemoryRevisionBook book = new InMemoryRevisionBook();
  private final InMemoryReleaseShelf shelf = new InMemoryReleaseShelf(book);
  private final InMemoryWithdrawalBook withdrawals = new InMemoryWithdrawalBook();
  private final Editing editing = new Editing(book, LineFormat::read, new LineFormat(), clock);
  private final Planning planning =
      new Planning(
          plans,
          book,
          new Publisher(
              book,
              shelf,
              LineFormat::read,
              new LineFormat(),
              new Recognizers(shelf, SmallTown.release(), 1),
              (from, met, most) -> List.of(),
              withdrawals,
              clock),
          new Withdrawing(withdrawals, book, clock),
          clock);

  @BeforeEach
  void begin() {
    TreeMap<DocumentPath, String> documents = new TreeMap<>();
    documents.put(TEXT, "answer: seed");
    book.seed(documents, Instant.EPOCH);
  }

  @Test
  void anApprovedTextIsPublishedWhenItIsDueAndNotBefore() {
    long draft = approved("answer: new fee");
    assertThat(planning.publish(JURIST, draft, MIDNIGHT, "the new year"))
        .isInstanceOf(Answer.Done.class);

    now = MIDNIGHT.minusSeconds(1);
    assertThat(planning.doWhatIsDue()).isEmpty();
    now = MIDNIGHT;
    assertThat(planning.doWhatIsDue())
        .singleElement()
        .returns("jurist", done -> done.head().by())
        .returns("the new year", done -> done.head().why());

    assertThat(book.find(draft).orElseThrow().state()).isEqualTo(State.PUBLISHED);
    assertThat(planning.doWhatIsDue()).as("twice is as once").isEmpty();
    assertThat(plans.newest(1)).extracting(Planned::outcome).containsExactly(Outcome.DONE);
  }

  @Test
  void anAnswerIsWithdrawnWhenItsTimeIsOver() {
    planning.withdraw(EDITOR, TEXT, MIDNIGHT, "the season is over");
    now = MIDNIGHT;

    planning.doWhatIsDue();

    assertThat(withdrawals.at(now)).containsOnlyKeys(TEXT);
  }

  @Test
  void whatIsGivenUpMeanwhileIsNotPublishedAndThePlanSaysSo() {
    long draft = approved("answer: new fee");
    planning.publish(JURIST, draft, MIDNIGHT, "");
    editing.drop(EDITOR, draft, "");
    now = MIDNIGHT;

    assertThat(planning.doWhatIsDue()).isEmpty();

    assertThat(plans.newest(1))
        .singleElement()
        .returns(Outcome.FAILED, Planned::outcome)
        .returns("not-approved", Planned::note);
  }

  @Test
  void aPlanCanBeGivenUp() {
    planning.publish(JURIST, approved("answer: new fee"), MIDNIGHT, "");
    assertThat(planning.cancel(AUDITOR, 1)).isEqualTo(new Answer.Forbidden());
    assertThat(planning.cancel(JURIST, 1)).isInstanceOf(Answer.Done.class);
    now = MIDNIGHT;

    assertThat(planning.doWhatIsDue()).isEmpty();
    assertThat(planning.cancel(JURIST, 1)).isEqualTo(new Answer.NotNow());
  }

  @Test
  void onlyWhatIsApprovedIsPlannedOnlyForLaterAndOnlyByWhoMayPublish() {
    long draft = approved("answer: new fee");

    assertThat(planning.publish(AUDITOR, draft, MIDNIGHT, "")).isEqualTo(new Answer.Forbidden());
    assertThat(planning.publish(JURIST, draft, NOON, "")).isEqualTo(new Answer.NotNow());
    assertThat(planning.publish(JURIST, 999, MIDNIGHT, "")).isEqualTo(new Answer.NotNow());
    assertThat(planning.withdraw(AUDITOR, TEXT, MIDNIGHT, "")).isEqualTo(new Answer.Forbidden());
  }

  private long approved(String text) {
    long basedOn = book.newest(TEXT).orElseThrow().number();
    long draft = ((Edited.Done) editing.save(EDITOR, TEXT, text, basedOn, "")).revision().number();
    editing.submit(EDITOR, draft, "");
    editing.approve(JURIST, draft, "");
    return draft;
  }
}
