package dk.borgerchat.core.conversation;

import java.util.List;

/** What to do now, decided from what the citizen means; carries the words to say, if any. */
public sealed interface Decision {
  /** What the bot says, in order; empty where it keeps silent. */
  List<BotMessage> says();

  /** Answer. */
  record Reply(List<BotMessage> says) implements Decision {
    public Reply {
      says = List.copyOf(says);
    }
  }

  /** Ask which intent is meant, or to say it in other words. */
  record Clarify(List<BotMessage> says) implements Decision {
    public Clarify {
      says = List.copyOf(says);
    }
  }

  /** Ask a question of a guide. */
  record WalkGuide(List<BotMessage> says) implements Decision {
    public WalkGuide {
      says = List.copyOf(says);
    }
  }

  /**
   * Hand the conversation to a person.
   *
   * @param to on whose list it is to wait
   * @param says the safety text where it is urgent, then what happens now
   */
  record Escalate(Escalation escalation, Route to, List<BotMessage> says) implements Decision {
    public Escalate {
      says = List.copyOf(says);
    }
  }

  /** No person can come now: offer a call back and other ways. */
  record BookCallBack(List<BotMessage> says) implements Decision {
    public BookCallBack {
      says = List.copyOf(says);
    }
  }

  /** A person reads the conversation, or is about to: the bot keeps silent. */
  record PassToAgent() implements Decision {
    @Override
    public List<BotMessage> says() {
      return List.of();
    }
  }

  /** End it. */
  record Close(Outcome outcome, List<BotMessage> says) implements Decision {
    public Close {
      says = List.copyOf(says);
    }
  }
}
