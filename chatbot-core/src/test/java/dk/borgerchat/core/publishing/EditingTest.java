package dk.borgerchat.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.Edited.Forbidden;
import dk.borgerchat.core.publishing.Edited.Forbidden.Reason;
import dk.borgerchat.core.publishing.Revision.State;
import dk.borgerchat.core.publishing.RevisionBook.Draft;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditingTest {
  private static final KommuneCode OWN = new KommuneCode("0998");
  private static final DocumentPath COMMON = new DocumentPath("common/pas/forny.yaml");
  private static final DocumentPath LOCAL = DocumentPath.overlay(OWN);
  private static final Staff WRITER =
      new Staff("writer", Set.of(StaffRole.EDITOR, StaffRole.APPROVER), Set.of());
  private static final Staff JURIST = new Staff("jurist", Set.of(StaffRole.APPROVER), Set.of());
  private static final Staff AMBASSADOR =
      new Staff("ambassador", Set.of(StaffRole.AMBASSADOR), Set.of(OWN));

  private final InMemoryRevisionBook book = new InMemoryRevisionBook();
  private final Editing editing =
      new Editing(book, LineFormat::read, new LineFormat(), Clock.systemUTC());

  @BeforeEach
  void begin() {
    TreeMap<DocumentPath, String> documents = new TreeMap<>();
    documents.put(COMMON, "answer: seed");
    documents.put(LOCAL, "pas.forny: seed");
    book.seed(documents, Instant.EPOCH);
  }

  @Test
  void nobodyApprovesTheirOwnCommonText() {
    long draft = drafted(WRITER, COMMON, "answer: new");
    editing.submit(WRITER, draft, "");

    assertThat(editing.approve(WRITER, draft, "")).isEqualTo(new Forbidden(Reason.OWN_TEXT));
    assertThat(editing.approve(JURIST, draft, "")).isInstanceOf(Edited.Done.class);
    assertThat(book.find(draft).orElseThrow().approver()).isEqualTo("jurist");
  }

  @Test
  void anAmbassadorMayApproveTheirOwnButForUrgentMatters() {
    long usual = drafted(AMBASSADOR, LOCAL, "pas.forny: new");
    editing.submit(AMBASSADOR, usual, "");
    assertThat(editing.approve(AMBASSADOR, usual, "")).isInstanceOf(Edited.Done.class);

    long urgent = drafted(AMBASSADOR, LOCAL, "akut.112: ring");
    editing.submit(AMBASSADOR, urgent, "");
    assertThat(editing.approve(AMBASSADOR, urgent, "")).isEqualTo(new Forbidden(Reason.OWN_TEXT));
  }

  @Test
  void brokenContentIsNotKept() {
    assertThat(editing.save(WRITER, COMMON, "answer: broken", newest(COMMON), ""))
        .isInstanceOf(Edited.Broken.class);
    assertThat(book.open()).isEmpty();
  }

  @Test
  void theSecondOfTwoIsToldOfTheFirst() {
    long seed = newest(COMMON);
    long first = drafted(WRITER, COMMON, "answer: first");

    assertThat(editing.save(WRITER, COMMON, "answer: second", seed, ""))
        .isEqualTo(new Edited.Conflict(book.find(first).orElseThrow()));
  }

  @Test
  void whatHoldsOnlyTogetherIsKeptTogetherOrNotAtAll() {
    Draft answer = draft(COMMON, "answer: new", newest(COMMON));
    Draft broken = draft(COMMON.checks(), "checks: broken", 0);
    Draft checks = draft(COMMON.checks(), "checks: new", 0);
    Draft others = draft(LOCAL, "pas.forny: new", newest(LOCAL));

    assertThat(editing.saveTogether(WRITER, List.of(answer, broken)))
        .isInstanceOf(Edited.Broken.class);
    assertThat(editing.saveTogether(WRITER, List.of(answer, others)))
        .isEqualTo(new Forbidden(Reason.ROLE));
    assertThat(book.open()).isEmpty();

    assertThat(editing.saveTogether(WRITER, List.of(answer, checks)))
        .isInstanceOfSatisfying(
            Edited.Done.class, done -> assertThat(done.revision().path()).isEqualTo(COMMON));
    assertThat(book.open()).hasSize(2);
    assertThat(editing.saveTogether(WRITER, List.of(answer, checks)))
        .isInstanceOf(Edited.Conflict.class);
    assertThat(book.history(null, Long.MAX_VALUE, 9)).hasSize(4);
  }

  private static Draft draft(DocumentPath path, String text, long basedOn) {
    return new Draft(path, text, basedOn, WRITER.username(), "");
  }

  @Test
  void eachStepIsTakenOnceAndInOrder() {
    long draft = drafted(WRITER, COMMON, "answer: new");

    assertThat(editing.approve(JURIST, draft, "")).isEqualTo(new Edited.NotNow());
    editing.submit(WRITER, draft, "");
    assertThat(editing.submit(WRITER, draft, "")).isEqualTo(new Edited.NotNow());
    assertThat(editing.refuse(JURIST, draft, "too long")).isInstanceOf(Edited.Done.class);
    assertThat(editing.drop(WRITER, draft, "")).isEqualTo(new Edited.NotNow());
    assertThat(book.find(draft).orElseThrow().state()).isEqualTo(State.REFUSED);
  }

  private long drafted(Staff staff, DocumentPath path, String text) {
    return ((Edited.Done) editing.save(staff, path, text, newest(path), "")).revision().number();
  }

  private long newest(DocumentPath path) {
    return book.newest(path).orElseThrow().number();
  }
}
