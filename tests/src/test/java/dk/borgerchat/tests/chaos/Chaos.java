package dk.borgerchat.tests.chaos;

import static org.awaitility.Awaitility.await;

import dk.borgerchat.services.KafkaService;
import dk.borgerchat.tests.running.Cluster;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.awaitility.core.ConditionTimeoutException;

/** Conversations that escalate and chat while processes are killed, and what became of them. */
final class Chaos {
  private static final int SENTENCES = 5;
  private static final int MESSAGES = 5;

  private final Cluster cluster;
  private final Http http;

  Chaos(Cluster cluster) {
    this.cluster = cluster;
    this.http = new Http(List.of(cluster.a(), cluster.b()));
  }

  /**
   * Runs until the last kill is over and every conversation has come to its end.
   *
   * @param conversations how many, at least
   * @param atOnce how many at the same time
   * @param kills runs beside them
   */
  Verdict run(int conversations, int atOnce, Kills kills) throws Exception {
    String bootstrap =
        cluster.services().the(KafkaService.class).settings().get("kafka.bootstrap.servers");
    try (KafkaCentre centre = new KafkaCentre(bootstrap, SENTENCES);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      awaitOpen();
      Future<?> killing =
          threads.submit(() -> {
            kills.run();
            return null;
          });
      Semaphore places = new Semaphore(atOnce);
      List<Future<PersistentCitizen>> lives = new ArrayList<>();
      while (lives.size() < conversations || !killing.isDone()) {
        places.acquire();
        lives.add(
            threads.submit(() -> {
              try {
                return PersistentCitizen.opens(http).chats(MESSAGES);
              } finally {
                places.release();
              }
            }));
      }
      killing.get();
      return judge(lives, centre);
    }
  }

  /** Until the agent's first sign of life has arrived. */
  private void awaitOpen() {
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> http.get("/api/hotline?kommune=0999", "none").path("open").asBoolean());
  }

  /** Killing, which may fail. */
  interface Kills {
    void run() throws Exception;
  }

  private static Verdict judge(List<Future<PersistentCitizen>> lives, KafkaCentre centre)
      throws InterruptedException {
    Verdict verdict = new Verdict(SENTENCES);
    List<PersistentCitizen> ended = new ArrayList<>();
    for (Future<PersistentCitizen> life : lives) {
      try {
        ended.add(life.get());
      } catch (ExecutionException e) {
        verdict.failed(String.valueOf(e.getCause()));
      }
    }
    awaitFactsOnTheirWay(ended, centre);
    for (PersistentCitizen citizen : ended) {
      verdict.add(citizen, centre.chat(citizen.conversation()));
    }
    return verdict;
  }

  /** What the citizen sees, the centre hears a moment later; lost is what never comes. */
  private static void awaitFactsOnTheirWay(List<PersistentCitizen> ended, KafkaCentre centre) {
    try {
      await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> ended.stream().allMatch(citizen -> centre.isOver(citizen.conversation())));
    } catch (ConditionTimeoutException lost) {
      // The verdict names them.
    }
  }
}
