package dk.borgerchat.core.conversation;

import dk.borgerchat.core.conversation.ConversationEvent.BotSaid;
import dk.borgerchat.core.conversation.ConversationEvent.CitizenSaid;
import dk.borgerchat.core.conversation.ConversationEvent.OwnerChange;
import dk.borgerchat.core.conversation.ConversationEvent.Rated;
import dk.borgerchat.core.publishing.AskedQuestion;
import dk.borgerchat.core.publishing.AskedQuestion.Met;
import dk.borgerchat.core.understanding.IntentId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen asked the bot in a conversation, in order; what was said to a person is not in it.
 */
public final class CitizenQuestions {
  private final Conversation conversation;
  private final List<AskedQuestion> asked = new ArrayList<>();
  private final List<Long> answers = new ArrayList<>();
  private boolean withBot = true;

  private CitizenQuestions(Conversation conversation) {
    this.conversation = conversation;
  }

  /** The questions of a conversation, as far as it has come. */
  public static List<AskedQuestion> of(Conversation conversation) {
    CitizenQuestions questions = new CitizenQuestions(conversation);
    conversation.events().forEach(questions::take);
    return List.copyOf(questions.asked);
  }

  private void take(Recorded recorded) {
    switch (recorded.event()) {
      case OwnerChange change -> withBot = change instanceof ConversationEvent.BackToBot;
      case CitizenSaid said when withBot -> add(recorded, said);
      case BotSaid said when withBot -> met(recorded.sequence(), said.message());
      case Rated rated -> rated(rated);
      default -> {}
    }
  }

  private void add(Recorded recorded, CitizenSaid said) {
    asked.add(
        new AskedQuestion(
            conversation.id().toString(),
            recorded.sequence(),
            conversation.kommune(),
            recorded.at(),
            said.text(),
            said.candidates(),
            Met.OTHERWISE,
            null));
    answers.add(0L);
  }

  private void met(long sequence, BotMessage message) {
    int last = asked.size() - 1;
    if (last < 0 || answers.get(last) != 0) {
      return;
    }
    switch (message.kind()) {
      case ANSWER -> {
        answers.set(last, sequence);
        change(last, Met.ANSWERED, message.intent());
      }
      case CLARIFY -> change(last, Met.CLARIFIED, null);
      case NOT_UNDERSTOOD -> change(last, Met.NOT_UNDERSTOOD, null);
      case GREETING, GUIDE, CALL_BACK_FORM, NOTICE -> {}
    }
  }

  private void rated(Rated rated) {
    int question = answers.indexOf(rated.answer());
    if (question >= 0) {
      change(
          question, rated.helped() ? Met.ANSWERED : Met.BADLY_RATED, asked.get(question).intent());
    }
  }

  private void change(int index, Met met, @Nullable IntentId intent) {
    AskedQuestion before = asked.get(index);
    asked.set(
        index,
        new AskedQuestion(
            before.conversation(),
            before.sequence(),
            before.kommune(),
            before.at(),
            before.text(),
            before.candidates(),
            met,
            intent));
  }
}
