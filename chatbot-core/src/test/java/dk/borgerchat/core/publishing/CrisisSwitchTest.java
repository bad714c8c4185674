package dk.borgerchat.core.publishing;

import static dk.borgerchat.core.SmallTown.LILLEBY;
import static dk.borgerchat.core.SmallTown.PASSPORT;
import static dk.borgerchat.core.SmallTown.RATS;
import static dk.borgerchat.core.SmallTown.STOREBY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.SmallTown;
import dk.borgerchat.core.content.Answer;
import dk.borgerchat.core.content.AnswerBook;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.publishing.CrisisBook.Proposal;
import dk.borgerchat.core.publishing.CrisisSwitch.Switched;
import dk.borgerchat.core.understanding.IntentId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CrisisSwitchTest {
  private static final Instant NOON = Instant.parse("2026-12-24T11:00:00Z");
  private static final Instant EVENING = NOON.plus(Duration.ofHours(6));
  private static final Staff JURIST = new Staff("jurist", Set.of(StaffRole.APPROVER), Set.of());
  private static final Staff COORDINATOR =
      new Staff("coordinator", Set.of(StaffRole.COORDINATOR), Set.of());
  private static final Staff EDITOR = new Staff("editor", Set.of(StaffRole.EDITOR), Set.of());
  private static final Staff AMBASSADOR =
      new Staff("ambassador", Set.of(StaffRole.AMBASSADOR), Set.of(LILLEBY));
  private static final Staff LOCAL =
      new Staff("local", Set.of(StaffRole.KOMMUNE_EDITOR), Set.of(LILLEBY));

  private Instant now = NOON;
  private final Clock clock = ticking(() -> now);
  private final InMemoryCrisisBook book = new InMemoryCrisisBook();
  private final InMemoryReleaseShelf shelf = new InMemoryReleaseShelf(new InMemoryRevisionBook());
  private final LiveRelease live =
      new LiveRelease(
          SmallTown.release(),
          shelf,
          LineFormat::read,
          new Recognizers(shelf, SmallTown.release(), 1),
          book,
          new InMemoryWithdrawalBook(),
          new InMemoryMembershipBook(),
          clock);
  private final CrisisSwitch crisisSwitch = new CrisisSwitch(book, SmallTown::release, clock);

  @Test
  void oneWritesAndAnotherPutsItBeforeTheCitizensOfAllKommuner() {
    long number = proposed(COORDINATOR, Set.of(), RATS);
    assertThat(notice(STOREBY)).isNull();
    assertThat(crisisSwitch.confirm(COORDINATOR, number)).isEqualTo(new Switched.OwnMessage());

    assertThat(crisisSwitch.confirm(JURIST, number)).isInstanceOf(Switched.Done.class);

    assertThat(notice(STOREBY)).isEqualTo("Kog vandet. Ring på se www.storeby.example.");
    assertThat(notice(LILLEBY))
        .as("before what the kommune says itself")
        .isEqualTo("Kog vandet. Ring på 12 34.\n\nRådhuset er lukket i dag.");
    assertThat(answer(RATS, LILLEBY)).isEqualTo("Kog vandet. Ring på 12 34.");
    assertThat(answer(PASSPORT, STOREBY)).startsWith("Svar på pas.forny");
  }

  @Test
  void itIsTakenBackByAnyOfThemAndWhatItReplacedComesBack() {
    long number = proposed(COORDINATOR, Set.of(), RATS);
    crisisSwitch.confirm(JURIST, number);
    assertThat(answer(RATS, LILLEBY)).startsWith("Kog");
    now = now.plusSeconds(60);

    assertThat(crisisSwitch.end(COORDINATOR, number)).isInstanceOf(Switched.Done.class);

    assertThat(answer(RATS, LILLEBY)).isEqualTo("Det klares ikke her.");
    assertThat(notice(STOREBY)).isNull();
    assertThat(crisisSwitch.end(JURIST, number)).isEqualTo(new Switched.NotNow());
    assertThat(crisisSwitch.confirm(JURIST, number)).isEqualTo(new Switched.NotNow());
  }

  @Test
  void itEndsByItself() {
    crisisSwitch.confirm(JURIST, proposed(COORDINATOR, Set.of(), null));
    assertThat(notice(STOREBY)).isNotNull();

    now = EVENING;

    assertThat(notice(STOREBY)).isNull();
  }

  @Test
  void aKommunesPairTellsItsOwnCitizensAlone() {
    assertThat(crisisSwitch.propose(AMBASSADOR, proposal(Set.of(), null)))
        .isEqualTo(new Switched.Forbidden());
    assertThat(crisisSwitch.propose(AMBASSADOR, proposal(Set.of(LILLEBY, STOREBY), null)))
        .isEqualTo(new Switched.Forbidden());
    assertThat(crisisSwitch.propose(EDITOR, proposal(Set.of(), null)))
        .isEqualTo(new Switched.Forbidden());
    long number = proposed(LOCAL, Set.of(LILLEBY), null);

    assertThat(crisisSwitch.confirm(AMBASSADOR, number)).isInstanceOf(Switched.Done.class);

    assertThat(notice(LILLEBY)).startsWith("Kog vandet.");
    assertThat(notice(STOREBY)).isNull();
  }

  @Test
  void whatCannotBeToldIsRefused() {
    assertThat(crisisSwitch.propose(JURIST, new Proposal(" ", Set.of(), null, EVENING)))
        .isEqualTo(new Switched.BadText());
    assertThat(crisisSwitch.propose(JURIST, new Proposal("Se {vejret}.", Set.of(), null, EVENING)))
        .isEqualTo(new Switched.BadText());
    assertThat(crisisSwitch.propose(JURIST, new Proposal("Kog.", Set.of(), null, NOON)))
        .isEqualTo(new Switched.BadTime());
    assertThat(
            crisisSwitch.propose(
                JURIST, new Proposal("Kog.", Set.of(new KommuneCode("0101")), null, EVENING)))
        .isEqualTo(new Switched.Unknown());
  }

  private long proposed(Staff staff, Set<KommuneCode> kommuner, @Nullable IntentId intent) {
    Switched switched = crisisSwitch.propose(staff, proposal(kommuner, intent));
    return ((Switched.Done) switched).crisis().number();
  }

  private static Proposal proposal(Set<KommuneCode> kommuner, @Nullable IntentId intent) {
    return new Proposal("Kog vandet. Ring på {kommune.telefon}.", kommuner, intent, EVENING);
  }

  private @Nullable String notice(KommuneCode kommune) {
    return answers().notice(kommune).orElse(null);
  }

  private String answer(IntentId intent, KommuneCode kommune) {
    return answers().find(intent, kommune, Language.DA).map(Answer::text).orElseThrow();
  }

  private AnswerBook answers() {
    live.refreshUrgent();
    Release met = live.get();
    return met.answers(now);
  }

  private static Clock ticking(InstantSource source) {
    return source.withZone(ZoneOffset.UTC);
  }
}
