package dk.borgerchat.core.conversation;

import dk.borgerchat.core.content.Answer;
import dk.borgerchat.core.content.AnswerBook;
import dk.borgerchat.core.content.Guide;
import dk.borgerchat.core.content.Phrase;
import dk.borgerchat.core.conversation.BotMessage.Kind;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.understanding.IntentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bot's messages in one kommune and language, put together from approved texts.
 *
 * @param answers where the texts come from
 * @param kommune whose texts
 * @param language as far as a text exists in it; otherwise Danish
 */
public record Wording(AnswerBook answers, KommuneCode kommune, Language language) {

  /** The words for a conversation as it stands. */
  public static Wording of(AnswerBook answers, Conversation conversation) {
    return new Wording(answers, conversation.kommune(), conversation.language());
  }

  /** The same words in another language. */
  public Wording in(Language other) {
    return new Wording(answers, kommune, other);
  }

  /** The answer to an intent in this kommune and language. */
  public Optional<Answer> answer(IntentId intent) {
    return answers.find(intent, kommune, language);
  }

  /** A fixed sentence without buttons. */
  public BotMessage say(Phrase phrase) {
    return say(phrase, Map.of());
  }

  /** A fixed sentence with values filled in. */
  public BotMessage say(Phrase phrase, Map<String, String> values) {
    return BotMessage.notice(Kind.NOTICE, text(phrase, values), List.of());
  }

  /**
   * The first messages of a conversation: a greeting, and what everybody should know today.
   *
   * @param suggested answers offered as buttons under the last of them, may be empty
   */
  public List<BotMessage> welcome(List<Answer> suggested) {
    String greeting = answers.greeting(language, kommune);
    List<Button> buttons = buttons(suggested, null);
    return answers
        .notice(kommune)
        .map(notice ->
            List.of(
                BotMessage.notice(Kind.GREETING, greeting, List.of()),
                BotMessage.notice(Kind.NOTICE, notice, buttons)))
        .orElseGet(() -> List.of(BotMessage.notice(Kind.GREETING, greeting, buttons)));
  }

  private static List<Button> buttons(List<Answer> options, @Nullable KommuneCode named) {
    return options.stream()
        .map(option -> new Button(choice(option.intent(), named), option.title()))
        .toList();
  }

  private static Choice choice(IntentId intent, @Nullable KommuneCode named) {
    return named == null || intent.isSmallTalk()
        ? new Choice.Ask(intent, null)
        : new Choice.AskWhose(intent, named);
  }

  /** Asks to say it in other words, and offers a person. */
  public BotMessage notUnderstood() {
    return BotMessage.notice(
        Kind.NOT_UNDERSTOOD, text(Phrase.NOT_UNDERSTOOD, Map.of()), List.of(person()));
  }

  /**
   * Asks which of these answers is wanted.
   *
   * @param named another kommune the citizen has named: whose answer is asked next; null for none
   */
  public BotMessage didYouMean(List<Answer> options, @Nullable KommuneCode named) {
    List<Button> buttons = new ArrayList<>(buttons(options, named));
    buttons.add(new Button(new Choice.NoneOfThem(), text(Phrase.NONE_OF_THEM, Map.of())));
    return BotMessage.notice(Kind.CLARIFY, text(Phrase.DID_YOU_MEAN, Map.of()), buttons);
  }

  /** An answer, with the guides that go on from it; guides are in Danish. */
  public BotMessage answered(Answer answer) {
    List<Button> guides =
        language.isReadAsDanish() && answer.handledHere()
            ? answers.guidesWith(answer.intent()).stream()
                .map(guide ->
                    new Button(
                        new Choice.WalkGuide(guide.id(), List.of(guide.start())), guide.title()))
                .toList()
            : List.of();
    return BotMessage.answer(answer, guides);
  }

  /** A guide's question; empty where the guide or the step is no longer there. */
  public Optional<BotMessage> guideQuestion(Choice.WalkGuide walk) {
    return answers
        .guide(walk.guide())
        .map(guide -> guide.steps().get(walk.step()))
        .map(step -> BotMessage.notice(Kind.GUIDE, step.question(), guideButtons(walk, step)));
  }

  private List<Button> guideButtons(Choice.WalkGuide walk, Guide.Step step) {
    List<Button> buttons = new ArrayList<>();
    for (int i = 0; i < step.options().size(); i++) {
      Guide.Option option = step.options().get(i);
      Choice choice =
          switch (option.leadsTo()) {
            case Guide.Target.Next(String next) -> walk.to(next);
            case Guide.Target.End(IntentId end) ->
                new Choice.FinishGuide(walk.guide(), walk.step(), i, end);
          };
      buttons.add(new Button(choice, option.label()));
    }
    int before = walk.path().size() - 2;
    if (before >= 0) {
      buttons.add(new Button(walk.backTo(before), text(Phrase.BUTTON_GUIDE_BACK, Map.of())));
    }
    if (before >= 1) {
      buttons.add(new Button(walk.backTo(0), text(Phrase.BUTTON_GUIDE_START, Map.of())));
    }
    return buttons;
  }

  /** Offers the answer of another kommune that the citizen named. */
  public BotMessage otherKommune(KommuneCode other, IntentId intent) {
    Map<String, String> named = Map.of("kommune", answers.nameOf(other));
    return BotMessage.notice(
        Kind.CLARIFY,
        text(Phrase.OTHER_KOMMUNE, named),
        List.of(
            new Button(new Choice.Ask(intent, other), text(Phrase.BUTTON_OTHER_KOMMUNE, named)),
            new Button(new Choice.Ask(intent, null), text(Phrase.BUTTON_OWN_KOMMUNE, Map.of()))));
  }

  /** This language has no answer; offers a person. */
  public BotMessage languageWithoutAnswers() {
    return BotMessage.notice(
        Kind.NOTICE, text(Phrase.LANGUAGE_WITHOUT_ANSWERS, Map.of()), List.of(person()));
  }

  /** Nobody can come now: the call-back form, the phone, or the bot. */
  public BotMessage closed() {
    return BotMessage.notice(
        Kind.CALL_BACK_FORM, text(Phrase.CLOSED, Map.of()), List.of(callBack()));
  }

  /** Nobody came in time: call back, the bot, or the phone. */
  public BotMessage waitOver() {
    return BotMessage.notice(
        Kind.CALL_BACK_FORM,
        text(Phrase.WAIT_OVER, Map.of()),
        List.of(callBack(), person(), bot()));
  }

  /** The call-back form. */
  public BotMessage callBackForm() {
    return BotMessage.notice(Kind.CALL_BACK_FORM, text(Phrase.CALL_BACK_FORM, Map.of()), List.of());
  }

  /** A person has taken over. */
  public BotMessage agentJoined(Agent agent) {
    return say(Phrase.AGENT_JOINED, Map.of("agent", agent.name()));
  }

  /** The person has sent it on; the citizen waits again, at the front. */
  public BotMessage transferred() {
    return say(Phrase.TRANSFERRED);
  }

  /** The person has gone; the citizen waits again, at the front. */
  public BotMessage agentLost() {
    return say(Phrase.AGENT_LOST);
  }

  /** The part with a person is over. */
  public BotMessage backWithBot() {
    return say(Phrase.AGENT_LEFT);
  }

  /** The button that asks for a person. */
  public Button person() {
    return new Button(new Choice.Person(), text(Phrase.BUTTON_PERSON, Map.of()));
  }

  private Button bot() {
    return new Button(new Choice.Bot(), text(Phrase.BUTTON_BOT, Map.of()));
  }

  private Button callBack() {
    return new Button(new Choice.CallBack(), text(Phrase.BUTTON_CALL_BACK, Map.of()));
  }

  private String text(Phrase phrase, Map<String, String> values) {
    return answers.phrase(phrase, language, kommune, values);
  }
}
