package dk.borgerchat.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.InboxBook.Begun;
import dk.borgerchat.core.publishing.InboxBook.Step;
import dk.borgerchat.core.publishing.InboxCase.Act;
import dk.borgerchat.core.understanding.Candidate;
import dk.borgerchat.core.understanding.IntentId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every book of the inbox's cases promises. Begins on an empty book. */
public abstract class InboxBookContract {
  private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
  private static final KommuneCode KOMMUNE = new KommuneCode("0998");
  private static final IntentId PASSPORT = new IntentId("pas.forny");

  protected abstract InboxBook book();

  @Test
  void aCaseIsAsItsLastStepLeftIt() {
    Begun begun = new Begun(null, "nyt pas", List.of(new Candidate(PASSPORT, 0.3)));
    InboxCase first = book().begin(begun, step(Act.ASSIGN, "anna", 0));
    assertThat(first).returns("anna", InboxCase::assignee).returns(Act.ASSIGN, InboxCase::act);

    InboxCase now = book().add(first.number(), step(Act.UTTERANCE, null, 17)).orElseThrow();

    assertThat(now)
        .returns("nyt pas", InboxCase::words)
        .returns(begun.candidates(), InboxCase::candidates)
        .returns(Act.UTTERANCE, InboxCase::act)
        .returns(PASSPORT, InboxCase::intent)
        .returns(17L, InboxCase::revision);
    assertThat(book().all()).containsExactly(now);
    assertThat(book().find(now.number())).contains(now);
    assertThat(book().add(9_999, step(Act.ASSIGN, null, 0))).isEmpty();
  }

  @Test
  void aKommunesLastChoiceCounts() {
    assertThat(book().chosen()).isEmpty();
    book().choose(KOMMUNE, 3, "ambassador", NOON);
    book().choose(KOMMUNE, 2, "ambassador", NOON);

    assertThat(book().chosen()).containsEntry(KOMMUNE, 2).hasSize(1);
  }

  private static Step step(Act act, @Nullable String assignee, long revision) {
    return new Step(act, "editor", NOON, assignee, PASSPORT, revision);
  }
}
