package dk.borgerchat.core.handoff;

import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.Owner;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The line's twin in memory, read off the conversations there are. Thread-safe. */
public final class InMemoryWaitingLine implements WaitingLine {
  private static final int KEPT = 20;
  private static final Duration TOLD = Duration.ofMinutes(1);

  private final Supplier<Stream<Conversation>> conversations;
  private final Clock clock;
  private final Deque<Duration> waits = new ArrayDeque<>();
  private @Nullable Duration told;
  private Instant toldUntil = Instant.MIN;

  public InMemoryWaitingLine(Supplier<Stream<Conversation>> conversations, Clock clock) {
    this.conversations = conversations;
    this.clock = clock;
  }

  @Override
  public List<Waiting> waiting() {
    return conversations
        .get()
        .filter(conversation -> conversation.owner() instanceof Owner.Queue)
        .map(conversation -> Waiting.of(conversation.id(), (Owner.Queue) conversation.owner()))
        .sorted()
        .toList();
  }

  @Override
  public synchronized void tookAfter(Duration wait) {
    waits.addFirst(wait);
    if (waits.size() > KEPT) {
      waits.removeLast();
    }
  }

  @Override
  public synchronized void toldByCentre(Duration wait) {
    told = wait;
    toldUntil = clock.instant().plus(TOLD);
  }

  @Override
  public synchronized Optional<Duration> usualWait() {
    return toldUntil.isAfter(clock.instant())
        ? Optional.ofNullable(told)
        : waits.stream().sorted().skip(waits.size() / 2).findFirst();
  }
}
