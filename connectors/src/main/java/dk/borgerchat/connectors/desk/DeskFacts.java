package dk.borgerchat.connectors.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.connectors.ContactCentre;
import dk.borgerchat.connectors.desk.DeskSignals.RefusedCommand;
import dk.borgerchat.connectors.desk.knowledge.Knowledge;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.understanding.IntentId;
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
  private static final DeskChat.Ended BY_CITIZEN = new DeskChat.Ended("citizen", null);
  private static final DeskChat.Ended BY_CLOCK = new DeskChat.Ended("clock", null);

  private final DeskBoard board;
  private final DeskSignals signals;
  private final Knowledge knowledge;
  private final ObjectMapper json;

  public DeskFacts(DeskBoard board, DeskSignals signals, Knowledge knowledge, ObjectMapper json) {
    this.board = board;
    this.signals = signals;
    this.knowledge = knowledge;
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
      case "requested.v1", "transferred.v1" -> board.put(titled(fact.waiting()), fact.transcript());
      case "claimed.v1" -> change(known, fact, chat -> chat.takenBy(fact.agent()));
      case "citizen-said.v1" -> add(known, fact, "citizen");
      case "agent-said.v1" -> add(known, fact, "agent");
      case "corrected.v1" -> add(known, fact, "correction");
      case "noted.v1" -> add(known, fact, "note");
      case "citizen-left.v1" -> change(known, fact, chat -> chat.away(true));
      case "citizen-returned.v1" -> change(known, fact, chat -> chat.away(false));
      case "cancelled.v1" -> change(known, fact, chat -> chat.over(BY_CITIZEN));
      case "expired.v1" -> change(known, fact, chat -> chat.over(BY_CLOCK));
      case "ended.v1" -> change(known, fact, chat -> chat.over(fact.ended()));
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

  /** With the name of what it seems to be about, in the words of the citizen's kommune. */
  private DeskChat titled(DeskChat chat) {
    KommuneCode kommune = new KommuneCode(chat.request().kommune());
    return Optional.ofNullable(chat.request().topic())
        .filter(IntentId::isValid)
        .flatMap(topic -> knowledge.article(new IntentId(topic), kommune, Language.DA))
        .map(article -> chat.about(article.title()))
        .orElse(chat);
  }

  /** A refusal changes nothing; only its sender is told. */
  private void refused(DeskFact fact) {
    signals.refused(
        fact.chat(),
        new RefusedCommand(
            fact.agent().id(), fact.text("command"), fact.text("reason"), fact.text("owner")));
  }
}
