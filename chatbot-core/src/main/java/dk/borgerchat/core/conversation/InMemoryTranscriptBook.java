package dk.borgerchat.core.conversation;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.AskedQuestion;
import dk.borgerchat.core.publishing.AskedQuestion.Met;
import dk.borgerchat.core.publishing.QuestionBook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The book's twin in memory; passes the same contract test as the real one. Thread-safe. */
public class InMemoryTranscriptBook implements TranscriptBook, QuestionBook {
  private final Map<ConversationId, TreeMap<Long, Recorded>> kept = new HashMap<>();
  private final Map<ConversationId, Instant> deleted = new HashMap<>();
  private final Set<ConversationId> preserved = new HashSet<>();
  private final List<Access> accesses = new ArrayList<>();

  @Override
  public synchronized void keep(List<Line> lines) {
    for (Line line : lines) {
      boolean begins = line.recorded().event() instanceof ConversationEvent.Opened;
      boolean known = begins || kept.containsKey(line.conversation());
      if (known && !deleted.containsKey(line.conversation())) {
        kept.computeIfAbsent(line.conversation(), id -> new TreeMap<>())
            .putIfAbsent(line.recorded().sequence(), line.recorded());
      }
    }
  }

  @Override
  public synchronized void delete(ConversationId id, Instant at) {
    deleted.put(id, at);
    if (!preserved.contains(id)) {
      kept.remove(id);
    }
  }

  @Override
  public synchronized int forget(Retention retention, Instant now) {
    int before = kept.size();
    kept.entrySet()
        .removeIf(entry ->
            !preserved.contains(entry.getKey())
                && conversation(entry.getKey())
                    .lastAct()
                    .isBefore(retention.oldest(conversation(entry.getKey()).kommune(), now)));
    deleted.values().removeIf(at -> at.isBefore(now.minus(DELETION_REMEMBERED)));
    return before - kept.size();
  }

  @Override
  public synchronized Optional<Conversation> read(ConversationId id, Access access) {
    accesses.add(access);
    return mayRead(id, access) ? Optional.of(conversation(id)) : Optional.empty();
  }

  @Override
  public synchronized boolean preserve(ConversationId id, String caseNumber, Access access) {
    accesses.add(access);
    return mayRead(id, access) && preserved.add(id);
  }

  @Override
  public synchronized Optional<Conversation> transfer(ConversationId id, Access access) {
    accesses.add(access);
    if (!preserved.contains(id) || !access.sees(conversation(id).kommune())) {
      return Optional.empty();
    }
    preserved.remove(id);
    Conversation transferred = conversation(id);
    if (deleted.containsKey(id)) {
      kept.remove(id);
    }
    return Optional.of(transferred);
  }

  @Override
  public synchronized void takeOut(
      KommuneCode kommune, Access access, Consumer<Conversation> each) {
    accesses.add(access);
    kept.keySet().stream()
        .filter(id -> mayRead(id, access))
        .map(this::conversation)
        .filter(conversation -> conversation.kommune().equals(kommune))
        .sorted(Comparator.comparing(Conversation::lastAct))
        .forEach(each);
  }

  @Override
  public synchronized List<AskedQuestion> since(Instant from, Set<Met> met, int most) {
    return kept.keySet().stream()
        .filter(id -> !deleted.containsKey(id))
        .flatMap(id -> CitizenQuestions.of(conversation(id)).stream())
        .filter(question -> !question.at().isBefore(from) && met.contains(question.met()))
        .sorted(
            Comparator.comparing(AskedQuestion::at)
                .reversed()
                .thenComparing(AskedQuestion::conversation)
                .thenComparing(AskedQuestion::sequence))
        .limit(most)
        .toList();
  }

  private boolean mayRead(ConversationId id, Access access) {
    return kept.containsKey(id)
        && !deleted.containsKey(id)
        && access.sees(conversation(id).kommune());
  }

  private Conversation conversation(ConversationId id) {
    return Conversation.of(id, List.copyOf(kept.getOrDefault(id, new TreeMap<>()).values()));
  }
}
