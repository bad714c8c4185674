package dk.borgerchat.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.tests.dev.DevScript;
import dk.borgerchat.tests.dev.DevScript.Outcome;
import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * After all journeys: everything they left in Redis, PostgreSQL, on Kafka and in the logs is read,
 * and holds no CPR number.
 */
@ExtendWith(WithCluster.class)
class Z01_NoCprNumberIsLeftIT {
  private static final Pattern FOUND =
      Pattern.compile("(?m)^(\\w+): (\\d+) CPR numbers in (\\d+) texts$");

  private final Cluster cluster;
  @TempDir Path folder;

  Z01_NoCprNumberIsLeftIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @Test
  void notInTheStoreNorTheDatabaseNorOnATopicNorInALog() throws IOException {
    Citizen citizen = Citizen.at(cluster.a());
    citizen.says("mit nummer er 140592-4131");
    Path planted = Files.writeString(folder.resolve("planted.log"), "nummer 140592-4131\n");

    Outcome outcome = scan(planted);

    assertThat(outcome.out()).contains("  planted.log: 1").doesNotContain("4131");
    assertThat(outcome.exit()).as(outcome.out()).isEqualTo(1);
    assertThat(counts(outcome, 2))
        .as(outcome.out())
        .isEqualTo(List.of("Redis 0", "PostgreSQL 0", "Kafka 0", "Logs 1"));
    assertThat(counts(outcome, 3)).noneMatch(texts -> texts.endsWith(" 0"));
  }

  /** Reads the services that all journeys have used, and the log of every node there has been. */
  private Outcome scan(Path log) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("scan", log.toAbsolutePath().toString()));
    try (Stream<Path> logs = Files.list(Path.of("target", "nodes"))) {
      logs.filter(file -> file.toString().endsWith(".log"))
          .forEach(file -> arguments.add(file.toAbsolutePath().toString()));
    }
    return new DevScript(cluster.services().environment())
        .call("", arguments.toArray(String[]::new));
  }

  private static List<String> counts(Outcome outcome, int group) {
    return FOUND
        .matcher(outcome.out())
        .results()
        .map(found -> found.group(1) + " " + found.group(group))
        .toList();
  }
}
