package dk.borgerchat.connectors.desk;

import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The desk pages open on this node. Each gets the id of every chat that changes, and the refusals
 * of its own commands; an open page is its agent's sign of life.
 */
@ApplicationScoped
public class DeskStreams {
  private static final long HEARTBEAT_MILLIS = 10_000;
  private static final int SLOW_READER_BYTES = 65_536;

  private final Map<HttpServerResponse, DeskCommands.Person> pages = new ConcurrentHashMap<>();
  private final StatefulRedisPubSubConnection<String, String> signals;
  private final DeskCommands commands;
  private final Vertx vertx;

  public DeskStreams(
      StatefulRedisPubSubConnection<String, String> signals, DeskCommands commands, Vertx vertx) {
    this.signals = signals;
    this.commands = commands;
    this.vertx = vertx;
  }

  void start(@Observes StartupEvent start) {
    signals.addListener(
        new RedisPubSubAdapter<>() {
          @Override
          public void message(String channel, String message) {
            if (channel.equals(DeskBoard.CHANGES)) {
              changed(message);
            }
          }
        });
    signals.async().subscribe(DeskBoard.CHANGES);
    var unused = vertx.setPeriodic(HEARTBEAT_MILLIS, timer -> heartbeat());
  }

  void route(@Observes Router router) {
    router.get("/api/desk/stream").handler(this::open);
  }

  private void open(RoutingContext context) {
    QuarkusHttpUser.getSecurityIdentity(context, null)
        .subscribe()
        .with(identity -> open(context, identity), failure -> context.fail(503));
  }

  private void open(RoutingContext context, SecurityIdentity identity) {
    HttpServerResponse response = context.response();
    if (identity == null || !identity.hasRole("agent")) {
      response.setStatusCode(401).end();
      return;
    }
    String name = identity.getAttribute("name");
    response.setChunked(true).setWriteQueueMaxSize(SLOW_READER_BYTES);
    response.putHeader("Content-Type", "text/event-stream");
    response.putHeader("Cache-Control", "no-store");
    response.closeHandler(unused -> pages.remove(response));
    pages.put(response, new DeskCommands.Person(identity.getPrincipal().getName(), name));
    write(response, "event: board\ndata: {}\n\n");
    heartbeat();
  }

  private void changed(String message) {
    boolean refusal = message.startsWith("{");
    pages.forEach((response, agent) -> {
      if (!refusal) {
        write(response, "event: chat\ndata: {\"id\":\"" + message + "\"}\n\n");
      } else if (message.contains("\"agent\":\"" + agent.id() + "\"")) {
        write(response, "event: refused\ndata: " + message + "\n\n");
      }
    });
  }

  private void heartbeat() {
    if (!pages.isEmpty()) {
      commands.present(pages.values().stream().collect(Collectors.toSet()));
      pages.keySet().forEach(response -> write(response, ": still here\n\n"));
    }
  }

  private static void write(HttpServerResponse response, String text) {
    if (response.closed() || response.ended()) {
      return;
    }
    if (response.writeQueueFull()) {
      response.close();
      return;
    }
    var unused = response.write(text);
  }
}
