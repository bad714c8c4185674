package dk.borgerchat.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.DriftAnswers.StillRight;
import dk.borgerchat.core.publishing.RevisionBook.Added;
import dk.borgerchat.core.publishing.RevisionBook.Draft;
import dk.borgerchat.core.understanding.IntentId;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DriftAlarmTest {
  private static final KommuneCode KOMMUNE = new KommuneCode("0998");
  private static final IntentId PASSPORT = new IntentId("pas.forny");
  private static final DocumentPath COMMON = DocumentPath.of(PASSPORT);
  private static final DocumentPath OVERLAY = DocumentPath.overlay(KOMMUNE);

  private final InMemoryRevisionBook book = new InMemoryRevisionBook();
  private final InMemoryReleaseShelf shelf = new InMemoryReleaseShelf(book);
  private final InMemoryDriftAnswers answers = new InMemoryDriftAnswers();
  private final DriftAlarm alarm = new DriftAlarm(book, shelf, answers, new LineFormat());

  @BeforeEach
  void begin() {
    TreeMap<DocumentPath, String> documents = new TreeMap<>();
    documents.put(COMMON, "answer: old");
    documents.put(OVERLAY, "pas.forny: own");
    book.seed(documents, Instant.EPOCH);
    release(List.of());
  }

  @Test
  void theSeedRaisesNoAlarm() {
    assertThat(open()).isEmpty();
  }

  @Test
  void aChangedCommonTextAsksWhoeverHasTheirOwn() {
    long changed = published(COMMON, "answer: new");

    assertThat(open())
        .singleElement()
        .returns(KOMMUNE, Drift::kommune)
        .returns(PASSPORT, Drift::intent)
        .returns(changed, Drift::commonRevision)
        .returns("old", Drift::before)
        .returns("new", Drift::after)
        .returns("own", Drift::own);
    assertThat(alarm.open(path -> false)).isEmpty();
  }

  @Test
  void theAnswerStillRightClosesTheQuestionUntilTheNextChange() {
    long changed = published(COMMON, "answer: new");
    answers.add(new StillRight(KOMMUNE, PASSPORT, changed), "ambassador", Instant.EPOCH);
    assertThat(open()).isEmpty();

    published(COMMON, "answer: newer");
    assertThat(open()).hasSize(1);
  }

  @Test
  void anOwnTextWrittenAnewClosesIt() {
    published(COMMON, "answer: new");
    published(OVERLAY, "pas.forny: own and new");

    assertThat(open()).isEmpty();
  }

  private List<Drift> open() {
    return alarm.open(path -> true);
  }

  private long published(DocumentPath path, String text) {
    long basedOn = book.newest(path).orElseThrow().number();
    Added added = book.add(new Draft(path, text, basedOn, "writer", ""), Instant.EPOCH);
    long number = ((Added.Stored) added).revision().number();
    release(List.of(number));
    return number;
  }

  private void release(List<Long> revisions) {
    ReleaseHead head = new ReleaseHead(0, "h", "m", Instant.EPOCH, "jurist", "", "");
    shelf.add(head, ContentArchive.pack(new TreeMap<>()), revisions);
  }
}
