package dk.borgerchat.core.handoff;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The book's twin in memory; passes the same contract test as the real one. Thread-safe. */
public final class InMemoryCallBackBook implements CallBackBook {
  private final Map<String, CallBack> waiting = new LinkedHashMap<>();

  @Override
  public synchronized void book(CallBack callBack) {
    waiting.putIfAbsent(callBack.receipt(), callBack);
  }

  @Override
  public synchronized List<CallBack> waiting(int limit) {
    return waiting.values().stream()
        .sorted(Comparator.comparing(CallBack::bookedAt))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized void done(String receipt, Instant at) {
    waiting.remove(receipt);
  }
}
