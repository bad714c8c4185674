package dk.borgerchat.core.conversation;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.privacy.MaskedText;
import dk.borgerchat.core.understanding.Candidate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that happened in a conversation; never changed afterwards. */
public sealed interface ConversationEvent {
  /** Events that give the conversation a new owner, and so a new epoch. */
  sealed interface OwnerChange extends ConversationEvent {}

  /**
   * The conversation began.
   *
   * @param kommune whose answers the citizen gets
   * @param language of the greeting
   * @param page the web page it began on, without its query; null where unknown
   */
  record Opened(KommuneCode kommune, Language language, @Nullable String page)
      implements ConversationEvent {}

  /**
   * The citizen wrote.
   *
   * @param text masked
   * @param language as detected
   * @param candidates what it may mean, best first; empty where a person reads it
   */
  record CitizenSaid(MaskedText text, Language language, List<Candidate> candidates)
      implements ConversationEvent {
    public CitizenSaid {
      candidates = List.copyOf(candidates);
    }
  }

  /** The citizen pressed a button, or typed its label. */
  record CitizenChose(Button button) implements ConversationEvent {}

  /** The bot said something. */
  record BotSaid(BotMessage message) implements ConversationEvent {}

  /**
   * A person is needed: the queue owns the conversation.
   *
   * @param to on whose list it waits; events of older versions do not say and mean everybody's
   */
  record Queued(Escalation escalation, Route to) implements OwnerChange {
    public Queued {
      to = Objects.requireNonNullElseGet(to, Route.Anybody::new);
    }
  }

  /** An agent took it. */
  record Claimed(Agent agent) implements OwnerChange {}

  /**
   * The agent wrote.
   *
   * @param text with CPR numbers masked
   */
  record AgentSaid(Agent agent, MaskedText text) implements ConversationEvent {}

  /**
   * The agent wrote something else instead.
   *
   * @param line the sequence number of the agent's message that no longer counts
   * @param text with CPR numbers masked
   */
  record Corrected(Agent agent, long line, MaskedText text) implements ConversationEvent {}

  /**
   * The agent noted something for colleagues; the citizen never sees it.
   *
   * @param text with CPR numbers masked
   */
  record Noted(Agent agent, MaskedText text) implements ConversationEvent {}

  /** The contact centre showed it to an agent, who may accept or decline. */
  record Offered(Agent agent) implements ConversationEvent {}

  /** An agent to whom it was shown will not take it; it waits on. */
  record Declined(Agent agent) implements ConversationEvent {}

  /**
   * It waits again, at the front, on another list.
   *
   * @param agent who sent it there
   * @param to whose list
   */
  record Transferred(Agent agent, Route to) implements OwnerChange {}

  /** The citizen's page gives no sign of life any more. */
  record CitizenLeft() implements ConversationEvent {}

  /** The citizen's page is back in time. */
  record CitizenReturned() implements ConversationEvent {}

  /** The agent is gone; back to the front of the queue it came from. */
  record AgentLost(Agent agent) implements OwnerChange {}

  /**
   * An agent's command came too late or from the wrong hands; the citizen sees nothing of it.
   *
   * @param agent who sent it
   * @param reason why it was refused
   */
  record CommandRefused(Agent agent, RefusalReason reason) implements ConversationEvent {}

  /**
   * The bot answers again.
   *
   * @param wrapUp how the agent summed it up; null where nobody did
   */
  record BackToBot(EndedBy by, @Nullable WrapUp wrapUp) implements OwnerChange {
    /** Without a summing up. */
    public static BackToBot endedBy(EndedBy by) {
      return new BackToBot(by, null);
    }
  }

  /**
   * A call back is booked.
   *
   * @param receipt the code the citizen can change or cancel it with
   */
  record CallBackBooked(String receipt) implements ConversationEvent {}

  /**
   * The citizen said whether an answer helped.
   *
   * @param answer the answer's sequence number
   */
  record Rated(long answer, boolean helped) implements ConversationEvent {}

  /**
   * The citizen said how the whole conversation was, also after its end; a later word counts.
   *
   * @param score 1 (poor) to 5 (good)
   */
  record ConversationRated(int score) implements ConversationEvent {
    public ConversationRated {
      if (score < 1 || score > 5) {
        throw new IllegalArgumentException("A conversation is rated 1 to 5, not " + score);
      }
    }
  }

  /** The citizen was asked whether they are still there, and is. */
  record Stayed() implements ConversationEvent {}

  /** It is over; nobody answers any more. */
  record Ended(Outcome outcome) implements OwnerChange {}

  /** Who ended the part with a person. */
  enum EndedBy {
    AGENT,
    CITIZEN,
    CLOCK
  }

  /** Why a command was refused. */
  enum RefusalReason {
    /** Somebody else has the conversation. */
    TAKEN,
    /** The command knew an older epoch. */
    STALE,
    /** The conversation waits for nobody and nobody has it. */
    NOT_WAITING,
    /** The citizen has not agreed to be transferred. */
    NO_CONSENT,
    /** Nobody is there on whose list it would wait. */
    NOBODY_THERE,
    /** The line to correct is no message of this agent. */
    NOT_YOUR_LINE,
    /** The text held a CPR number; nothing of it was kept. */
    CPR_NUMBER
  }
}
