package dk.borgerchat.core.policy;

import dk.borgerchat.core.content.Answer;
import dk.borgerchat.core.content.AnswerBook;
import dk.borgerchat.core.conversation.BotMessage;
import dk.borgerchat.core.conversation.Button;
import dk.borgerchat.core.conversation.Choice;
import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.Decision;
import dk.borgerchat.core.conversation.Dialogue;
import dk.borgerchat.core.conversation.Escalation;
import dk.borgerchat.core.conversation.Escalation.Reason;
import dk.borgerchat.core.conversation.Owner;
import dk.borgerchat.core.conversation.Route;
import dk.borgerchat.core.conversation.Wording;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.privacy.MaskedText;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.core.understanding.Reading;
import dk.borgerchat.core.understanding.Topic;
import dk.borgerchat.core.understanding.Understanding;
import dk.borgerchat.core.understanding.Understanding.Ambiguous;
import dk.borgerchat.core.understanding.Understanding.NotUnderstood;
import dk.borgerchat.core.understanding.Understanding.Understood;
import dk.borgerchat.core.understanding.Understanding.Urgent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides what the bot does. Stateless and safe for any number of threads. */
public final class ReplyPolicy {
  private static final int OPTIONS = 3;
  private static final int MISUNDERSTANDINGS_BEFORE_A_PERSON = 2;

  /**
   * What to do with what the citizen wrote.
   *
   * @param text as it is kept, masked
   */
  public Decision decide(
      Conversation conversation, Understanding understanding, MaskedText text, AnswerBook answers) {
    if (!(conversation.owner() instanceof Owner.Bot)) {
      return new Decision.PassToAgent();
    }
    Wording words = wording(conversation, understanding.reading().language(), answers);
    Decision decision = decide(conversation, understanding, words);
    return text.hasPhoneNumber() ? withCallBackForm(decision, words) : decision;
  }

  /**
   * A number belongs into the form's own field: it is shown, after an answer where there is one.
   */
  private static Decision withCallBackForm(Decision decision, Wording words) {
    return switch (decision) {
      case Decision.Reply reply -> new Decision.Reply(and(reply.says(), words.callBackForm()));
      case Decision.Clarify clarify -> new Decision.BookCallBack(List.of(words.callBackForm()));
      case Decision.WalkGuide guide -> guide;
      case Decision.Escalate escalate -> escalate;
      case Decision.BookCallBack book -> book;
      case Decision.PassToAgent pass -> pass;
      case Decision.Close close -> close;
    };
  }

  private static List<BotMessage> and(List<BotMessage> says, BotMessage last) {
    return Stream.concat(says.stream(), Stream.of(last)).toList();
  }

  private Decision decide(Conversation conversation, Understanding understanding, Wording words) {
    return switch (understanding) {
      case Urgent urgent -> urgent(urgent.intent(), words);
      case Understood understood -> understood(conversation, understood, words);
      case Ambiguous ambiguous -> clarify(conversation, ambiguous.reading(), words);
      case NotUnderstood lost -> notUnderstood(conversation, lost.reading(), words);
    };
  }

  /** What to do when the citizen pressed a button, or typed its label. */
  public Decision decide(Conversation conversation, Choice choice, AnswerBook answers) {
    Wording words = Wording.of(answers, conversation);
    return switch (choice) {
      case Choice.Ask ask -> answer(ask, words);
      case Choice.AskWhose(IntentId intent, KommuneCode named) -> whose(intent, named, words);
      case Choice.WalkGuide walk -> walk(walk, words);
      case Choice.FinishGuide end -> answer(new Choice.Ask(end.intent(), null), words);
      case Choice.NoneOfThem none -> misunderstood(conversation, words);
      case Choice.Person person -> escalate(Reason.ASKED, conversation);
      case Choice.CallBack callBack -> new Decision.BookCallBack(List.of(words.callBackForm()));
      case Choice.Bot bot -> new Decision.Reply(List.of());
    };
  }

  /** Up to three answers to suggest on a page of that topic. */
  public List<Answer> suggest(Understanding understanding, PageTopic topic, Wording words) {
    return understanding.reading().candidates().stream()
        .filter(candidate -> isErrand(candidate.intent()))
        .map(candidate -> words.answer(candidate.intent()))
        .flatMap(Optional::stream)
        .filter(answer -> answer.handledHere() && topic.concerns(answer))
        .limit(OPTIONS)
        .toList();
  }

  private static boolean isErrand(IntentId intent) {
    return !intent.isSmallTalk() && !intent.isUrgent();
  }

  private static Wording wording(Conversation conversation, Language written, AnswerBook answers) {
    Wording words = Wording.of(answers, conversation);
    return written == Language.UND ? words : words.in(written);
  }

  private static Decision urgent(IntentId intent, Wording words) {
    Answer safety =
        words.answer(intent).or(() -> words.in(Language.DA).answer(intent)).orElseThrow();
    return escalate(Reason.URGENT, intent, List.of(BotMessage.answer(safety, List.of())));
  }

  private static Decision understood(
      Conversation conversation, Understood understood, Wording words) {
    Reading reading = understood.reading();
    return switch (understood.intent().value()) {
      case "samtale.tal-med-menneske" -> escalate(Reason.ASKED, conversation);
      case "samtale.ring-mig-op" -> new Decision.BookCallBack(List.of(words.callBackForm()));
      case "samtale.ja" ->
          onlyGuide(conversation)
              .map(walk -> walk(walk, words))
              .orElseGet(() -> answer(understood.intent(), reading, words));
      case "samtale.nej" ->
          new Dialogue(conversation).asksWhich()
              ? misunderstood(conversation, words)
              : answer(understood.intent(), reading, words);
      case "samtale.forstaar-ikke" -> misunderstood(conversation, words);
      case "samtale.gentag" ->
          new Decision.Reply(conversation.lastBotMessage().map(List::of).orElse(List.of()));
      default -> answer(understood.intent(), reading, words);
    };
  }

  /** What "ja" means after an answer that offers one guide. */
  private static Optional<Choice.WalkGuide> onlyGuide(Conversation conversation) {
    List<Button> offered = new Dialogue(conversation).offered();
    return offered.size() == 1 && offered.getFirst().choice() instanceof Choice.WalkGuide walk
        ? Optional.of(walk)
        : Optional.empty();
  }

  /** The guide's question; where a new release has another guide, in other words please. */
  private static Decision walk(Choice.WalkGuide walk, Wording words) {
    return words
        .guideQuestion(walk)
        .<Decision>map(question -> new Decision.WalkGuide(List.of(question)))
        .orElseGet(() -> new Decision.Clarify(List.of(words.notUnderstood())));
  }

  private static Decision answer(IntentId intent, Reading reading, Wording words) {
    if (reading.namedKommune() != null && !intent.isSmallTalk()) {
      return whose(intent, reading.namedKommune(), words);
    }
    Stream<IntentId> needs =
        reading.needs().size() > 1 ? reading.needs().stream() : Stream.of(intent);
    List<BotMessage> answers =
        needs.map(words::answer).flatMap(Optional::stream).map(words::answered).toList();
    return new Decision.Reply(
        answers.isEmpty() ? List.of(words.languageWithoutAnswers()) : answers);
  }

  private static Decision whose(IntentId intent, KommuneCode named, Wording words) {
    return new Decision.Clarify(List.of(words.otherKommune(named, intent)));
  }

  private static Decision answer(Choice.Ask ask, Wording words) {
    Wording there =
        ask.kommune() == null
            ? words
            : new Wording(words.answers(), ask.kommune(), words.language());
    return new Decision.Reply(
        List.of(
            there
                .answer(ask.intent())
                .map(there::answered)
                .orElseGet(words::languageWithoutAnswers)));
  }

  private static Decision clarify(Conversation conversation, Reading reading, Wording words) {
    List<Answer> options =
        reading.candidates().stream()
            .limit(OPTIONS)
            .map(candidate -> words.answer(candidate.intent()))
            .flatMap(Optional::stream)
            .toList();
    return options.isEmpty()
        ? notUnderstood(conversation, reading, words)
        : new Decision.Clarify(List.of(words.didYouMean(options, reading.namedKommune())));
  }

  private static Decision notUnderstood(Conversation conversation, Reading reading, Wording words) {
    return switch (reading.language()) {
      case DE, UK, AR, PL, TR -> new Decision.Clarify(List.of(words.languageWithoutAnswers()));
      case DA, EN, SV, NB, UND -> misunderstood(conversation, words);
    };
  }

  private static Decision misunderstood(Conversation conversation, Wording words) {
    int before = new Dialogue(conversation).misunderstandings();
    return before + 1 < MISUNDERSTANDINGS_BEFORE_A_PERSON
        ? new Decision.Clarify(List.of(words.notUnderstood()))
        : escalate(Reason.MISUNDERSTOOD, conversation);
  }

  /** About what was talked of before. */
  private static Decision escalate(Reason reason, Conversation conversation) {
    Topic topic = new Dialogue(conversation).topic();
    return escalate(reason, topic == null ? null : topic.intent(), List.of());
  }

  private static Decision escalate(
      Reason reason, @Nullable IntentId intent, List<BotMessage> says) {
    return new Decision.Escalate(new Escalation(reason, intent), new Route.Anybody(), says);
  }
}
