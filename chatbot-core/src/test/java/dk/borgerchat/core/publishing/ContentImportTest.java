package dk.borgerchat.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContentImportTest {
  private static final DocumentPath PASSPORT = new DocumentPath("common/pas/forny.yaml");
  private static final DocumentPath CHILD = new DocumentPath("common/pas/barn.yaml");
  private static final Staff EDITOR = new Staff("editor", Set.of(StaffRole.EDITOR), Set.of());
  private static final Staff AUDITOR = new Staff("auditor", Set.of(StaffRole.AUDITOR), Set.of());

  private final Clock clock = Clock.systemUTC();
  private final InMemoryRevisionBook book = new InMemoryRevisionBook();
  private final InMemoryReleaseShelf shelf = new InMemoryReleaseShelf(book);
  private final Editing editing = new Editing(book, LineFormat::read, new LineFormat(), clock);
  private final ContentImport imports =
      new ContentImport(
          new InMemoryImportBook(), book, shelf, new InMemorySeedAnswers(), editing, clock);

  @BeforeEach
  void begin() {
    book.seed(new TreeMap<>(Map.of(PASSPORT, "answer: live")), Instant.EPOCH);
  }

  @Test
  void whatIsBroughtIsProposedAndNothingIsAppliedByItself() {
    assertThat(imports.propose(EDITOR, PASSPORT, "answer: brought")).isTrue();
    assertThat(imports.propose(EDITOR, CHILD, "answer: child")).isTrue();

    assertThat(imports.proposals(AUDITOR))
        .extracting(ContentImport.Proposal::path, ContentImport.Proposal::now)
        .containsExactly(tuple(CHILD, "answer: child"), tuple(PASSPORT, "answer: brought"));
    assertThat(book.live().get(PASSPORT).text()).isEqualTo("answer: live");
  }

  @Test
  void whatCitizensReadAlreadyAndWhatOneMayNotIsNotProposed() {
    assertThat(imports.propose(EDITOR, PASSPORT, "answer: live")).isTrue();
    assertThat(imports.propose(AUDITOR, CHILD, "answer: child")).isFalse();

    assertThat(imports.proposals(EDITOR)).isEmpty();
  }

  @Test
  void takenItIsADraftLikeOthers() {
    imports.propose(EDITOR, PASSPORT, "answer: brought");
    assertThat(imports.take(AUDITOR, PASSPORT)).isInstanceOf(Edited.Forbidden.class);
    assertThat(imports.take(EDITOR, PASSPORT)).isInstanceOf(Edited.Done.class);
    assertThat(imports.proposals(EDITOR)).isEmpty();
    assertThat(book.newest(PASSPORT).orElseThrow().state()).isEqualTo(Revision.State.DRAFT);

    assertThat(imports.take(EDITOR, CHILD)).isEqualTo(new Edited.NotNow());
  }

  @Test
  void declinedItIsGone() {
    imports.propose(EDITOR, PASSPORT, "answer: brought");
    assertThat(imports.decline(AUDITOR, PASSPORT)).isFalse();
    assertThat(imports.decline(EDITOR, PASSPORT)).isTrue();
    assertThat(imports.proposals(EDITOR)).isEmpty();
  }

  @Test
  void whatIsPublishedGoesOutAsItWasReleased() {
    assertThat(imports.published()).isEmpty();
    var documents = new TreeMap<>(Map.of(PASSPORT, "answer: live\napprover: jurist"));
    shelf.add(
        new ReleaseHead(0, "hash", "model", clock.instant(), "jurist", "", ""),
        ContentArchive.pack(documents),
        List.of());

    assertThat(imports.published()).isEqualTo(documents);
    imports.propose(EDITOR, PASSPORT, "answer: live\napprover: jurist");
    assertThat(imports.proposals(EDITOR)).as("what went out comes in as nothing new").isEmpty();
  }
}
