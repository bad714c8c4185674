package dk.borgerchat.tests.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.borgerchat.services.KafkaService;
import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.Node;
import dk.borgerchat.tests.running.ProofBook;
import dk.borgerchat.tests.running.WithCluster;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How soon a request for a person reaches a centre, and an agent's words the citizen's stream,
 * above a bare round trip over the same broker in the same run; and how many chats one node
 * carries.
 */
@ExtendWith(WithCluster.class)
class HandoffProof {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration BETWEEN = Duration.ofMillis(50);
  private static final int ACTIVE = 200;
  private static final int MEASURED = 300;
  private static final int MANY = 2_000;
  private static final int AGENTS = 50;

  @Test
  void peopleFindEachOtherSoonAndManyAtOnce(Cluster cluster) throws Exception {
    Node node = cluster.a();
    String bootstrap =
        cluster.services().the(KafkaService.class).settings().get("kafka.bootstrap.servers");
    Map<String, String> figures = new LinkedHashMap<>();
    try (BareKafka bare = new BareKafka(bootstrap);
        Crowd crowd = new Crowd(node, bootstrap, AGENTS)) {
      List<Crowd.Member> active = chatting(crowd, ACTIVE);
      Times escalations = escalations(crowd, bare, active);
      Times sentences = sentences(crowd, bare, active);
      figures.put("bare Kafka round trip, meanwhile", bare.times().toString());
      figures.put("\"tal med et menneske\" to the centre", escalations.toString());
      figures.put("the same, above the bare round trip", escalations.above(bare.times()));
      figures.put("agent's sentence to the citizen's stream", sentences.toString());
      figures.put(
          "the same, above the bare round trip of the same run", sentences.above(bare.times()));

      List<Crowd.Member> more = chatting(crowd, MANY - crowd.taken());
      List<Crowd.Member> all = new ArrayList<>(active);
      all.addAll(more);
      all.forEach(member -> crowd.answers(member.conversation(), "Hej fra mængden"));
      await().atMost(PATIENCE).until(() -> crowd.haveHeard() >= all.size());
      figures.put(
          "chats with a person at once on one node, -Xmx1g", Integer.toString(crowd.taken()));
      figures.put("agents", Integer.toString(AGENTS));
      figures.put("heap in use after a collection", node.heapInUse());
      ProofBook.write(
          "Handoff",
          "With %d chats active on one node, each writing every ten seconds.".formatted(ACTIVE),
          figures);
      assertThat(crowd.taken()).isGreaterThanOrEqualTo(MANY);
      assertThat(escalations.millis(0.5) - bare.times().millis(0.5)).isLessThan(40);
      assertThat(escalations.millis(0.99) - bare.times().millis(0.99)).isLessThan(150);
      assertThat(sentences.millis(0.5) - bare.times().millis(0.5)).isLessThan(40);
      assertThat(sentences.millis(0.99) - bare.times().millis(0.99)).isLessThan(150);
    }
  }

  /** So many chats with a person, each with its stream open. */
  private static List<Crowd.Member> chatting(Crowd crowd, int count) throws Exception {
    List<Future<Crowd.Member>> members = new ArrayList<>();
    Semaphore atOnce = new Semaphore(20);
    int before = crowd.taken();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int member = 0; member < count; member++) {
        atOnce.acquire();
        members.add(
            threads.submit(() -> {
              try {
                return waits(crowd);
              } finally {
                atOnce.release();
              }
            }));
      }
    }
    await().atMost(PATIENCE).until(() -> crowd.taken() >= before + count);
    List<Crowd.Member> all = new ArrayList<>();
    for (Future<Crowd.Member> member : members) {
      all.add(member.get());
      crowd.listens(all.getLast());
    }
    return all;
  }

  private static Crowd.Member waits(Crowd crowd) throws Exception {
    Crowd.Member member = crowd.opens();
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(500))
        .until(
            () -> crowd.says(member, "tal med et menneske").path("owner").asText(),
            owner -> !owner.equals("bot"));
    return member;
  }

  /** One after another, while the active ones write. */
  private static Times escalations(Crowd crowd, BareKafka bare, List<Crowd.Member> active) {
    Times times = new Times();
    Map<String, Long> asked = new ConcurrentHashMap<>();
    crowd.whenRequested((conversation, at) -> {
      Long since = asked.remove(conversation);
      if (since != null) {
        times.add(at - since);
      }
    });
    try (Pace talk = talk(crowd, active)) {
      Pace.times(
          MEASURED,
          BETWEEN,
          escalation -> {
            Crowd.Member member = crowd.opens();
            bare.measure();
            asked.put(member.conversation(), System.nanoTime());
            crowd.says(member, "tal med et menneske");
          });
      await().atMost(PATIENCE).until(asked::isEmpty);
    }
    return times;
  }

  private static Times sentences(Crowd crowd, BareKafka bare, List<Crowd.Member> active) {
    Times times = new Times();
    Map<String, Long> said = new ConcurrentHashMap<>();
    crowd.whenShown((text, at) -> {
      Long since = said.remove(text);
      if (since != null) {
        times.add(at - since);
      }
    });
    try (Pace talk = talk(crowd, active)) {
      Pace.times(
          MEASURED,
          BETWEEN,
          sentence -> {
            bare.measure();
            String text = "sætning " + sentence;
            said.put(text, System.nanoTime());
            crowd.answers(active.get(sentence % active.size()).conversation(), text);
          });
      await().atMost(PATIENCE).until(said::isEmpty);
    }
    return times;
  }

  /** Each of the active citizens writes every ten seconds. */
  private static Pace talk(Crowd crowd, List<Crowd.Member> active) {
    return Pace.of(
        Duration.ofSeconds(10).dividedBy(active.size()),
        turn -> crowd.says(active.get(turn % active.size()), "og så var der lige en ting mere"));
  }
}
