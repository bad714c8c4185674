package dk.borgerchat.tests.load;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.tests.load.Load.Request;
import dk.borgerchat.tests.load.Load.Result;
import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.Node;
import dk.borgerchat.tests.running.ProofBook;
import dk.borgerchat.tests.running.WithCluster;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A bot turn against the empty JSON endpoint of the same server in one run, with Redis written
 * durably and Kafka published; then a flood from one network beside other citizens. Generator,
 * services and node share this machine.
 */
@ExtendWith(WithCluster.class)
class LoadProof {
  private static final Duration RUN = Duration.ofSeconds(15);

  /** Of whom each asks some three questions while it is measured. */
  private static final int CITIZENS = 8_000;

  private static final int QUIET = 150;
  private static final int QUIET_ROUNDS = 12;
  private static final int MOST_ROUNDS = 8;
  private static final int LINES = 32;
  private static final int FLOOD = 5_000;

  private final Map<String, String> figures = new LinkedHashMap<>();

  @Test
  void carriesWhatIsPromised(Cluster cluster) throws IOException {
    Node node = cluster.asInProduction("load", WITHOUT_OWN_LIMITS);
    URI address = node.address();
    Load load = new Load(address, LINES, RUN);
    warmUp(load, Citizens.arrive(address, CITIZENS)::say);
    load.flatOut(LoadProof::ping);
    Citizens citizens = Citizens.arrive(address, CITIZENS);

    Costing emptyRun = Costing.of(node, () -> load.flatOut(LoadProof::ping));
    Costing turnsRun = Costing.of(node, () -> load.flatOut(citizens::say));
    Result empty = emptyRun.result();
    Result turns = turnsRun.result();
    Result half = load.at(turns.perSecond() / 2, citizens::say);
    double ratio = turns.perSecond() / empty.perSecond();
    note("Empty JSON endpoint", "%.0f requests/s", empty.perSecond());
    note("Bot turns", "%.0f a second, p99 %.1f ms", turns.perSecond(), turns.quantile(0.99));
    note("Ratio (at least 0.15)", "%.3f", ratio);
    note(
        "At half that load (p99 at most 60 ms)",
        "p50 %.1f ms, p99 %.1f ms",
        half.quantile(0.5),
        half.quantile(0.99));
    note(
        "CPU of the node per turn, per empty request",
        "%.0f µs, %.0f µs (a ratio of %.3f)",
        turnsRun.micros(),
        emptyRun.micros(),
        emptyRun.micros() / turnsRun.micros());

    new Load(address, LINES, Duration.ofSeconds(5)).at(FLOOD, LoadProof::flood);
    Costing floodRun = Costing.of(node, () -> load.at(FLOOD, LoadProof::flood));
    Result flood = floodRun.result();
    note(
        "Flood from one network",
        "%.0f requests/s, %d of %d refused",
        flood.perSecond(),
        flood.refused(),
        flood.micros().length);
    note(
        "CPU of the node per refused request",
        "%.0f µs, %.2f of a turn's",
        floodRun.micros(),
        floodRun.micros() / turnsRun.micros());
    Result beside = besideAFlood(address, citizens);
    note(
        "Other citizens meanwhile (p99 at most 250 ms)",
        "%d turns, %d refused, p99 %.1f ms",
        beside.micros().length,
        beside.refused(),
        beside.quantile(0.99));
    ProofBook.write(
        "Load",
        "Bot turns over HTTP with Redis written durably and Kafka published, on one machine with"
            + " the load generator and the services.",
        figures);

    assertThat(turns.refused() + half.refused() + beside.refused()).isZero();
    assertThat(ratio).isGreaterThanOrEqualTo(0.15);
    assertThat(half.quantile(0.99)).isLessThanOrEqualTo(60);
    assertThat(floodRun.micros()).isLessThanOrEqualTo(turnsRun.micros() / 5);
    assertThat(beside.quantile(0.99)).isLessThanOrEqualTo(250);
  }

  /** The lines come from a proxy we trust; a conversation may be as long as a load test needs. */
  static final Map<String, String> WITHOUT_OWN_LIMITS =
      Map.of(
          "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true",
          "QUARKUS_HTTP_PROXY_ALLOW_X_FORWARDED", "true",
          "QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", "127.0.0.1",
          "BORGERCHAT_CITIZEN_MESSAGES_PER_CONVERSATION", "100000",
          "BORGERCHAT_CITIZEN_REQUESTS_PER_NETWORK", "3000",
          "BORGERCHAT_CITIZEN_REQUESTS", "10000000");

  /**
   * First at a pace that leaves the compiler its time, then until a round is hardly faster than the
   * fastest before.
   */
  private static void warmUp(Load round, Request request) {
    for (int rounds = 0; rounds < QUIET_ROUNDS; rounds++) {
      round.at(QUIET, request);
    }
    double fastest = 0;
    int noFaster = 0;
    for (int rounds = 0; noFaster < 2 && rounds < MOST_ROUNDS; rounds++) {
      double speed = round.flatOut(request).perSecond();
      noFaster = speed > fastest * 1.03 ? 0 : noFaster + 1;
      fastest = Math.max(fastest, speed);
    }
  }

  private static Result besideAFlood(URI address, Citizens citizens) {
    Load sender = new Load(address, LINES, RUN.plusSeconds(2));
    CompletableFuture<Result> flood =
        CompletableFuture.supplyAsync(() -> sender.at(FLOOD, LoadProof::flood));
    Result beside = new Load(address, 8, RUN).at(40, citizens::say);
    flood.join();
    return beside;
  }

  private static Line.Answer ping(Line line, long number) throws IOException {
    return line.send("POST", "/api/ping", "", "{}");
  }

  private static Line.Answer flood(Line line, long number) throws IOException {
    String from = "X-Forwarded-For: 192.0.2." + number % 250 + "\r\n";
    return line.send("POST", "/api/conversations", from, "{\"kommune\":\"0999\"}");
  }

  /**
   * A run and what it cost.
   *
   * @param micros of the node's processors for each request
   */
  private record Costing(Result result, double micros) {
    static Costing of(Node node, Supplier<Result> run) {
      Duration before = node.cpuTime();
      Result result = run.get();
      double micros = node.cpuTime().minus(before).toNanos() / 1000.0;
      return new Costing(result, micros / result.micros().length);
    }
  }

  private void note(String what, String figure, Object... values) {
    figures.put(what, String.format(Locale.ROOT, figure, values));
  }
}
