package dk.borgerchat.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.SmallTown;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.privacy.MaskedText;
import dk.borgerchat.core.publishing.AskedQuestion.Met;
import dk.borgerchat.core.publishing.InboxDesk.Handled;
import dk.borgerchat.core.publishing.InboxDesk.Wanted;
import dk.borgerchat.core.publishing.InboxView.Group;
import dk.borgerchat.core.publishing.InboxView.State;
import dk.borgerchat.core.understanding.Candidate;
import dk.borgerchat.core.understanding.IntentId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InboxTest {
  private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
  private static final IntentId PASSPORT = new IntentId("pas.forny");
  private static final DocumentPath COMMON = DocumentPath.of(PASSPORT);
  private static final KommuneCode OWN = SmallTown.LILLEBY;
  private static final KommuneCode OTHER = SmallTown.STOREBY;
  private static final Staff EDITOR = new Staff("editor", Set.of(StaffRole.EDITOR), Set.of());
  private static final Staff JURIST = new Staff("jurist", Set.of(StaffRole.APPROVER), Set.of());
  private static final Staff AMBASSADOR =
      new Staff("ambassador", Set.of(StaffRole.AMBASSADOR), Set.of(OWN));

  private static final List<String> SWIMMING =
      List.of(
          "hvornår åbner svømmehallen",
          "er svømmehallen åben i dag",
          "svømmehallen åbningstid",
          "hvad tid åbner svømmehallen søndag",
          "kan man komme i svømmehallen på søndag");

  private static final List<Candidate> TAKEN_FOR_HALLS =
      List.of(new Candidate(new IntentId("fritid.lokaler"), 0.2), new Candidate(PASSPORT, 0.1));
  private static final List<Candidate> TAKEN_FOR_DOGS =
      List.of(new Candidate(new IntentId("dyr.hund"), 0.3));

  private final List<AskedQuestion> asked = new ArrayList<>();
  private final InMemoryInboxBook cases = new InMemoryInboxBook();
  private final InMemoryRevisionBook book = new InMemoryRevisionBook();
  private final InMemoryReleaseShelf shelf = new InMemoryReleaseShelf(book);
  private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
  private final LineFormat format = new LineFormat();
  private final Inbox inbox =
      new Inbox(
          (from, met, most) -> asked.reversed(), cases, book, shelf, SmallTown::release, clock);
  private final InboxDesk desk =
      new InboxDesk(
          inbox, cases, book, new Editing(book, LineFormat::read, format, clock), format, clock);

  @BeforeEach
  void begin() {
    TreeMap<DocumentPath, String> documents = new TreeMap<>();
    documents.put(COMMON, "answer: seed");
    book.seed(documents, Instant.EPOCH);
    shelf.add(head(Instant.EPOCH), new byte[0], List.of());
  }

  @Test
  void questionsThatMeanTheSameStandTogetherOnceFiveConversationsShareThem() {
    for (int i = 0; i < 4; i++) {
      asks("swim" + i, i % 2 == 0 ? OWN : OTHER, SWIMMING.get(i));
    }
    asks("swim0", OWN, SWIMMING.get(4));
    asks("alone", OWN, "min nabos hund gør hele natten");
    assertThat(view(null).open()).as("four conversations ask in five ways").isEmpty();
    assertThat(view(null).hidden()).isEqualTo(6);

    asks("swim4", OTHER, SWIMMING.get(4));

    assertThat(view(null).open())
        .singleElement()
        .returns(5, Group::conversations)
        .returns(2, Group::kommuner)
        .returns(State.OPEN, Group::state)
        .satisfies(group -> assertThat(SWIMMING).contains(group.words()));
    assertThat(view(null).hidden()).isEqualTo(1);
  }

  @Test
  void aKommuneMayChooseToSeeItsOwnFromFewerAndNobodyElseDoes() {
    asks("one", OWN, SWIMMING.get(0));
    asks("two", OWN, SWIMMING.get(1));
    assertThat(inbox.view(AMBASSADOR, OWN).open()).isEmpty();

    assertThat(desk.choose(AMBASSADOR, OWN, 2)).isTrue();
    assertThat(desk.choose(AMBASSADOR, OTHER, 2)).isFalse();
    assertThat(desk.choose(EDITOR, OWN, 2)).isFalse();
    assertThat(desk.choose(AMBASSADOR, OWN, 0)).isFalse();

    assertThat(inbox.view(AMBASSADOR, OWN).open()).hasSize(1);
    assertThat(inbox.view(EDITOR, OWN).open()).isEmpty();
    assertThat(view(null).open()).isEmpty();
  }

  @Test
  void oneClickMakesADraftAndItsReleaseSettlesTheQuestion() {
    swimmers();
    Group group = view(null).open().getFirst();

    Handled handled = desk.handle(EDITOR, wanted(0, group, InboxCase.Act.UTTERANCE, PASSPORT));

    long revision = ((Handled.Done) handled).now().revision();
    assertThat(book.text(revision)).contains("answer: seed").contains(group.words());
    assertThat(view(null).open()).singleElement().returns(State.UNDER_WAY, Group::state);
    publish(revision);
    assertThat(view(null).open()).isEmpty();
    assertThat(view(null).settled()).singleElement().returns(2L, InboxView.Settled::release);
  }

  @Test
  void whatIsAskedAgainAfterItsReleaseComesBack() {
    swimmers();
    Group group = view(null).open().getFirst();
    var handled =
        (Handled.Done) desk.handle(EDITOR, wanted(0, group, InboxCase.Act.CHECK, PASSPORT));
    assertThat(book.find(handled.now().revision()).orElseThrow().path().value())
        .isEqualTo("common/pas/forny.checks.yaml");
    publish(handled.now().revision());

    for (int i = 0; i < 5; i++) {
      asked.add(question("later" + i, OWN, SWIMMING.get(i), NOON.plusSeconds(60)));
    }

    assertThat(view(null).open())
        .singleElement()
        .returns(State.AGAIN, Group::state)
        .returns(5, Group::conversations);
  }

  @Test
  void aCaseCanBeGivenToSomebodyAndComesBackWhenItsDraftIsGivenUp() {
    swimmers();
    Group group = view(null).open().getFirst();
    long number =
        ((Handled.Done) desk.handle(EDITOR, wanted(0, group, InboxCase.Act.ASSIGN, null)))
            .now()
            .number();
    assertThat(view(null).open())
        .singleElement()
        .returns(State.ASSIGNED, Group::state)
        .returns("bo", one -> one.begun() == null ? null : one.begun().assignee());

    var drafted =
        (Handled.Done) desk.handle(EDITOR, wanted(number, group, InboxCase.Act.NOT_OURS, null));
    assertThat(book.find(drafted.now().revision()).orElseThrow().path().value())
        .isEqualTo("common/outside.yaml");
    new Editing(book, LineFormat::read, format, clock).drop(EDITOR, drafted.now().revision(), "");

    assertThat(view(null).open()).singleElement().returns(State.OPEN, Group::state);
  }

  @Test
  void onlyThoseWhoMayWriteSettleQuestions() {
    swimmers();
    Group group = view(null).open().getFirst();

    assertThat(desk.handle(JURIST, wanted(0, group, InboxCase.Act.UTTERANCE, PASSPORT)))
        .isInstanceOf(Handled.Refused.class);
    assertThat(desk.handle(AMBASSADOR, wanted(0, group, InboxCase.Act.ASSIGN, null)))
        .isInstanceOf(Handled.Refused.class);
    assertThat(cases.all()).isEmpty();
  }

  private void swimmers() {
    for (int i = 0; i < 5; i++) {
      asks("swim" + i, OWN, SWIMMING.get(i));
    }
  }

  private InboxView view(@Nullable KommuneCode kommune) {
    return inbox.view(EDITOR, kommune);
  }

  private static Wanted wanted(
      long number, Group group, InboxCase.Act act, @Nullable IntentId intent) {
    return new Wanted(number, null, group.words(), group.words(), act, "bo", intent, "indbakke");
  }

  private void publish(long revision) {
    shelf.add(head(NOON), new byte[0], List.of(revision));
  }

  private static ReleaseHead head(Instant at) {
    return new ReleaseHead(0, "h", "m", at, "jurist", "", "");
  }

  private void asks(String conversation, KommuneCode kommune, String text) {
    asked.add(question(conversation, kommune, text, NOON.minusSeconds(3_600)));
  }

  private AskedQuestion question(
      String conversation, KommuneCode kommune, String text, Instant at) {
    return new AskedQuestion(
        conversation,
        asked.size(),
        kommune,
        at,
        MaskedText.alreadyMasked(text),
        SWIMMING.contains(text) ? TAKEN_FOR_HALLS : TAKEN_FOR_DOGS,
        Met.NOT_UNDERSTOOD,
        null);
  }
}
