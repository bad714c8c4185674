package dk.borgerchat.core.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.SmallTown;
import dk.borgerchat.core.conversation.ConversationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every book of call backs must do; each book's own test extends it. */
public abstract class CallBackBookContract {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  protected abstract CallBackBook book();

  @Test
  void givesBackWhatWasBookedOldestFirst() {
    CallBack second = callBack(NOON.plusSeconds(60));
    CallBack first = callBack(NOON);
    book().book(second);
    book().book(first);

    assertThat(mine(first, second)).containsExactly(first, second);
  }

  @Test
  void bookingTheSameReceiptAgainChangesNothing() {
    CallBack booked = callBack(NOON);
    book().book(booked);
    book().book(booked);

    assertThat(mine(booked)).containsExactly(booked);
  }

  @Test
  void aCallThatIsDoneWaitsNoLonger() {
    CallBack booked = callBack(NOON);
    book().book(booked);
    book().done(booked.receipt(), NOON);
    book().done("unknown", NOON);

    assertThat(mine(booked)).isEmpty();
  }

  private List<CallBack> mine(CallBack... booked) {
    return book().waiting(1000).stream().filter(List.of(booked)::contains).toList();
  }

  private static CallBack callBack(Instant at) {
    return new CallBack(
        UUID.randomUUID().toString().substring(0, 8),
        new ConversationId(UUID.randomUUID()),
        SmallTown.LILLEBY,
        PhoneNumber.parse("+45 11 22 33 44"),
        "Forny dit pas",
        at);
  }
}
