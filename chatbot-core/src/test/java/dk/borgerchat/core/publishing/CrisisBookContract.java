package dk.borgerchat.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.CrisisBook.Proposal;
import dk.borgerchat.core.publishing.CrisisBook.Step;
import dk.borgerchat.core.understanding.IntentId;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every book of urgent messages promises. Begins on an empty book. */
public abstract class CrisisBookContract {
  private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
  private static final KommuneCode KOMMUNE = new KommuneCode("0998");

  protected abstract CrisisBook book();

  @Test
  void aMessageIsKeptAsItWasWrittenAndEachStepIsTakenOnce() {
    Proposal proposal =
        new Proposal(
            "Kog vandet.", Set.of(KOMMUNE), new IntentId("forsyning.vand"), NOON.plusSeconds(60));
    Crisis proposed = book().propose(proposal, "one", NOON);
    assertThat(proposed)
        .returns("Kog vandet.", Crisis::text)
        .returns(Set.of(KOMMUNE), Crisis::kommuner)
        .returns(new IntentId("forsyning.vand"), Crisis::intent)
        .returns(NOON.plusSeconds(60), Crisis::until)
        .returns("one", Crisis::proposedBy)
        .returns(Crisis.State.PROPOSED, crisis -> crisis.state(NOON));

    Crisis confirmed = book().step(1, Step.CONFIRM, "two", NOON.plusSeconds(1)).orElseThrow();
    assertThat(book().step(1, Step.CONFIRM, "three", NOON.plusSeconds(2))).isEmpty();
    assertThat(confirmed)
        .returns("two", Crisis::confirmedBy)
        .returns(Crisis.State.LIVE, crisis -> crisis.state(NOON.plusSeconds(2)));

    Crisis ended = book().step(1, Step.END, "three", NOON.plusSeconds(3)).orElseThrow();
    assertThat(ended)
        .returns("three", Crisis::endedBy)
        .returns(true, crisis -> crisis.holdsAt(NOON.plusSeconds(2)))
        .returns(false, crisis -> crisis.holdsAt(NOON.plusSeconds(3)));
    assertThat(book().find(1)).contains(ended);
  }

  @Test
  void theNewestComeFirst() {
    Proposal forAll = new Proposal("Til alle.", Set.of(), null, NOON.plusSeconds(60));
    Crisis first = book().propose(forAll, "one", NOON);
    Crisis second = book().propose(forAll, "one", NOON);

    assertThat(book().newest(10)).containsExactly(second, first);
    assertThat(book().newest(1)).containsExactly(second);
    assertThat(first.concerns(KOMMUNE)).isTrue();
    assertThat(book().find(17)).isEmpty();
    assertThat(book().step(17, Step.END, "one", NOON)).isEmpty();
  }
}
