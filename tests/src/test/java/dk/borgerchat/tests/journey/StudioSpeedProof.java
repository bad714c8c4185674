package dk.borgerchat.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.ProofBook;
import dk.borgerchat.tests.running.WithCluster;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The studio answers while one types, and pages through ten thousand revisions, without waits. */
@ExtendWith(WithCluster.class)
class StudioSpeedProof {
  private static final int REVISIONS = 10_000;
  private static final int PAGE = 200;
  private static final String SENTENCE = "hvordan får jeg et nyt pas til min datter på tolv år";

  @Test
  void whoTypesAndWhoTurnsPagesIsAnsweredAtOnce(Cluster cluster) throws Exception {
    StaffAtStudio editor = StaffAtStudio.at(cluster.a(), cluster, "redaktoer");
    await().atMost(Duration.ofSeconds(60)).until(() -> editor.release() > 0);
    write(cluster);
    typed(editor);
    List<Double> keys = typed(editor);
    paged(editor);
    List<Double> pages = paged(editor);

    Map<String, String> figures = new LinkedHashMap<>();
    figures.put("advice on an utterance, after each letter typed", words(keys));
    figures.put("a page of " + PAGE + " of more than " + REVISIONS + " revisions", words(pages));
    ProofBook.write(
        "StudioSpeed",
        "One editor over HTTP, after one round to warm up; the figures hold the way to and fro.",
        figures);
    assertThat(at(keys, 0.95)).isLessThan(100);
    assertThat(at(pages, 0.95)).isLessThan(200);
  }

  private static List<Double> typed(StaffAtStudio editor) {
    List<Double> millis = new ArrayList<>();
    for (int letters = 3; letters <= SENTENCE.length(); letters++) {
      Map<String, Object> sentence =
          Map.of(
              "text", SENTENCE.substring(0, letters), "intent", "pas.forny", "others", List.of());
      millis.add(millis(() -> editor.post("/writing/sentence", sentence)));
    }
    return millis;
  }

  private static List<Double> paged(StaffAtStudio editor) {
    List<Double> millis = new ArrayList<>();
    long[] before = {Long.MAX_VALUE};
    for (int page = 0; page < REVISIONS / PAGE; page++) {
      millis.add(
          millis(() -> {
            Response answer = editor.get("/revisions?limit=" + PAGE + "&before=" + before[0]);
            before[0] = answer.jsonPath().getLong("[-1].number");
            return answer;
          }));
    }
    return millis;
  }

  private static double millis(Supplier<Response> act) {
    long start = System.nanoTime();
    act.get().then().statusCode(200);
    return (System.nanoTime() - start) / 1e6;
  }

  /** Revisions of documents nobody publishes, given up as soon as they were written. */
  private static void write(Cluster cluster) {
    Database.run(
        cluster,
        """
        with added as (
          insert into content_revision (path, based_on, author, why, at, body)
          select 'common/maaling/tekst-' || n || '.yaml', 0, 'maaling', '', now(), 'title: x'
          from generate_series(1, ?) n returning number
        )
        insert into content_step (revision, ordinal, state, author, why, at)
        select number, 1, 'DROPPED', 'maaling', '', now() from added
        """,
        REVISIONS);
  }

  private static double at(List<Double> millis, double share) {
    List<Double> sorted = millis.stream().sorted().toList();
    return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
  }

  private static String words(List<Double> millis) {
    return String.format(
        Locale.ROOT,
        "p50 %.1f ms, p95 %.1f ms, slowest %.1f ms (of %d)",
        at(millis, 0.5),
        at(millis, 0.95),
        at(millis, 1),
        millis.size());
  }
}
