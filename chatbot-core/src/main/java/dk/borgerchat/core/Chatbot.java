package dk.borgerchat.core;

import dk.borgerchat.core.CitizenMessage.Act;
import dk.borgerchat.core.Turns.Result;
import dk.borgerchat.core.Turns.Step;
import dk.borgerchat.core.content.Answer;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.conversation.BotMessage;
import dk.borgerchat.core.conversation.Button;
import dk.borgerchat.core.conversation.Cause;
import dk.borgerchat.core.conversation.Choice;
import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.ConversationEvent;
import dk.borgerchat.core.conversation.ConversationEvent.BackToBot;
import dk.borgerchat.core.conversation.ConversationEvent.BotSaid;
import dk.borgerchat.core.conversation.ConversationEvent.CitizenChose;
import dk.borgerchat.core.conversation.ConversationEvent.CitizenReturned;
import dk.borgerchat.core.conversation.ConversationEvent.CitizenSaid;
import dk.borgerchat.core.conversation.ConversationEvent.ConversationRated;
import dk.borgerchat.core.conversation.ConversationEvent.Ended;
import dk.borgerchat.core.conversation.ConversationEvent.EndedBy;
import dk.borgerchat.core.conversation.ConversationEvent.Opened;
import dk.borgerchat.core.conversation.ConversationEvent.Queued;
import dk.borgerchat.core.conversation.ConversationEvent.Rated;
import dk.borgerchat.core.conversation.ConversationEvent.Stayed;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.ConversationStore;
import dk.borgerchat.core.conversation.Decision;
import dk.borgerchat.core.conversation.Dialogue;
import dk.borgerchat.core.conversation.Outcome;
import dk.borgerchat.core.conversation.Owner;
import dk.borgerchat.core.conversation.Turn;
import dk.borgerchat.core.conversation.Wording;
import dk.borgerchat.core.handoff.CallBackDesk;
import dk.borgerchat.core.handoff.CitizenPresence;
import dk.borgerchat.core.handoff.Hotline;
import dk.borgerchat.core.kommune.Kommune;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.policy.PageTopic;
import dk.borgerchat.core.policy.ReplyPolicy;
import dk.borgerchat.core.privacy.CitizenText;
import dk.borgerchat.core.privacy.MaskedText;
import dk.borgerchat.core.privacy.PrivacyMask;
import dk.borgerchat.core.understanding.Reading;
import dk.borgerchat.core.understanding.Understanding;
import dk.borgerchat.core.understanding.Utterance;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The citizens' door. {@link #take} is the walk of a message from the words to the stored turn;
 * what leaves the process afterwards leaves through the store's outbox. Safe for any number of
 * threads; store and call-back failures pass through as their own exceptions, with nothing half
 * done.
 */
public final class Chatbot {
  private static final int LONGEST_PAGE = 500;

  private final Supplier<Release> releases;
  private final ConversationStore store;
  private final Turns turns;
  private final Hotline hotline;
  private final CallBackDesk callBacks;
  private final CitizenPresence citizens;
  private final Clock clock;
  private final PrivacyMask mask = new PrivacyMask();
  private final ReplyPolicy policy = new ReplyPolicy();

  /**
   * Opens the door.
   *
   * @param releases what is published at the moment of each message
   */
  public Chatbot(
      Supplier<Release> releases,
      ConversationStore store,
      Hotline hotline,
      CallBackDesk callBacks,
      CitizenPresence citizens,
      Clock clock) {
    this.releases = releases;
    this.store = store;
    this.turns = new Turns(store, clock);
    this.hotline = hotline;
    this.callBacks = callBacks;
    this.citizens = citizens;
    this.clock = clock;
  }

  /**
   * Begins a conversation and greets.
   *
   * @param kommune whose citizen; empty result where there is no such kommune, or it is paused
   * @param page where the citizen is; its query and fragment are cut off, and what is longer than
   *     500 characters
   */
  public Optional<Conversation> open(
      KommuneCode kommune, Language language, @Nullable String page) {
    return open(kommune, language, page, PageTopic.of(page));
  }

  /** Begins a conversation on a page whose topic the kommune has named. */
  public Optional<Conversation> open(
      KommuneCode kommune, Language language, @Nullable String page, PageTopic topic) {
    Release release = releases.get();
    Kommune whose = release.content().kommuner().get(kommune);
    if (whose == null || !whose.isServed()) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    List<ConversationEvent> events = new ArrayList<>();
    events.add(new Opened(kommune, language, withoutQuery(page)));
    Wording words = new Wording(release.answers(now), kommune, language);
    words
        .welcome(suggested(topic, release, words))
        .forEach(message -> events.add(new BotSaid(message)));
    Conversation empty = Conversation.empty(new ConversationId(UUID.randomUUID()));
    Turn turn = empty.next(new Cause(Cause.Kind.CITIZEN, "open"), now, events);
    store.append(turn);
    return Optional.of(turn.after());
  }

  /** What many on such a page ask about: nothing where that is not sure. */
  private List<Answer> suggested(PageTopic topic, Release release, Wording words) {
    if (topic.words().isEmpty()) {
      return List.of();
    }
    MaskedText text = mask.mask(new CitizenText(topic.text()));
    Understanding understanding =
        release.recognizer().understand(Utterance.of(text, words.kommune()));
    return policy.suggest(understanding, topic, words);
  }

  /** Does what a citizen asks for, once for each message id. */
  public Taken take(CitizenMessage message) {
    Taken taken = act(message);
    if (taken instanceof Taken.Done done && done.conversation().isCitizenAway()) {
      returned(message.conversation());
    }
    return taken;
  }

  private Taken act(CitizenMessage message) {
    Release release = releases.get();
    Step step =
        conversation ->
            switch (message.act()) {
              case Act.Say say when isMute(conversation, release) ->
                  new Result.Refused(new Taken.NotServed());
              case Act.Choose choose when isMute(conversation, release) ->
                  new Result.Refused(new Taken.NotServed());
              case Act.Say say -> said(conversation, say.text(), release);
              case Act.Choose choose -> chose(conversation, choose.choice(), release);
              case Act.Rate rate -> rated(conversation, rate);
              case Act.RateConversation rate ->
                  new Result.Happened(List.of(new ConversationRated(rate.score())));
              case Act.Stay stay -> new Result.Happened(List.of(new Stayed()));
              case Act.LeaveNumber number ->
                  numberLeft(conversation, message.cause(), number, release);
              case Act.End end -> ended(conversation, release);
            };
    return message.act() instanceof Act.RateConversation
        ? turns.storeAlsoAfterTheEnd(message.conversation(), message.cause(), step)
        : turns.store(message.conversation(), message.cause(), step);
  }

  /** The bot says nothing for a kommune that is paused; whoever is with a person goes on. */
  private static boolean isMute(Conversation conversation, Release release) {
    Kommune kommune = release.content().kommuner().get(conversation.kommune());
    return conversation.owner() instanceof Owner.Bot && kommune != null && !kommune.isServed();
  }

  /** The citizen's page is open again: who was away has come back. */
  public void returned(ConversationId conversation) {
    citizens.seen(conversation);
    turns.store(
        conversation,
        new Cause(Cause.Kind.CITIZEN, "returned-" + clock.millis()),
        found ->
            new Result.Happened(
                found.isCitizenAway() ? List.of(new CitizenReturned()) : List.of()));
  }

  /** The citizen's client has asked or its stream is open: a sign of life. */
  public void seen(Conversation conversation) {
    if (conversation.isCitizenAway()) {
      returned(conversation.id());
    } else {
      citizens.seen(conversation.id());
    }
  }

  private Result numberLeft(
      Conversation conversation, Cause cause, Act.LeaveNumber number, Release release) {
    Instant now = clock.instant();
    return callBacks
        .book(conversation, cause, number.phone(), number.slot(), now, release.answers(now))
        .<Result>map(Result.Happened::new)
        .orElseGet(() -> new Result.Refused(new Taken.SlotTaken()));
  }

  private Result said(Conversation conversation, CitizenText raw, Release release) {
    Dialogue dialogue = new Dialogue(conversation);
    MaskedText text = mask.mask(raw);
    Optional<Button> typed = dialogue.buttonLabelled(text.value());
    if (typed.isPresent()) {
      return pressed(conversation, typed.get(), release);
    }
    Utterance utterance = new Utterance(text, conversation.kommune(), dialogue.topic());
    Understanding understanding = release.recognizer().understand(utterance);
    Decision decision =
        policy.decide(conversation, understanding, text, release.answers(clock.instant()));
    Reading reading = understanding.reading();
    CitizenSaid said = new CitizenSaid(text, reading.language(), reading.candidates());
    return happened(
        said,
        news(conversation, release),
        possible(decision, conversation, reading.language(), release));
  }

  private Result chose(Conversation conversation, String choice, Release release) {
    return new Dialogue(conversation)
        .button(choice)
        .map(button -> pressed(conversation, button, release))
        .orElseGet(() -> new Result.Refused(new Taken.WrongChoice()));
  }

  private Result pressed(Conversation conversation, Button button, Release release) {
    if (!(conversation.owner() instanceof Owner.Bot)) {
      return new Result.Happened(
          button.choice() instanceof Choice.Bot
              ? List.of(new CitizenChose(button), BackToBot.endedBy(EndedBy.CITIZEN))
              : List.of(new CitizenChose(button)));
    }
    Decision decision =
        policy.decide(conversation, button.choice(), release.answers(clock.instant()));
    return happened(
        new CitizenChose(button),
        news(conversation, release),
        possible(decision, conversation, conversation.language(), release));
  }

  private Decision possible(
      Decision wanted, Conversation conversation, Language written, Release release) {
    Wording words = Wording.of(release.answers(clock.instant()), conversation);
    return hotline.admit(
        wanted, written == Language.UND ? words : words.in(written), clock.instant());
  }

  /** What everybody should know today and this citizen has not been told: it began meanwhile. */
  private Optional<BotMessage> news(Conversation conversation, Release release) {
    return release
        .answers(clock.instant())
        .notice(conversation.kommune())
        .filter(notice ->
            conversation.events().stream()
                .noneMatch(recorded ->
                    recorded.event() instanceof BotSaid said
                        && said.message().text().equals(notice)))
        .map(notice -> BotMessage.notice(BotMessage.Kind.NOTICE, notice, List.of()));
  }

  private static Result happened(
      ConversationEvent act, Optional<BotMessage> news, Decision decision) {
    List<ConversationEvent> events = new ArrayList<>();
    events.add(act);
    if (!decision.says().isEmpty()) {
      news.ifPresent(message -> events.add(new BotSaid(message)));
    }
    for (BotMessage message : decision.says()) {
      events.add(new BotSaid(message));
    }
    switch (decision) {
      case Decision.Escalate escalate ->
          events.add(new Queued(escalate.escalation(), escalate.to()));
      case Decision.Close close -> events.add(new Ended(close.outcome()));
      case Decision.Reply reply -> {}
      case Decision.Clarify clarify -> {}
      case Decision.WalkGuide guide -> {}
      case Decision.BookCallBack callBack -> {}
      case Decision.PassToAgent pass -> {}
    }
    return new Result.Happened(events);
  }

  private static Result rated(Conversation conversation, Act.Rate rate) {
    boolean isAnswer =
        conversation.events().stream()
            .anyMatch(recorded ->
                recorded.sequence() == rate.answer()
                    && recorded.event() instanceof BotSaid said
                    && said.message().kind() == BotMessage.Kind.ANSWER);
    return isAnswer
        ? new Result.Happened(List.of(new Rated(rate.answer(), rate.helped())))
        : new Result.Refused(new Taken.WrongChoice());
  }

  private Result ended(Conversation conversation, Release release) {
    Wording words = Wording.of(release.answers(clock.instant()), conversation);
    return new Result.Happened(
        switch (conversation.owner()) {
          case Owner.Queue queue ->
              List.of(BackToBot.endedBy(EndedBy.CITIZEN), new BotSaid(words.backWithBot()));
          case Owner.Person person ->
              List.of(BackToBot.endedBy(EndedBy.CITIZEN), new BotSaid(words.backWithBot()));
          case Owner.Bot bot -> List.of(new Ended(Outcome.of(conversation.events())));
          case Owner.Nobody nobody -> List.of();
        });
  }

  /** Without its query and fragment, and not longer than an address anybody would read. */
  private @Nullable String withoutQuery(@Nullable String page) {
    if (page == null) {
      return null;
    }
    String path = page.split("[?#]", 2)[0];
    String shortened = path.substring(0, Math.min(path.length(), LONGEST_PAGE));
    return mask.maskCprOnly(new CitizenText(shortened)).value();
  }
}
