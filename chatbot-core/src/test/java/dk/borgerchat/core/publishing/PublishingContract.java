package dk.borgerchat.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.publishing.Revision.State;
import dk.borgerchat.core.publishing.RevisionBook.Added;
import dk.borgerchat.core.publishing.RevisionBook.Draft;
import dk.borgerchat.core.publishing.RevisionBook.Step;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What every book of revisions and its shelf of releases promise. Begins on an empty pair. */
public abstract class PublishingContract {
  private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
  private static final DocumentPath PASSPORT = new DocumentPath("common/pas/forny.yaml");
  private static final DocumentPath OVERLAY = new DocumentPath("kommuner/0998/overlay.yaml");

  protected abstract RevisionBook book();

  protected abstract ReleaseShelf shelf();

  @Test
  void begunOnceItHoldsTheSeedAsPublished() {
    assertThat(begin()).isTrue();
    assertThat(begin()).isFalse();

    assertThat(book().live()).containsOnlyKeys(PASSPORT, OVERLAY);
    assertThat(book().live(PASSPORT).orElseThrow())
        .returns(State.PUBLISHED, Revision::state)
        .returns(Revision.SEED, Revision::author)
        .returns(null, Revision::approver);
    assertThat(book().open()).isEmpty();
  }

  @Test
  void ofTwoDraftsOnTheSameRevisionTheSecondIsAConflict() {
    begin();
    long seed = book().newest(PASSPORT).orElseThrow().number();
    Revision first = stored(book().add(draft(PASSPORT, "first", seed), NOON));

    assertThat(book().add(draft(PASSPORT, "second", seed), NOON))
        .isEqualTo(new Added.Conflict(first));
    assertThat(book().add(draft(PASSPORT, "elsewhere", 9_999), NOON))
        .isEqualTo(new Added.Conflict(first));
    assertThat(book().text(first.number())).isEqualTo("first");
    assertThat(book().live(PASSPORT).orElseThrow().number()).isEqualTo(seed);
    assertThat(book().open()).containsExactly(first);
  }

  @Test
  void aRevisionGoesStepByStepAndNoStepIsTakenTwice() {
    begin();
    Revision draft = stored(book().add(draft(OVERLAY, "local", newest(OVERLAY)), NOON));
    Step submitted = new Step(State.IN_REVIEW, "writer", "ready", NOON);
    Step approved = new Step(State.APPROVED, "jurist", "", NOON);

    assertThat(book().move(draft.number(), State.DRAFT, submitted)).isTrue();
    assertThat(book().move(draft.number(), State.DRAFT, submitted)).isFalse();
    assertThat(book().move(draft.number(), State.IN_REVIEW, approved)).isTrue();

    assertThat(book().find(draft.number()).orElseThrow())
        .returns(State.APPROVED, Revision::state)
        .returns("jurist", Revision::approver)
        .returns("writer", Revision::author);
    assertThat(book().steps(draft.number()))
        .extracting(Step::to)
        .containsExactly(State.DRAFT, State.IN_REVIEW, State.APPROVED);
  }

  @Test
  void aReleasePublishesItsRevisionsAndRemembersWhichItHolds() {
    begin();
    long seed = newest(PASSPORT);
    ReleaseHead first = release(List.of());
    Revision changed = stored(book().add(draft(PASSPORT, "changed", seed), NOON));
    ReleaseHead second = release(List.of(changed.number()));

    assertThat(shelf().newest()).contains(second);
    assertThat(shelf().history(10)).containsExactly(second, first);
    assertThat(shelf().find(first.number())).contains(first);
    assertThat(shelf().at(NOON)).contains(second);
    assertThat(shelf().at(NOON.minusSeconds(1))).isEmpty();
    assertThat(shelf().revisions(first.number())).containsEntry(PASSPORT.value(), seed);
    assertThat(shelf().revisions(second.number()))
        .containsEntry(PASSPORT.value(), changed.number());
    assertThat(book().live().get(PASSPORT))
        .isEqualTo(new RevisionBook.Live(changed.number(), second.number(), null, "changed"));
    assertThat(shelf().documents(second.number())).containsOnlyKeys(PASSPORT);
  }

  @Test
  void anEmptyTextTakesADocumentAway() {
    begin();
    Revision gone = stored(book().add(draft(OVERLAY, "", newest(OVERLAY)), NOON));
    release(List.of(gone.number()));

    assertThat(book().live()).containsOnlyKeys(PASSPORT);
    assertThat(book().live(OVERLAY)).isEmpty();
  }

  @Test
  void historyIsGivenNewestFirstInPages() {
    begin();
    Revision one = stored(book().add(draft(PASSPORT, "one", newest(PASSPORT)), NOON));
    Revision two = stored(book().add(draft(PASSPORT, "two", one.number()), NOON));

    assertThat(book().history(PASSPORT, Long.MAX_VALUE, 2)).containsExactly(two, one);
    assertThat(book().history(PASSPORT, one.number(), 2)).hasSize(1);
    assertThat(book().history(null, Long.MAX_VALUE, 100)).hasSize(4);
  }

  @Test
  void aModelIsKeptOnce() {
    shelf().putModel("a".repeat(64), new byte[] {1});
    shelf().putModel("a".repeat(64), new byte[] {2});

    assertThat(shelf().model("a".repeat(64)))
        .hasValueSatisfying(kept -> assertThat(kept).containsExactly(1));
    assertThat(shelf().model("b".repeat(64))).isEmpty();
    assertThat(shelf().alone(() -> "done")).isEqualTo("done");
  }

  private boolean begin() {
    TreeMap<DocumentPath, String> documents = new TreeMap<>();
    documents.put(PASSPORT, "seed");
    documents.put(OVERLAY, "seed");
    return book().seed(documents, NOON);
  }

  private long newest(DocumentPath path) {
    return book().newest(path).orElseThrow().number();
  }

  private ReleaseHead release(List<Long> revisions) {
    TreeMap<DocumentPath, String> documents = new TreeMap<>();
    documents.put(PASSPORT, "as released");
    ReleaseHead head =
        new ReleaseHead(0, "c".repeat(64), "d".repeat(64), NOON, "jurist", "because", "");
    return shelf().add(head, ContentArchive.pack(documents), revisions);
  }

  private static Draft draft(DocumentPath path, String text, long basedOn) {
    return new Draft(path, text, basedOn, "writer", "why");
  }

  private static Revision stored(Added added) {
    return ((Added.Stored) added).revision();
  }
}
