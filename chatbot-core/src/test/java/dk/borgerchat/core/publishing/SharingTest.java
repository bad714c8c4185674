package dk.borgerchat.core.publishing;

import static dk.borgerchat.core.SmallTown.HARBOUR;
import static dk.borgerchat.core.SmallTown.LILLEBY;
import static dk.borgerchat.core.SmallTown.STOREBY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.SmallTown;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.Edited.Forbidden;
import dk.borgerchat.core.publishing.Edited.Forbidden.Reason;
import dk.borgerchat.core.publishing.Offer.Act;
import dk.borgerchat.core.publishing.Revision.State;
import dk.borgerchat.core.publishing.Sharing.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SharingTest {
  private static final DocumentPath OWN = DocumentPath.local(LILLEBY, HARBOUR);
  private static final DocumentPath COMMON = DocumentPath.of(HARBOUR);
  private static final Staff LILLEBYS = ambassador(LILLEBY);
  private static final Staff STOREBYS = ambassador(STOREBY);
  private static final Staff EDITOR = new Staff("editor", Set.of(StaffRole.EDITOR), Set.of());

  private final Clock clock = Clock.systemUTC();
  private final InMemoryRevisionBook book = new InMemoryRevisionBook();
  private final InMemoryOfferBook offers = new InMemoryOfferBook();
  private final Editing editing = new Editing(book, LineFormat::read, new LineFormat(), clock);
  private final Sharing sharing =
      new Sharing(offers, book, editing, new LineFormat(), SmallTown::release, clock);

  @BeforeEach
  void begin() {
    TreeMap<DocumentPath, String> documents = new TreeMap<>();
    documents.put(OWN, "answer: Lilleby har en havn");
    documents.put(OWN.checks(), "answer: er der en havn i Lilleby");
    book.seed(documents, Instant.EPOCH);
  }

  @Test
  void oneOffersAndAnotherTakesACopyInItsOwnName() {
    long number = offered();

    Edited taken = sharing.take(STOREBYS, number, STOREBY);

    DocumentPath copy = DocumentPath.local(STOREBY, HARBOUR);
    assertThat(taken).isInstanceOf(Edited.Done.class);
    assertThat(book.newest(copy).orElseThrow())
        .returns(State.DRAFT, Revision::state)
        .returns("Fra Lilleby", Revision::why);
    assertThat(book.text(book.newest(copy).orElseThrow().number())).contains("Storeby har en havn");
    assertThat(book.newest(copy.checks())).as("with its checks").isPresent();
    assertThat(offers.find(number).orElseThrow().answerOf(STOREBY).orElseThrow().act())
        .isEqualTo(Act.TAKEN);
    assertThat(sharing.take(STOREBYS, number, STOREBY)).as("twice").isEqualTo(new Edited.NotNow());
  }

  @Test
  void theContentTeamLiftsItAsADraft() {
    long number = offered();

    assertThat(sharing.lift(EDITOR, number)).isInstanceOf(Edited.Done.class);

    assertThat(book.newest(COMMON).orElseThrow().state()).isEqualTo(State.DRAFT);
    assertThat(book.text(book.newest(COMMON).orElseThrow().number()))
        .contains("{kommune.navn} har en havn");
    assertThat(book.live(OWN)).as("the kommune keeps its own").isPresent();
    assertThat(sharing.lift(EDITOR, number)).as("twice").isEqualTo(new Edited.NotNow());
  }

  @Test
  void whatIsNotWantedIsDeclinedByEachForItself() {
    long number = offered();

    assertThat(sharing.decline(STOREBYS, number, STOREBY)).isEqualTo(Outcome.DONE);
    assertThat(sharing.decline(EDITOR, number, null)).isEqualTo(Outcome.DONE);

    assertThat(sharing.open()).hasSize(1);
  }

  @Test
  void anOfferThatEndedCanNotBeTaken() {
    long number = offered();
    assertThat(sharing.end(STOREBYS, number)).isEqualTo(Outcome.FORBIDDEN);
    assertThat(sharing.end(LILLEBYS, number)).isEqualTo(Outcome.DONE);

    assertThat(sharing.open()).isEmpty();
    assertThat(sharing.take(STOREBYS, number, STOREBY)).isEqualTo(new Edited.NotNow());
    assertThat(sharing.end(LILLEBYS, number)).isEqualTo(Outcome.NOT_NOW);
    assertThat(sharing.offer(LILLEBYS, LILLEBY, HARBOUR, "")).as("again").isEqualTo(Outcome.DONE);
  }

  @Test
  void onlyOnesOwnIsOfferedAndOnlyForOneselfIsTaken() {
    long number = offered();

    assertThat(sharing.offer(STOREBYS, LILLEBY, HARBOUR, "")).isEqualTo(Outcome.FORBIDDEN);
    assertThat(sharing.offer(STOREBYS, STOREBY, HARBOUR, ""))
        .as("it has none")
        .isEqualTo(Outcome.NOT_NOW);
    assertThat(sharing.offer(LILLEBYS, LILLEBY, HARBOUR, "")).isEqualTo(Outcome.NOT_NOW);
    assertThat(sharing.take(LILLEBYS, number, STOREBY)).isEqualTo(new Forbidden(Reason.ROLE));
    assertThat(sharing.lift(LILLEBYS, number)).isEqualTo(new Forbidden(Reason.ROLE));
    assertThat(sharing.decline(LILLEBYS, number, null)).isEqualTo(Outcome.FORBIDDEN);
  }

  private long offered() {
    assertThat(sharing.offer(LILLEBYS, LILLEBY, HARBOUR, "Gælder hele året"))
        .isEqualTo(Outcome.DONE);
    return sharing.open().getFirst().number();
  }

  private static Staff ambassador(KommuneCode kommune) {
    return new Staff("of-" + kommune, Set.of(StaffRole.AMBASSADOR), Set.of(kommune));
  }
}
