package dk.borgerchat.tests.chaos;

import dk.borgerchat.services.KafkaService;
import dk.borgerchat.services.LocalService;
import dk.borgerchat.services.PostgresService;
import dk.borgerchat.services.RedisService;
import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Kills one process after another with SIGKILL, at random moments, and starts each again on its
 * port and data.
 */
final class Killer {
  private final Cluster cluster;
  private final Random random;
  private final Map<String, Integer> kills = new LinkedHashMap<>();

  Killer(Cluster cluster, long seed) {
    this.cluster = cluster;
    this.random = new Random(seed);
  }

  /** Kills this often, each kind of process in turn but in random order. */
  void kill(int times, int longestDownMillis, int longestPauseMillis) throws InterruptedException {
    List<Runnable> round = List.of();
    for (int kill = 0; kill < times; kill++) {
      if (round.isEmpty()) {
        round = shuffled(longestDownMillis);
      }
      Thread.sleep(random.nextInt(longestPauseMillis));
      round.getFirst().run();
      round = round.subList(1, round.size());
    }
  }

  /** How often each was killed. */
  Map<String, Integer> kills() {
    return kills;
  }

  private List<Runnable> shuffled(int longestDownMillis) {
    List<Runnable> round =
        new java.util.ArrayList<>(
            List.of(
                () -> node(cluster.a(), longestDownMillis),
                () -> node(cluster.b(), longestDownMillis),
                () -> service(cluster.services().the(KafkaService.class), longestDownMillis),
                () -> service(cluster.services().the(RedisService.class), longestDownMillis),
                () -> service(cluster.services().the(PostgresService.class), longestDownMillis)));
    java.util.Collections.shuffle(round, random);
    return round;
  }

  private void node(Node node, int longestDownMillis) {
    kills.merge(node.toString(), 1, Integer::sum);
    node.kill();
    down(longestDownMillis);
    node.start();
  }

  private void service(LocalService service, int longestDownMillis) {
    kills.merge(service.name(), 1, Integer::sum);
    service.kill();
    down(longestDownMillis);
    service.start();
  }

  private void down(int longestMillis) {
    try {
      Thread.sleep(random.nextInt(longestMillis));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
