package dk.borgerchat.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.publishing.SeedImport.Proposal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeedImportTest {
  private static final DocumentPath PASSPORT = new DocumentPath("common/pas/forny.yaml");
  private static final DocumentPath CHILD = new DocumentPath("common/pas/barn.yaml");
  private static final Staff EDITOR = new Staff("editor", Set.of(StaffRole.EDITOR), Set.of());
  private static final Staff JURIST = new Staff("jurist", Set.of(StaffRole.APPROVER), Set.of());

  private final Clock clock = Clock.systemUTC();
  private final InMemoryRevisionBook book = new InMemoryRevisionBook();
  private final InMemoryReleaseShelf shelf = new InMemoryReleaseShelf(book);
  private final InMemorySeedAnswers answers = new InMemorySeedAnswers();
  private final Editing editing = new Editing(book, LineFormat::read, new LineFormat(), clock);

  @BeforeEach
  void begin() {
    book.seed(documents(Map.of(PASSPORT, "answer: old")), Instant.EPOCH);
  }

  @Test
  void theSameSeedProposesNothing() {
    assertThat(proposals(Map.of(PASSPORT, "answer: old"))).isEmpty();
  }

  @Test
  void aChangedAndANewTextAreProposedAndNothingIsAppliedByItself() {
    assertThat(proposals(Map.of(PASSPORT, "answer: newer", CHILD, "answer: child")))
        .containsExactly(
            new Proposal(CHILD, "", "answer: child", "", false),
            new Proposal(PASSPORT, "answer: old", "answer: newer", "answer: old", false));
    assertThat(book.live().get(PASSPORT).text()).isEqualTo("answer: old");
  }

  @Test
  void whatOnlyWeHaveChangedIsNoProposalAndWhatBothHaveChangedSaysSo() {
    published("answer: ours");

    assertThat(proposals(Map.of(PASSPORT, "answer: old"))).isEmpty();
    assertThat(proposals(Map.of(PASSPORT, "answer: newer")))
        .containsExactly(
            new Proposal(PASSPORT, "answer: old", "answer: newer", "answer: ours", true));
  }

  @Test
  void takenItIsADraftLikeOthersAndNotProposedAgain() {
    SeedImport seed = seed(Map.of(PASSPORT, "answer: newer"));
    assertThat(seed.take(JURIST, PASSPORT)).isInstanceOf(Edited.Forbidden.class);

    assertThat(seed.take(EDITOR, PASSPORT)).isInstanceOf(Edited.Done.class);

    assertThat(book.open()).extracting(Revision::author).containsExactly("editor");
    assertThat(seed.proposals(EDITOR)).isEmpty();
  }

  @Test
  void declinedItIsProposedAgainOnlyWhenTheSeedChangesOnceMore() {
    SeedImport seed = seed(Map.of(PASSPORT, "answer: newer"));
    assertThat(seed.decline(JURIST, PASSPORT)).isFalse();
    assertThat(seed.decline(EDITOR, PASSPORT)).isTrue();

    assertThat(seed.proposals(EDITOR)).isEmpty();
    assertThat(proposals(Map.of(PASSPORT, "answer: newest"))).hasSize(1);
  }

  private void published(String text) {
    long basedOn = book.newest(PASSPORT).orElseThrow().number();
    long draft =
        ((Edited.Done) editing.save(EDITOR, PASSPORT, text, basedOn, "")).revision().number();
    ReleaseHead head = new ReleaseHead(0, "h", "m", clock.instant(), "jurist", "", "");
    shelf.add(head, new byte[0], List.of(draft));
  }

  private List<Proposal> proposals(Map<DocumentPath, String> packaged) {
    return seed(packaged).proposals(EDITOR);
  }

  private SeedImport seed(Map<DocumentPath, String> packaged) {
    return new SeedImport(documents(packaged), book, answers, editing, clock);
  }

  private static SortedMap<DocumentPath, String> documents(Map<DocumentPath, String> some) {
    return new TreeMap<>(some);
  }
}
