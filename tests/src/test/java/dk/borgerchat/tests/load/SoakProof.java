package dk.borgerchat.tests.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.Node;
import dk.borgerchat.tests.running.ProofBook;
import dk.borgerchat.tests.running.WithCluster;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Steady load for half an hour ({@code BORGERCHAT_SOAK_MINUTES} for another time): what lives on
 * the node's heap does not grow. Before it, what 10,000 idle conversations cost.
 */
@ExtendWith(WithCluster.class)
class SoakProof {
  private static final int MINUTES =
      Integer.parseInt(System.getenv().getOrDefault("BORGERCHAT_SOAK_MINUTES", "30"));
  private static final int IDLE = 10_000;
  private static final double MOST_ON_NODE = 10;
  private static final double MEGABYTE = 1024 * 1024;

  @Test
  void memoryIsFlat(Cluster cluster) throws IOException {
    Node node = cluster.asInProduction("soak", LoadProof.WITHOUT_OWN_LIMITS);
    Citizens warm = Citizens.arrive(node.address(), 500);
    new Load(node.address(), 16, Duration.ofSeconds(20)).flatOut(warm::say);
    long heapBefore = node.liveHeap();
    long redisBefore = RedisMemory.used(cluster);
    Citizens idle = Citizens.arrive(node.address(), IDLE);
    new Load(node.address(), 16, Duration.ofSeconds(600)).first(3 * IDLE, idle::say);
    double redis = (RedisMemory.used(cluster) - redisBefore) / MEGABYTE;
    double heap = idleHeap(node, heapBefore);

    List<Double> live = new ArrayList<>();
    long turns = 0;
    for (int minute = 0; minute < MINUTES; minute++) {
      Citizens citizens = Citizens.arrive(node.address(), 500);
      turns +=
          new Load(node.address(), 16, Duration.ofSeconds(55))
              .at(50, citizens::say)
              .micros()
              .length;
      live.add(node.liveHeap() / MEGABYTE);
    }
    double first = average(live.subList(0, Math.max(1, MINUTES / 3)));
    double last = average(live.subList(MINUTES - Math.max(1, MINUTES / 3), MINUTES));
    Map<String, String> figures = new LinkedHashMap<>();
    figures.put(
        "10,000 idle conversations of 4 turns, in Redis (at most 200 MB)", megabytes(redis));
    figures.put("… on the node, minutes later (at most 10 MB)", megabytes(heap));
    figures.put("Load", turns + " turns in " + MINUTES + " minutes");
    figures.put("Live heap, first and last third", megabytes(first) + ", " + megabytes(last));
    ProofBook.write(
        "Soak",
        "Steady load; the live heap is measured after a full collection every minute.",
        figures);

    assertThat(redis).isLessThanOrEqualTo(200);
    assertThat(last).isLessThanOrEqualTo(first * 1.05 + 2);
  }

  /** What is left on the node's heap once what it had just in its hands is dropped, in MB. */
  private static double idleHeap(Node node, long before) {
    return await()
        .atMost(Duration.ofMinutes(5))
        .pollInterval(Duration.ofSeconds(15))
        .until(() -> (node.liveHeap() - before) / MEGABYTE, left -> left <= MOST_ON_NODE);
  }

  private static double average(List<Double> values) {
    return values.stream().mapToDouble(value -> value).average().orElse(0);
  }

  private static String megabytes(double value) {
    return String.format(Locale.ROOT, "%.1f MB", value);
  }
}
