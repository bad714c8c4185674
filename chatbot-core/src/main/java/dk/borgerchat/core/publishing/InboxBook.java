package dk.borgerchat.core.publishing;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.understanding.Candidate;
import dk.borgerchat.core.understanding.IntentId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what staff did with citizens' unanswered questions. It is only added to, and holds staff's
 * words, no citizen's. Each method throws {@link ContentUnavailable} when the book cannot be
 * reached. Safe for any number of threads and nodes.
 */
public interface InboxBook {
  /** Begins a case. */
  InboxCase begin(Begun begun, Step step);

  /** Goes on with a case; empty where there is none of that number. */
  Optional<InboxCase> add(long number, Step step);

  /** All cases, as they are now, oldest first. */
  List<InboxCase> all();

  /** The case of that number. */
  default Optional<InboxCase> find(long number) {
    return all().stream().filter(one -> one.number() == number).findFirst();
  }

  /** Keeps how few conversations a kommune's own questions may be shown from; the last counts. */
  void choose(KommuneCode kommune, int conversations, String who, Instant at);

  /** What kommuner have chosen. */
  Map<KommuneCode, Integer> chosen();

  /** What a case is about, as in {@link InboxCase}. */
  record Begun(@Nullable KommuneCode kommune, String words, List<Candidate> candidates) {
    public Begun {
      candidates = List.copyOf(candidates);
    }
  }

  /** Something done, as in {@link InboxCase}. */
  record Step(
      InboxCase.Act act,
      String who,
      Instant at,
      @Nullable String assignee,
      @Nullable IntentId intent,
      long revision) {}
}
