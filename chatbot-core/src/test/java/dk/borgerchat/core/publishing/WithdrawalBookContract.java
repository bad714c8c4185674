package dk.borgerchat.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.publishing.WithdrawalBook.Withdrawal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every book of withdrawn answers promises. Begins on an empty book. */
public abstract class WithdrawalBookContract {
  private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
  private static final DocumentPath PASSPORT = new DocumentPath("common/pas/forny.yaml");

  protected abstract WithdrawalBook book();

  @Test
  void whatWasWithdrawnAtAMomentCanBeAskedForLater() {
    Withdrawal first = new Withdrawal(PASSPORT, "editor", "wrong fee", NOON);
    book().withdraw(first);
    book().giveBack(new Withdrawal(PASSPORT, "jurist", "", NOON.plusSeconds(60)));
    Withdrawal second = new Withdrawal(PASSPORT, "editor", "again", NOON.plusSeconds(120));
    book().withdraw(second);

    assertThat(book().at(NOON.minusSeconds(1))).isEmpty();
    assertThat(book().at(NOON.plusSeconds(59))).containsEntry(PASSPORT, first).hasSize(1);
    assertThat(book().at(NOON.plusSeconds(60))).isEmpty();
    assertThat(book().at(NOON.plusSeconds(500))).containsEntry(PASSPORT, second);
  }
}
