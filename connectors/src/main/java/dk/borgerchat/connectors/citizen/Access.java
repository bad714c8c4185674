package dk.borgerchat.connectors.citizen;

import dk.borgerchat.connectors.ProblemException;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.ConversationStore;
import dk.borgerchat.core.kommune.Kommune;
import dk.borgerchat.core.kommune.KommuneCode;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what: a conversation opens to its token alone, and to a browser only from a page of
 * its kommune. Requests without an Origin header come from no other site's page and need the token
 * only.
 */
@ApplicationScoped
public class Access {
  private static final String BEARER = "Bearer ";

  private final Tokens tokens;
  private final ConversationStore store;
  private final Supplier<Release> releases;
  private final HttpServerRequest request;
  private final Clock clock;

  public Access(
      Tokens tokens,
      ConversationStore store,
      Supplier<Release> releases,
      HttpServerRequest request,
      Clock clock) {
    this.tokens = tokens;
    this.store = store;
    this.releases = releases;
    this.request = request;
    this.clock = clock;
  }

  /** The conversation of the current request's token, from a page that may show it. */
  ConversationId conversation() {
    return conversation(request);
  }

  /** The same for a request given. */
  ConversationId conversation(HttpServerRequest asking) {
    String token = bearer(asking).orElseThrow(CitizenProblems::noToken);
    ConversationId id = tokens.open(token).orElseThrow(CitizenProblems::expiredToken);
    if (asking.getHeader("Origin") != null) {
      Conversation conversation = store.find(id).orElseThrow(CitizenProblems::expiredToken);
      requireOrigin(conversation.kommune(), asking);
    }
    return id;
  }

  /** The token a request carries; empty where it carries none. */
  static Optional<String> bearer(HttpServerRequest asking) {
    String header = asking.getHeader("Authorization");
    return header == null || !header.startsWith(BEARER)
        ? Optional.empty()
        : Optional.of(header.substring(BEARER.length()).strip());
  }

  /** Refuses a page that is not on the kommune's list. */
  void requireOrigin(KommuneCode code) {
    requireOrigin(code, request);
  }

  /** What citizens of a kommune that is paused or has left are told: whom to call instead. */
  ProblemException notServed(KommuneCode code) {
    Release release = releases.get();
    Kommune kommune = release.content().kommuner().get(code);
    if (kommune == null || kommune.isServed()) {
      return CitizenProblems.unknownKommune();
    }
    String phone = release.answers(clock.instant()).given("kommune.telefon", code).orElse(null);
    return CitizenProblems.notServed(kommune, phone);
  }

  /** The same, where only the conversation is known. */
  ProblemException notServed(ConversationId id) {
    return store
        .find(id)
        .map(conversation -> notServed(conversation.kommune()))
        .orElseGet(CitizenProblems::expiredToken);
  }

  /** Tells whether any kommune's page may ask: all that is known of a preflight request. */
  boolean isKnownOrigin(String origin) {
    return releases.get().content().kommuner().values().stream()
        .anyMatch(kommune -> kommune.origins().contains(origin));
  }

  private void requireOrigin(KommuneCode code, HttpServerRequest asking) {
    Kommune kommune = releases.get().content().kommuner().get(code);
    if (kommune == null) {
      throw CitizenProblems.unknownKommune();
    }
    String origin = asking.getHeader("Origin");
    if (origin != null && !isOwn(origin, asking) && !kommune.origins().contains(origin)) {
      throw CitizenProblems.foreignOrigin();
    }
  }

  private static boolean isOwn(String origin, HttpServerRequest asking) {
    @Nullable String host = asking.getHeader("Host");
    return origin.equals(asking.scheme() + "://" + host);
  }
}
