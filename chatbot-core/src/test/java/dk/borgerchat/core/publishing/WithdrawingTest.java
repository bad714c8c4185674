package dk.borgerchat.core.publishing;

import static dk.borgerchat.core.SmallTown.CHILD_PASSPORT;
import static dk.borgerchat.core.SmallTown.LILLEBY;
import static dk.borgerchat.core.SmallTown.PASSPORT;
import static dk.borgerchat.core.SmallTown.STOREBY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.SmallTown;
import dk.borgerchat.core.content.Answer;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.publishing.Withdrawing.Outcome;
import dk.borgerchat.core.understanding.IntentId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WithdrawingTest {
  private static final DocumentPath TEXT = DocumentPath.of(PASSPORT);
  private static final Staff EDITOR = new Staff("editor", Set.of(StaffRole.EDITOR), Set.of());
  private static final Staff JURIST = new Staff("jurist", Set.of(StaffRole.APPROVER), Set.of());
  private static final Staff AMBASSADOR =
      new Staff("ambassador", Set.of(StaffRole.AMBASSADOR), Set.of(LILLEBY));

  private final Clock clock = Clock.systemUTC();
  private final InMemoryWithdrawalBook withdrawals = new InMemoryWithdrawalBook();
  private final InMemoryRevisionBook book = new InMemoryRevisionBook();
  private final InMemoryReleaseShelf shelf = new InMemoryReleaseShelf(book);
  private final Recognizers recognizers = new Recognizers(shelf, SmallTown.release(), 1);
  private final LiveRelease live =
      new LiveRelease(
          SmallTown.release(),
          shelf,
          LineFormat::read,
          recognizers,
          new InMemoryCrisisBook(),
          withdrawals,
          new InMemoryMembershipBook(),
          clock);
  private final Withdrawing withdrawing = new Withdrawing(withdrawals, book, clock);

  @BeforeEach
  void begin() {
    TreeMap<DocumentPath, String> documents = new TreeMap<>();
    documents.put(TEXT, "answer: seed");
    documents.put(DocumentPath.of(CHILD_PASSPORT), "answer: seed");
    book.seed(documents, Instant.EPOCH);
  }

  @Test
  void aWithdrawnAnswerGivesThePhoneInstead() {
    assertThat(withdrawing.withdraw(EDITOR, TEXT, "wrong fee")).isEqualTo(Outcome.DONE);

    assertThat(answer(PASSPORT, LILLEBY))
        .as("with what the kommune adds")
        .returns("answer-withdrawn", Answer::text)
        .returns(null, Answer::checkedOn);
    assertThat(answer(PASSPORT, STOREBY).links()).isEmpty();
    assertThat(withdrawing.withdraw(EDITOR, TEXT, "again")).isEqualTo(Outcome.NOT_NOW);
  }

  @Test
  void aKommunesOwnWholeTextStays() {
    withdrawing.withdraw(EDITOR, DocumentPath.of(CHILD_PASSPORT), "wrong fee");

    assertThat(answer(CHILD_PASSPORT, LILLEBY).text()).isEqualTo("Kom om tirsdagen.");
    assertThat(answer(CHILD_PASSPORT, STOREBY).text()).isEqualTo("answer-withdrawn");
  }

  @Test
  void onlyAnApproverGivesItBack() {
    withdrawing.withdraw(EDITOR, TEXT, "wrong fee");

    assertThat(withdrawing.giveBack(EDITOR, TEXT, "")).isEqualTo(Outcome.FORBIDDEN);
    assertThat(withdrawing.giveBack(JURIST, TEXT, "")).isEqualTo(Outcome.DONE);

    assertThat(answer(PASSPORT, STOREBY).text()).startsWith("Svar på pas.forny");
    assertThat(withdrawing.giveBack(JURIST, TEXT, "")).isEqualTo(Outcome.NOT_NOW);
  }

  @Test
  void aNewTextEndsTheWithdrawalOfTheOld() {
    withdrawing.withdraw(EDITOR, TEXT, "wrong fee");
    Editing editing = new Editing(book, LineFormat::read, new LineFormat(), clock);
    long seed = book.newest(TEXT).orElseThrow().number();
    long draft =
        ((Edited.Done) editing.save(EDITOR, TEXT, "answer: right", seed, "")).revision().number();
    editing.submit(EDITOR, draft, "");
    editing.approve(JURIST, draft, "");
    Publisher publisher =
        new Publisher(
            book,
            shelf,
            LineFormat::read,
            new LineFormat(),
            recognizers,
            (from, met, most) -> List.of(),
            withdrawals,
            clock);

    assertThat(publisher.publish(JURIST, List.of(draft), "")).isInstanceOf(Published.Done.class);

    assertThat(withdrawals.at(clock.instant())).isEmpty();
  }

  @Test
  void onlyAnswersAreWithdrawnAndOnlyByThoseWhoWriteOrApproveThem() {
    assertThat(withdrawing.withdraw(AMBASSADOR, TEXT, "wrong")).isEqualTo(Outcome.FORBIDDEN);
    assertThat(withdrawing.withdraw(EDITOR, new DocumentPath("common/phrases.yaml"), "wrong"))
        .isEqualTo(Outcome.NOT_NOW);
    assertThat(withdrawing.withdraw(EDITOR, new DocumentPath("common/pas/ny.yaml"), "wrong"))
        .isEqualTo(Outcome.NOT_NOW);
  }

  private Answer answer(IntentId intent, KommuneCode kommune) {
    live.refreshUrgent();
    return live.get().answers(clock.instant()).find(intent, kommune, Language.DA).orElseThrow();
  }
}
