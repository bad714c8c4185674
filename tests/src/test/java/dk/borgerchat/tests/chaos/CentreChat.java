package dk.borgerchat.tests.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the centre knows of one chat from the facts alone, and what it wants done: accept, write
 * some sentences at once, end when the citizen has said goodbye.
 */
final class CentreChat {
  static final String GOODBYE = "farvel";

  /** A command not answered by a fact yet. */
  record Command(String conversation, String name, String id, long epoch, String text) {}

  private record Waiting(Command command, long sentAt) {}

  private final String conversation;
  private final int sentences;
  private final Map<String, Waiting> waiting = new LinkedHashMap<>();
  private final List<String> confirmed = new ArrayList<>();
  private final List<String> heard = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();
  private long seen;
  private boolean mine;
  private boolean over;

  CentreChat(String conversation, int sentences) {
    this.conversation = conversation;
    this.sentences = sentences;
  }

  /** Takes a fact and gives the commands that follow; a fact seen before changes nothing. */
  synchronized List<Command> take(String name, JsonNode data) {
    long sequence = data.path("sequence").asLong(Long.MAX_VALUE);
    if (sequence <= seen || sequence == Long.MAX_VALUE) {
      return List.of();
    }
    seen = sequence;
    long epoch = data.path("epoch").asLong();
    waiting.remove(data.path("command").asText());
    return switch (name) {
      case "requested" -> requested(sequence, epoch);
      case "claimed" -> claimed(epoch);
      case "agent-said" -> said(data.path("text").asText());
      case "citizen-said" -> heard(data.path("text").asText(), epoch);
      case "refused" -> refused(data);
      case "cancelled", "expired", "ended" -> ended();
      default -> List.of();
    };
  }

  /** Commands sent long ago without a fact that answers them. */
  synchronized List<Command> unanswered(Duration patience) {
    List<Command> again = new ArrayList<>();
    waiting.replaceAll((id, old) -> {
      if (System.nanoTime() - old.sentAt() < patience.toNanos()) {
        return old;
      }
      again.add(old.command());
      return new Waiting(old.command(), System.nanoTime());
    });
    return again;
  }

  /** The agent's sentences that came back as facts, in their order. */
  synchronized List<String> confirmed() {
    return List.copyOf(confirmed);
  }

  /** What the citizen said while the centre had the chat, in the order of the facts. */
  synchronized List<String> heard() {
    return List.copyOf(heard);
  }

  synchronized List<String> refusals() {
    return List.copyOf(refusals);
  }

  synchronized boolean isOver() {
    return over;
  }

  /** Also when the agent was lost meanwhile: what was on its way is no longer of this epoch. */
  private List<Command> requested(long sequence, long epoch) {
    mine = false;
    waiting.clear();
    return only(command("accept", "accept-" + sequence, epoch, ""));
  }

  private List<Command> claimed(long epoch) {
    mine = true;
    waiting.clear();
    List<Command> commands = new ArrayList<>();
    for (int sentence = confirmed.size() + 1; sentence <= sentences; sentence++) {
      commands.addAll(only(command("say", "say-" + epoch + "-" + sentence, epoch, "a" + sentence)));
    }
    if (heard.contains(GOODBYE)) {
      commands.addAll(only(command("end", "end-" + epoch, epoch, "")));
    }
    return commands;
  }

  private List<Command> said(String text) {
    confirmed.add(text);
    return List.of();
  }

  private List<Command> heard(String text, long epoch) {
    heard.add(text);
    return mine && text.equals(GOODBYE)
        ? only(command("end", "end-" + epoch, epoch, ""))
        : List.of();
  }

  private List<Command> refused(JsonNode data) {
    refusals.add(data.path("command").asText() + ": " + data.path("reason").asText());
    return List.of();
  }

  private List<Command> ended() {
    over = true;
    waiting.clear();
    return List.of();
  }

  private Command command(String name, String id, long epoch, String text) {
    return new Command(conversation, name, conversation + "-" + id, epoch, text);
  }

  private List<Command> only(Command command) {
    waiting.put(command.id(), new Waiting(command, System.nanoTime()));
    return List.of(command);
  }
}
