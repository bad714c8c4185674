package dk.borgerchat.core.handoff;

import dk.borgerchat.core.conversation.ConversationId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The book's twin in memory; passes the same contract test as the real one. Thread-safe. */
public final class InMemoryCallBackBook implements CallBackBook {
  private final Map<String, CallBack> waiting = new LinkedHashMap<>();
  private final Set<String> known = new HashSet<>();

  @Override
  public synchronized Booking book(CallBack callBack, int capacity) {
    if (known.contains(callBack.receipt())) {
      return Booking.BOOKED;
    }
    if (isFull(callBack.slot(), capacity)) {
      return Booking.FULL;
    }
    known.add(callBack.receipt());
    waiting.put(callBack.receipt(), callBack);
    return Booking.BOOKED;
  }

  @Override
  public synchronized Booking move(String receipt, Instant slot, int capacity) {
    CallBack found = waiting.get(receipt);
    if (found == null) {
      return Booking.UNKNOWN;
    }
    if (!found.slot().equals(slot) && isFull(slot, capacity)) {
      return Booking.FULL;
    }
    waiting.put(receipt, at(found, slot, found.missed()));
    return Booking.BOOKED;
  }

  @Override
  public synchronized Optional<CallBack> find(String receipt) {
    return Optional.ofNullable(waiting.get(receipt));
  }

  @Override
  public synchronized List<CallBack> waiting(int limit) {
    return waiting.values().stream()
        .sorted(Comparator.comparing(CallBack::slot).thenComparing(CallBack::bookedAt))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized Map<Instant, Integer> taken(Instant from) {
    Map<Instant, Integer> taken = new TreeMap<>();
    waiting.values().stream()
        .map(CallBack::slot)
        .filter(slot -> !slot.isBefore(from))
        .forEach(slot -> taken.merge(slot, 1, Integer::sum));
    return taken;
  }

  @Override
  public synchronized void missed(String receipt, Instant nextSlot) {
    waiting.computeIfPresent(receipt, (key, found) -> at(found, nextSlot, found.missed() + 1));
  }

  @Override
  public synchronized void close(String receipt, Instant at, Closing how) {
    waiting.remove(receipt);
  }

  @Override
  public synchronized void delete(ConversationId conversation) {
    waiting.values().removeIf(one -> one.conversation().equals(conversation));
  }

  private boolean isFull(Instant slot, int capacity) {
    return waiting.values().stream().filter(one -> one.slot().equals(slot)).count() >= capacity;
  }

  private static CallBack at(CallBack found, Instant slot, int missed) {
    return new CallBack(
        found.receipt(),
        found.conversation(),
        found.kommune(),
        found.phone(),
        found.topic(),
        found.bookedAt(),
        slot,
        missed);
  }
}
