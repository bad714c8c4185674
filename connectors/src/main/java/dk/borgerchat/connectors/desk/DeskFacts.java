package dk.borgerchat.connectors.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.connectors.ContactCentre;
import dk.borgerchat.connectors.desk.DeskSignals.RefusedCommand;
import io.lettuce.core.RedisException;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Takes the facts of the contract in and keeps the board. A fact that comes again changes nothing:
 * it carries a sequence number the board has already seen.
 */
@ApplicationScoped
public class DeskFacts implements ContactCentre {
  private final DeskBoard board;
  private final DeskSignals signals;
  private final ChatContacts contacts;
  private final ObjectMapper json;

  public DeskFacts(DeskBoard board, DeskSignals signals, ChatContacts contacts, ObjectMapper json) {
    this.board = board;
    this.signals = signals;
    this.contacts = contacts;
    this.json = json;
  }

  /** Throws on a broken record, which then goes to the dead-letter topic. */
  @Override
  @Incoming("desk-facts")
  @Blocking
  @Retry(
      retryOn = RedisException.class,
      maxRetries = -1,
      delay = 1,
      delayUnit = ChronoUnit.SECONDS,
      maxDuration = 0)
  public void take(String record) {
    DeskFact fact = DeskFact.of(read(record));
    Optional<DeskChat> known = board.find(fact.chat());
    if (known.isPresent() && known.get().sequence() >= fact.sequence()) {
      return;
    }
    switch (fact.name()) {
      case "requested.v1", "transferred.v1" -> board.put(fact.waiting(), fact.transcript());
      case "claimed.v1" -> change(known, fact, chat -> chat.takenBy(fact.agent()));
      case "citizen-said.v1" -> add(known, fact, "citizen");
      case "agent-said.v1" -> add(known, fact, "agent");
      case "corrected.v1" -> add(known, fact, "correction");
      case "noted.v1" -> add(known, fact, "note");
      case "citizen-left.v1" -> change(known, fact, chat -> chat.away(true));
      case "citizen-returned.v1" -> change(known, fact, chat -> chat.away(false));
      case "cancelled.v1", "expired.v1" -> change(known, fact, DeskChat::over);
      case "ended.v1" -> known.ifPresent(chat -> ended(chat, fact));
      case "citizen-typing.v1" -> known.ifPresent(chat -> signals.citizenTypes(chat.id()));
      case "refused.v1" -> refused(fact);
      case "deleted.v1" -> board.delete(fact.chat());
      default -> throw new IllegalArgumentException("Unknown fact or version: " + fact.name());
    }
  }

  private JsonNode read(String record) {
    try {
      return json.readTree(record);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("A fact is not JSON", e);
    }
  }

  private void change(Optional<DeskChat> known, DeskFact fact, UnaryOperator<DeskChat> to) {
    known.ifPresent(chat -> board.save(to.apply(chat).at(fact.epoch(), fact.sequence())));
  }

  private void add(Optional<DeskChat> known, DeskFact fact, String from) {
    known.ifPresent(chat -> board.add(chat.at(fact.epoch(), fact.sequence()), fact.said(from)));
  }

  private void ended(DeskChat chat, DeskFact fact) {
    contacts.ended(chat, fact);
    board.save(chat.over().at(fact.epoch(), fact.sequence()));
  }

  /** A refusal changes nothing; only its sender is told. */
  private void refused(DeskFact fact) {
    signals.refused(
        fact.chat(),
        new RefusedCommand(
            fact.agent().id(), fact.text("command"), fact.text("reason"), fact.text("owner")));
  }
}
