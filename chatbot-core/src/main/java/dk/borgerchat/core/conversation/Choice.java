package dk.borgerchat.core.conversation;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.understanding.IntentId;
import org.jspecify.annotations.Nullable;

/** What pressing a button means. */
public sealed interface Choice {
  /** The name a client sends back; unique within one message's buttons. */
  String id();

  /**
   * Show the answer to an intent.
   *
   * @param intent which
   * @param kommune of which kommune; null means the citizen's own
   */
  record Ask(IntentId intent, @Nullable KommuneCode kommune) implements Choice {
    @Override
    public String id() {
      return "ask:" + intent + (kommune == null ? "" : "@" + kommune);
    }
  }

  /** None of the offered intents. */
  record NoneOfThem() implements Choice {
    @Override
    public String id() {
      return "none";
    }
  }

  /** A person, please. */
  record Person() implements Choice {
    @Override
    public String id() {
      return "person";
    }
  }

  /** Call me back, please: the client shows its form. */
  record CallBack() implements Choice {
    @Override
    public String id() {
      return "call-back";
    }
  }

  /** Go on with the bot instead of waiting. */
  record Bot() implements Choice {
    @Override
    public String id() {
      return "bot";
    }
  }
}
