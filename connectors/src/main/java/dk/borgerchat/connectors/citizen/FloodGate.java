package dk.borgerchat.connectors.citizen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.connectors.Limiter;
import dk.borgerchat.connectors.Limiter.Count;
import dk.borgerchat.connectors.Limiter.Verdict;
import dk.borgerchat.connectors.NetworkKey;
import dk.borgerchat.connectors.Problem;
import dk.borgerchat.core.conversation.ConversationId;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds back who asks too much, before anything of the request is read: one network, one
 * conversation, or all together. Counted in Redis for all nodes; a network that was refused is
 * refused from memory until its window ends, so that a flood costs next to nothing. Without Redis
 * everything passes, and the store answers 503.
 */
@ApplicationScoped
public class FloodGate {
  /** After the cross-origin headers, so that a page can read the refusal. */
  private static final int PRIORITY = 400;

  private static final String CALL_BACKS = "/api/call-backs/";
  private static final List<String> PATHS = List.of("/api/conversation", CALL_BACKS);

  /** What is no message: free times, and that somebody is writing. */
  private static final Set<String> FREE = Set.of(CALL_BACKS + "slots", "/api/conversation/typing");

  private static final Verdict PASS = new Verdict(0, Duration.ZERO);

  /** The network's counter is the first. */
  private static final int NETWORK = 1;

  private static final int MOST_REMEMBERED = 10_000;

  private final Limiter limiter;
  private final NetworkKey networks;
  private final Tokens tokens;
  private final CitizenConfig config;
  private final Clock clock;
  private final Buffer refusal;
  private final Map<String, Long> refused = new ConcurrentHashMap<>();

  public FloodGate(
      Limiter limiter,
      NetworkKey networks,
      Tokens tokens,
      CitizenConfig config,
      Clock clock,
      ObjectMapper json)
      throws JsonProcessingException {
    this.limiter = limiter;
    this.networks = networks;
    this.tokens = tokens;
    this.config = config;
    this.clock = clock;
    this.refusal = Buffer.buffer(json.writeValueAsBytes(CitizenProblems.tooMany()));
  }

  void register(@Observes Filters filters) {
    filters.register(this::filter, PRIORITY);
  }

  private void filter(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (PATHS.stream().noneMatch(path(request)::startsWith)
        || request.method() == HttpMethod.OPTIONS) {
      context.next();
      return;
    }
    String network = networks.of(request.remoteAddress().host());
    long left = refused.getOrDefault(network, 0L) - clock.millis();
    if (left > 0) {
      refuse(context, Duration.ofMillis(left));
      return;
    }
    Context here = context.vertx().getOrCreateContext();
    var unused =
        limiter
            .countLater(config.window(), counts(request, network))
            .handle((verdict, failure) -> {
              here.runOnContext(
                  nothing -> decide(context, network, failure == null ? verdict : PASS));
              return PASS;
            });
  }

  private void decide(RoutingContext context, String network, Verdict verdict) {
    if (verdict.passes()) {
      context.next();
      return;
    }
    if (verdict.full() == NETWORK) {
      remember(network, verdict.pause());
    }
    refuse(context, verdict.pause());
  }

  private void remember(String network, Duration wait) {
    if (refused.size() >= MOST_REMEMBERED) {
      refused.clear();
    }
    refused.put(network, clock.millis() + wait.toMillis());
  }

  private static String path(HttpServerRequest request) {
    return Objects.requireNonNullElse(request.path(), "");
  }

  private List<Count> counts(HttpServerRequest request, String network) {
    List<Count> counts = new ArrayList<>();
    counts.add(new Count("network:" + network, config.requestsPerNetwork()));
    counts.add(new Count("all", config.requests()));
    if (FREE.contains(path(request))) {
      return counts;
    }
    if (path(request).startsWith(CALL_BACKS)) {
      counts.add(new Count("receipts:" + network, config.receiptsPerNetwork()));
    } else if (request.method() == HttpMethod.POST) {
      if (path(request).equals("/api/conversations")) {
        counts.add(new Count("opened:" + network, config.conversationsPerNetwork()));
      } else {
        conversation(request)
            .map(id -> new Count("conversation:" + id, config.messagesPerConversation()))
            .ifPresent(counts::add);
      }
    }
    return counts;
  }

  private Optional<ConversationId> conversation(HttpServerRequest request) {
    return Access.bearer(request).flatMap(tokens::open);
  }

  private void refuse(RoutingContext context, Duration wait) {
    context.request().resume();
    context
        .response()
        .setStatusCode(429)
        .putHeader("Content-Type", Problem.MEDIA_TYPE)
        .putHeader("Retry-After", Long.toString(Math.max(1, wait.toSeconds())))
        .end(refusal.copy());
  }
}
