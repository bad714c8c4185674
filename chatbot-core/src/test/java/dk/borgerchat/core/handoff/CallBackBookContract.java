package dk.borgerchat.core.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.SmallTown;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.handoff.CallBackBook.Booking;
import dk.borgerchat.core.handoff.CallBackBook.Closing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** What every book of call backs must do; each book's own test extends it. */
public abstract class CallBackBookContract {
  private static final int MANY = 1_000;

  /** A slot of this test alone, also in a book that others write in. */
  private final Instant slot =
      Instant.parse("2100-01-01T12:00:00Z")
          .plusSeconds(3_600L * ThreadLocalRandom.current().nextInt(1_000_000));

  protected abstract CallBackBook book();

  @Test
  void givesBackWhatWasBookedEarliestSlotFirst() {
    CallBack second = callBack(slot.plusSeconds(1_800));
    CallBack first = callBack(slot);
    book().book(second, MANY);
    book().book(first, MANY);

    assertThat(mine(first, second)).containsExactly(first, second);
    assertThat(book().find(first.receipt())).contains(first);
    assertThat(book().taken(slot)).containsEntry(slot, 1);
  }

  @Test
  void bookingTheSameReceiptAgainChangesNothing() {
    CallBack booked = callBack(slot);
    book().book(booked, 1);

    assertThat(book().book(booked, 1)).isEqualTo(Booking.BOOKED);
    assertThat(mine(booked)).containsExactly(booked);
  }

  @Test
  void ofManyBookingsAtOnceASlotTakesWhatItMay() throws Exception {
    List<Callable<Booking>> bookings = new ArrayList<>();
    for (int citizen = 0; citizen < 12; citizen++) {
      CallBack wanted = callBack(slot);
      bookings.add(() -> book().book(wanted, 3));
    }
    List<Booking> results = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Booking> result : threads.invokeAll(bookings)) {
        results.add(result.get());
      }
    }

    assertThat(results).filteredOn(Booking.BOOKED::equals).hasSize(3);
    assertThat(book().taken(slot)).containsEntry(slot, 3);
  }

  @Test
  void aCallBackMovesToAnotherSlotWhereThereIsRoom() {
    CallBack booked = callBack(slot);
    CallBack other = callBack(slot.plusSeconds(1_800));
    book().book(booked, 1);
    book().book(other, 1);

    assertThat(book().move(booked.receipt(), other.slot(), 1)).isEqualTo(Booking.FULL);
    assertThat(book().move(booked.receipt(), slot.plusSeconds(3_600), 1)).isEqualTo(Booking.BOOKED);
    assertThat(book().find(booked.receipt()).orElseThrow().slot())
        .isEqualTo(slot.plusSeconds(3_600));
    assertThat(book().move("unknown", slot, 1)).isEqualTo(Booking.UNKNOWN);
  }

  @Test
  void aMissedCallIsTriedInAnotherSlot() {
    CallBack booked = callBack(slot);
    book().book(booked, MANY);
    book().missed(booked.receipt(), slot.plusSeconds(3_600));

    CallBack found = book().find(booked.receipt()).orElseThrow();
    assertThat(found.missed()).isEqualTo(1);
    assertThat(found.slot()).isEqualTo(slot.plusSeconds(3_600));
  }

  @Test
  void aCallThatIsOverWaitsNoLonger() {
    CallBack done = callBack(slot);
    CallBack cancelled = callBack(slot);
    book().book(done, MANY);
    book().book(cancelled, MANY);
    book().done(done.receipt(), slot);
    book().close(cancelled.receipt(), slot, Closing.CANCELLED);
    book().done("unknown", slot);

    assertThat(mine(done, cancelled)).isEmpty();
    assertThat(book().find(done.receipt())).isEmpty();
    assertThat(book().taken(slot)).doesNotContainKey(slot);
    assertThat(book().move(cancelled.receipt(), slot, MANY)).isEqualTo(Booking.UNKNOWN);
  }

  @Test
  void whatADeletedConversationBookedIsGone() {
    CallBack booked = callBack(slot);
    CallBack another = callBack(slot);
    book().book(booked, MANY);
    book().book(another, MANY);
    book().delete(booked.conversation());
    book().delete(booked.conversation());

    assertThat(mine(booked, another)).containsExactly(another);
    assertThat(book().find(booked.receipt())).isEmpty();
    assertThat(book().taken(slot)).containsEntry(slot, 1);
  }

  private List<CallBack> mine(CallBack... booked) {
    return book().waiting(10_000).stream().filter(List.of(booked)::contains).toList();
  }

  private static CallBack callBack(Instant slot) {
    return new CallBack(
        UUID.randomUUID().toString().substring(0, 10),
        new ConversationId(UUID.randomUUID()),
        SmallTown.LILLEBY,
        PhoneNumber.parse("+45 11 22 33 44"),
        "Forny dit pas",
        Instant.parse("2026-11-23T12:00:00Z"),
        slot,
        0);
  }
}
