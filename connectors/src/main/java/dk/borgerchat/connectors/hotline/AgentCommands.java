package dk.borgerchat.connectors.hotline;

import dk.borgerchat.connectors.Refusals;
import dk.borgerchat.core.Switchboard;
import dk.borgerchat.core.Taken;
import dk.borgerchat.core.conversation.Agent;
import dk.borgerchat.core.conversation.ConversationEvent.CommandRefused;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.ConversationStore.StoreUnavailable;
import dk.borgerchat.core.conversation.Recorded;
import dk.borgerchat.core.conversation.TypingSignals;
import dk.borgerchat.core.handoff.AgentCommand;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Brings agents' commands in from Kafka. A record that is broken or of an unknown version goes to
 * the dead-letter topic with the reason; while Redis is away the same record is tried again and
 * nothing overtakes it. Records of one partition are taken one after another: on virtual threads
 * they would be taken at once, and what an agent writes quickly would change places.
 */
@ApplicationScoped
public class AgentCommands {
  private static final Logger LOG = Logger.getLogger(AgentCommands.class);
  private static final String TYPING = "handoff.typing";

  private final Switchboard switchboard;
  private final TypingSignals typing;
  private final CommandJson json;

  public AgentCommands(Switchboard switchboard, TypingSignals typing, CommandJson json) {
    this.switchboard = switchboard;
    this.typing = typing;
    this.json = json;
  }

  /** Takes one command; throws {@link IllegalArgumentException} on a record that is none. */
  @Incoming("from-centre")
  @Blocking
  @Retry(
      retryOn = StoreUnavailable.class,
      maxRetries = -1,
      delay = 1,
      delayUnit = ChronoUnit.SECONDS,
      maxDuration = 0)
  public void take(String record) {
    try {
      CloudEvent event = json.event(record);
      if (event.is(TYPING)) {
        types(CommandJson.agent(event.data()), CommandJson.conversation(event));
      } else {
        take(json.command(event));
      }
    } catch (IllegalArgumentException e) {
      Refusals.count("centre", "unreadable");
      throw e;
    }
  }

  private void types(Agent agent, ConversationId conversation) {
    if (switchboard.has(agent, conversation)) {
      typing.types(conversation, agent);
    }
  }

  private void take(AgentCommand command) {
    switch (switchboard.take(command)) {
      case Taken.Done done -> done.events().forEach(AgentCommands::countRefusal);
      case Taken.NoConversation unknown -> tooLate(command, "unknown-conversation");
      case Taken.Over over -> tooLate(command, "over");
      case Taken.WrongChoice never -> tooLate(command, "wrong-choice");
      case Taken.SlotTaken never -> tooLate(command, "slot-taken");
      case Taken.NotServed never -> tooLate(command, "not-served");
    }
  }

  private static void countRefusal(Recorded recorded) {
    if (recorded.event() instanceof CommandRefused refused) {
      Refusals.count("centre", refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }

  private static void tooLate(AgentCommand command, String reason) {
    Refusals.count("centre", reason);
    LOG.infof("A command for conversation %s changed nothing: %s", command.conversation(), reason);
  }
}
