package dk.borgerchat.core.conversation;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.understanding.IntentId;
import java.util.List;
import java.util.stream.Stream;
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

  /**
   * Ask whose answer to show: the citizen has named another kommune than their own.
   *
   * @param intent which
   * @param named the other kommune
   */
  record AskWhose(IntentId intent, KommuneCode named) implements Choice {
    @Override
    public String id() {
      return "whose:" + intent + "@" + named;
    }
  }

  /**
   * Ask a question of a guide.
   *
   * @param guide its id
   * @param path the names of the questions from the first to this one
   */
  record WalkGuide(String guide, List<String> path) implements Choice {
    public WalkGuide {
      path = List.copyOf(path);
      if (path.isEmpty()) {
        throw new IllegalArgumentException("A walk through a guide has a first question");
      }
    }

    /** The question to ask. */
    public String step() {
      return path.getLast();
    }

    /** On to another question. */
    public WalkGuide to(String next) {
      return new WalkGuide(guide, Stream.concat(path.stream(), Stream.of(next)).toList());
    }

    /** Back to the question that stands at this place of the path, from 0. */
    public WalkGuide backTo(int place) {
      return new WalkGuide(guide, path.subList(0, place + 1));
    }

    @Override
    public String id() {
      return "guide:" + guide + ":" + String.join("/", path);
    }
  }

  /**
   * Show the answer a guide ends with.
   *
   * @param guide its id
   * @param step the question it was offered under
   * @param option its place there, from 0: two options may end with the same answer
   * @param intent whose answer
   */
  record FinishGuide(String guide, String step, int option, IntentId intent) implements Choice {
    @Override
    public String id() {
      return "guide:" + guide + ":" + step + ":" + option;
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
