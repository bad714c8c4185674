package dk.borgerchat.tests.dev;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.tests.running.ProofBook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a person waits for {@code ./dev run} once everything is built. */
class StartTimeProof {
  private static final int LATER_STARTS = 4;

  @TempDir Path folder;

  @Test
  void isReadyInUnderFifteenSeconds() throws Exception {
    Duration first = start();
    List<Duration> later = new ArrayList<>();
    for (int i = 0; i < LATER_STARTS; i++) {
      later.add(start());
    }
    later.sort(null);
    Map<String, String> figures = new LinkedHashMap<>();
    figures.put("first start, empty data folder", seconds(first));
    figures.put("later starts, fastest", seconds(later.getFirst()));
    figures.put("later starts, slowest of " + LATER_STARTS, seconds(later.getLast()));
    ProofBook.write(
        "StartTime", "From `./dev run` to its line that Borgerchat is ready, once built.", figures);
    assertThat(later.getLast()).isLessThan(Duration.ofSeconds(15));
  }

  private Duration start() throws IOException, InterruptedException {
    Instant asked = Instant.now();
    try (LocalRun run = LocalRun.ready(folder)) {
      Duration waited = Duration.between(asked, Instant.now());
      run.interrupt();
      return waited;
    }
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
  }
}
