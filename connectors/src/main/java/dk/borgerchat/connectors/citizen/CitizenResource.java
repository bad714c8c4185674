package dk.borgerchat.connectors.citizen;

import dk.borgerchat.connectors.PlainInput;
import dk.borgerchat.connectors.Problem;
import dk.borgerchat.core.Chatbot;
import dk.borgerchat.core.CitizenMessage;
import dk.borgerchat.core.CitizenMessage.Act;
import dk.borgerchat.core.Erasure;
import dk.borgerchat.core.Taken;
import dk.borgerchat.core.content.AnswerBook;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.ConversationStore;
import dk.borgerchat.core.conversation.Owner;
import dk.borgerchat.core.conversation.Recorded;
import dk.borgerchat.core.handoff.CentreTyping;
import dk.borgerchat.core.handoff.Hotline;
import dk.borgerchat.core.handoff.PhoneNumber;
import dk.borgerchat.core.handoff.WaitingLine;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.kommune.OpeningHours;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.policy.PageTopic;
import dk.borgerchat.core.privacy.CitizenText;
import dk.borgerchat.core.privacy.PrivacyMask;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The citizens' conversation over HTTP. Every act carries the client's message id, and the same id
 * again gives the same result, so a client may always send again.
 */
@Path("/api")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Conversation", description = "A citizen's talk with one kommune")
@APIResponse(
    responseCode = "default",
    description = "What went wrong (RFC 9457)",
    content =
        @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class CitizenResource {
  private static final int LONGEST_ID = 100;

  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final Chatbot chatbot;
  private final ConversationStore store;
  private final Access access;
  private final Tokens tokens;
  private final CitizenConfig config;
  private final Hotline hotline;
  private final Supplier<Release> releases;
  private final CentreTyping centreTyping;
  private final WaitingLine line;
  private final Clock clock;
  private final Erasure erasure;
  private final PrivacyMask mask = new PrivacyMask();

  public CitizenResource(
      Chatbot chatbot,
      ConversationStore store,
      Access access,
      Tokens tokens,
      CitizenConfig config,
      Hotline hotline,
      Supplier<Release> releases,
      CentreTyping centreTyping,
      WaitingLine line,
      Clock clock,
      Erasure erasure) {
    this.chatbot = chatbot;
    this.store = store;
    this.access = access;
    this.tokens = tokens;
    this.config = config;
    this.hotline = hotline;
    this.releases = releases;
    this.centreTyping = centreTyping;
    this.line = line;
    this.clock = clock;
    this.erasure = erasure;
  }

  /**
   * An opened conversation.
   *
   * @param conversation its id, to name it towards people
   * @param token opens it: goes into the Authorization header as a bearer token, never into an
   *     address
   * @param events the greeting
   */
  public record Opened(String conversation, String token, Shown.Events events) {}

  /**
   * Whether a person can come now.
   *
   * @param open within opening hours and with an agent at the desk who suits
   * @param opensAt when the hours begin next; absent within them
   * @param text what a supervisor tells citizens while the hotline is closed early; absent
   *     otherwise
   */
  public record HotlineNow(boolean open, @Nullable Instant opensAt, @Nullable String text) {}

  /**
   * What the citizen is told of a deletion.
   *
   * @param told exactly what is gone and when the rest is
   */
  public record Erased(String told) {
    private static final String IN_TRANSIT =
        " Kopier, der er på vej mellem vores systemer, er væk inden for 25 timer.";
    static final String TOLD =
        "Samtalen er slettet hos os. Har du aftalt et opkald, er det aflyst." + IN_TRANSIT;
    static final String TOLD_LATER =
        "Samtalen er slettet. Vores arkiv sletter sin kopi og aflyser et aftalt opkald, så snart"
            + " det svarer igen."
            + IN_TRANSIT;
  }

  @GET
  @Path("/hotline")
  @Operation(summary = "Tell whether a person can come now")
  public HotlineNow hotline(@QueryParam("kommune") @Nullable String code) {
    Instant now = clock.instant();
    String text = hotline.closing().text().orElse(null);
    if (code == null) {
      return new HotlineNow(hotline.isOpen(now), hotline.hours().opensNext(now).orElse(null), text);
    }
    AnswerBook answers = releases.get().answers(now);
    KommuneCode kommune = kommune(code);
    OpeningHours hours = answers.openingHours(kommune).orElse(hotline.hours());
    return new HotlineNow(
        hotline.isOpen(answers, kommune, now), hours.opensNext(now).orElse(null), text);
  }

  @POST
  @Path("/conversations")
  @Operation(summary = "Open a conversation for a kommune")
  public Response open(Asked.Open asked, @QueryParam("spoken") boolean spoken) {
    KommuneCode kommune = kommune(asked.kommune());
    access.requireOrigin(kommune);
    Language language = "en".equals(asked.language()) ? Language.EN : Language.DA;
    Conversation opened =
        chatbot
            .open(kommune, language, asked.page(), topic(asked))
            .orElseThrow(() -> access.notServed(kommune));
    Opened body =
        new Opened(
            opened.id().toString(), tokens.of(opened.id()), shown(opened.events(), opened, spoken));
    return Response.status(Response.Status.CREATED).entity(body).build();
  }

  @POST
  @Path("/conversation/messages")
  @Operation(summary = "Say something, or press a button")
  public Shown.Events say(Asked.Message message, @QueryParam("spoken") boolean spoken) {
    ConversationId conversation = access.conversation();
    return taken(conversation, message.id(), act(message), spoken);
  }

  @GET
  @Path("/conversation/events")
  @Operation(summary = "Read what happened after a sequence number")
  public Shown.Events events(
      @QueryParam("after") @DefaultValue("0") long after, @QueryParam("spoken") boolean spoken) {
    Conversation conversation =
        store.find(access.conversation()).orElseThrow(CitizenProblems::expiredToken);
    return shown(
        conversation.events().stream().filter(event -> event.sequence() > after).toList(),
        conversation,
        spoken);
  }

  @POST
  @Path("/conversation/ratings")
  @Operation(summary = "Say whether an answer helped")
  public Shown.Events rate(Asked.Rating rating) {
    return taken(
        access.conversation(), rating.id(), new Act.Rate(rating.answer(), rating.helped()));
  }

  @POST
  @Path("/conversation/rating")
  @Operation(summary = "Say how the whole conversation was, also after its end")
  public Shown.Events rateConversation(Asked.ConversationRating rating) {
    ConversationId conversation = access.conversation();
    if (rating.score() < 1 || rating.score() > 5) {
      throw CitizenProblems.incomplete("score, 1 to 5");
    }
    return taken(conversation, rating.id(), new Act.RateConversation(rating.score()));
  }

  @POST
  @Path("/conversation/stay")
  @Operation(summary = "Say that one is still there; without a word the conversation ends")
  public Shown.Events stay(Asked.Stay stay) {
    ConversationId conversation = access.conversation();
    return taken(conversation, stay.id(), new Act.Stay());
  }

  @POST
  @Path("/conversation/call-backs")
  @Operation(summary = "Leave a number to be called back on")
  public Shown.Events callBack(Asked.CallBack callBack) {
    ConversationId conversation = access.conversation();
    return taken(
        conversation,
        callBack.id(),
        new Act.LeaveNumber(number(callBack.phone()), callBack.slot()));
  }

  @POST
  @Path("/conversation/typing")
  @Operation(summary = "Tell the person in the chat that the citizen is writing; send it seldom")
  public void typing() {
    ConversationId conversation = access.conversation();
    store
        .find(conversation)
        .map(Conversation::owner)
        .filter(Owner.Person.class::isInstance)
        .ifPresent(owner -> centreTyping.citizenTypes(conversation));
  }

  @POST
  @Path("/conversation/end")
  @Operation(summary = "End the part with a person, or the conversation with the bot")
  public Shown.Events end(Asked.End end) {
    return taken(access.conversation(), end.id(), new Act.End());
  }

  @DELETE
  @Path("/conversation")
  @Operation(summary = "Delete the conversation everywhere; a call booked in it is cancelled")
  public Erased delete() {
    boolean everywhere = erasure.erase(access.conversation());
    return new Erased(everywhere ? Erased.TOLD : Erased.TOLD_LATER);
  }

  private Shown.Events taken(ConversationId conversation, @Nullable String id, Act act) {
    return taken(conversation, id, act, false);
  }

  private Shown.Events taken(
      ConversationId conversation, @Nullable String id, Act act, boolean spoken) {
    if (id == null || id.isBlank() || id.length() > LONGEST_ID || isPrivate(id)) {
      throw CitizenProblems.incomplete("id, 1-100 characters, and no CPR number");
    }
    return switch (chatbot.take(new CitizenMessage(conversation, id, act))) {
      case Taken.Done done -> shown(done.events(), done.conversation(), spoken);
      case Taken.NoConversation gone -> throw CitizenProblems.expiredToken();
      case Taken.WrongChoice wrong -> throw CitizenProblems.wrongChoice();
      case Taken.SlotTaken taken -> throw CitizenProblems.slotTaken();
      case Taken.Over over -> throw CitizenProblems.over();
      case Taken.NotServed paused -> throw access.notServed(conversation);
    };
  }

  /** What is shown; asking is the sign of life of a client that holds no stream. */
  private Shown.Events placed(List<Recorded> events, Conversation conversation) {
    return switch (conversation.owner()) {
      case Owner.Queue queue -> {
        chatbot.seen(conversation);
        yield Shown.events(events, conversation, line.placeOf(conversation.id()).orElse(null));
      }
      case Owner.Person person -> {
        chatbot.seen(conversation);
        yield Shown.events(events, conversation);
      }
      case Owner.Bot bot -> Shown.events(events, conversation);
      case Owner.Nobody nobody -> Shown.events(events, conversation);
    };
  }

  private static PhoneNumber number(@Nullable String phone) {
    try {
      return PhoneNumber.parse(phone == null ? "" : phone);
    } catch (IllegalArgumentException e) {
      throw CitizenProblems.notAPhoneNumber();
    }
  }

  /** An id is stored as it comes, so it must not be somebody's number. */
  private boolean isPrivate(String id) {
    return !UUID.matcher(id).matches() && mask.cprNumbersIn(new CitizenText(id)) > 0;
  }

  private Act act(Asked.Message message) {
    String text = message.text() == null ? null : PlainInput.of(message.text());
    String choice = message.choice();
    if ((text == null) == (choice == null)) {
      throw CitizenProblems.incomplete("exactly one of text and choice");
    }
    if (choice != null) {
      return new Act.Choose(choice);
    }
    if (text == null || text.isBlank()) {
      throw CitizenProblems.incomplete("text");
    }
    if (text.length() > config.longestText()) {
      throw CitizenProblems.tooLong(config.longestText());
    }
    return new Act.Say(new CitizenText(text));
  }

  private Shown.Events shown(List<Recorded> events, Conversation conversation, boolean spoken) {
    Shown.Events shown = placed(events, conversation);
    return spoken ? Spoken.of(conversation.language()).events(shown) : shown;
  }

  /** What the page says of itself; its address where it says nothing. */
  private static PageTopic topic(Asked.Open asked) {
    String topic = asked.topic();
    return topic == null || topic.isBlank() ? PageTopic.of(asked.page()) : PageTopic.in(topic);
  }

  private static KommuneCode kommune(@Nullable String code) {
    if (code == null || !KommuneCode.isValid(code)) {
      throw CitizenProblems.unknownKommune();
    }
    return new KommuneCode(code);
  }
}
