package dk.borgerchat.connectors.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.connectors.Refusals;
import dk.borgerchat.connectors.desk.DeskSignals.Signal;
import dk.borgerchat.connectors.desk.staff.Roster;
import dk.borgerchat.connectors.desk.staff.Staff;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/**
 * The desk pages open on this node. Each gets every chat that changes and that its agent may see,
 * and the refusals of its own commands; an open page is its agent's sign of life.
 */
@ApplicationScoped
public class DeskStreams {
  private static final Logger LOG = Logger.getLogger(DeskStreams.class);
  private static final long HEARTBEAT_MILLIS = 10_000;
  private static final int SLOW_READER_BYTES = 65_536;

  private final Map<HttpServerResponse, Staff> pages = new ConcurrentHashMap<>();
  private final DeskSignals signals;
  private final DeskBoard board;
  private final DeskAvailability availability;
  private final Roster roster;
  private final ObjectMapper json;
  private final Vertx vertx;

  public DeskStreams(
      DeskSignals signals,
      DeskBoard board,
      DeskAvailability availability,
      Roster roster,
      ObjectMapper json,
      Vertx vertx) {
    this.signals = signals;
    this.board = board;
    this.availability = availability;
    this.roster = roster;
    this.json = json;
    this.vertx = vertx;
  }

  void start(@Observes StartupEvent start) {
    signals.listen(signal -> {
      if (!pages.isEmpty()) {
        aside(() -> tell(signal));
      }
    });
    var unused = vertx.setPeriodic(HEARTBEAT_MILLIS, timer -> aside(this::heartbeat));
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
      Refusals.count("desk", "401");
      response.setStatusCode(401).end();
      return;
    }
    response.setChunked(true).setWriteQueueMaxSize(SLOW_READER_BYTES);
    response.putHeader("Content-Type", "text/event-stream");
    response.putHeader("Cache-Control", "no-store");
    response.closeHandler(unused -> pages.remove(response));
    pages.put(response, Staff.of(identity));
    write(response, "event: board\ndata: {}\n\n");
    aside(this::heartbeat);
  }

  private void tell(Signal signal) {
    switch (signal.kind()) {
      case "chat" -> chatChanged(signal.chat());
      case "typing" -> write("typing", signal, staff -> true);
      case "refused" ->
          write("refused", signal, staff -> staff.id().equals(signal.refused().agent()));
      case "staff" -> {
        heartbeat();
        write("staff", signal, staff -> true);
      }
      default -> LOG.warnf("A signal of the desk is unknown: %s", signal.kind());
    }
  }

  /**
   * A chat as a page gets it.
   *
   * @param isForYou it stands on the list of the agent whose page it is
   */
  record Changed(DeskChat chat, boolean isForYou) {}

  private void chatChanged(String id) {
    Optional<DeskChat> found = board.find(id);
    if (found.isEmpty()) {
      write("gone", Map.of("chat", id), staff -> true);
      return;
    }
    DeskChat chat = found.get();
    List<Staff> ready = chat.isDirected() ? roster.ready() : List.of();
    write("chat", new Changed(chat, true), staff -> chat.waitsFor(staff, ready));
    write(
        "chat",
        new Changed(chat, false),
        staff -> chat.isOpenTo(staff) && !chat.waitsFor(staff, ready));
  }

  private void heartbeat() {
    if (!pages.isEmpty()) {
      Set<Staff> there = Set.copyOf(pages.values());
      there.forEach(roster::seen);
      availability.present(there);
      pages.keySet().forEach(response -> write(response, ": still here\n\n"));
    }
  }

  private void write(String name, Object data, Predicate<Staff> to) {
    String event = "event: " + name + "\ndata: " + text(data) + "\n\n";
    pages.forEach((response, staff) -> {
      if (to.test(staff)) {
        write(response, event);
      }
    });
  }

  private String text(Object data) {
    try {
      return json.writeValueAsString(data);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An event of the desk cannot be written as JSON", e);
    }
  }

  /** Away from the threads that carry everybody's data; what fails is made up for by the next. */
  private static void aside(Runnable work) {
    Thread.ofVirtual()
        .start(() -> {
          try {
            work.run();
          } catch (RuntimeException e) {
            LOG.warnf("The desk pages could not be told: %s", e.getMessage());
          }
        });
  }

  /** A page that does not read is closed; it opens its stream again and reads the board. */
  private static void write(HttpServerResponse response, String text) {
    if (response.closed() || response.ended()) {
      return;
    }
    if (response.writeQueueFull()) {
      Refusals.count("desk", "slow-reader");
      response.close();
      return;
    }
    var unused = response.write(text);
  }
}
