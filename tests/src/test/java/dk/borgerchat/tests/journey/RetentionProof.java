package dk.borgerchat.tests.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.Node;
import dk.borgerchat.tests.running.ProofBook;
import dk.borgerchat.tests.running.WithCluster;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A day made 30 seconds long: while others go on talking, what a citizen said is gone from the
 * broker's disk and from the transcripts in the time that citizens are told, in the same scale.
 */
@ExtendWith(WithCluster.class)
class RetentionProof {
  private static final Duration DAY = Duration.ofSeconds(30);
  private static final Duration TRANSCRIPTS = Duration.ofSeconds(45);

  /** How often the broker of these tests looks for what is too old; a real one: 5 minutes. */
  private static final Duration BROKER_LOOKS = Duration.ofSeconds(5);

  private static final Path BROKER = Path.of("target", "services", "kafka");

  @Test
  void whatWasSaidIsGoneInTime(Cluster cluster) throws IOException {
    Node node =
        cluster.asInProduction(
            "retention",
            Map.of(
                "BORGERCHAT_HOTLINE_RETENTION", DAY.toString(),
                "BORGERCHAT_TRANSCRIPTS_KEEP", TRANSCRIPTS.toString(),
                "BORGERCHAT_TRANSCRIPTS_SWEEP", "PT1S"));
    String word = "ord" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    Citizen citizen = Citizen.at(node);
    citizen.says("jeg har mistet min " + word);
    String cookie = supervisor(node);
    await("it is on Kafka").atMost(Duration.ofSeconds(20)).until(() -> brokerHolds(word));
    await("it is a transcript")
        .atMost(Duration.ofSeconds(20))
        .until(() -> canRead(node, citizen, cookie));
    long said = System.nanoTime();

    Citizen other = Citizen.at(node);
    await("the broker forgets it while others talk")
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofSeconds(2))
        .until(() -> {
          other.sends(UUID.randomUUID().toString(), "hej");
          return !brokerHolds(word);
        });
    Duration broker = Duration.ofNanos(System.nanoTime() - said);
    await("the transcript is deleted")
        .atMost(Duration.ofMinutes(2))
        .until(() -> !canRead(node, citizen, cookie));
    Duration transcript = Duration.ofNanos(System.nanoTime() - said);

    Map<String, String> figures = new LinkedHashMap<>();
    figures.put("A topic's retention", DAY.toSeconds() + " s instead of 24 h");
    figures.put(
        "Gone from the broker's disk after", broker.toSeconds() + " s, with others talking on");
    figures.put("A transcript's time", TRANSCRIPTS.toSeconds() + " s instead of 21 days");
    figures.put("Gone from PostgreSQL after", transcript.toSeconds() + " s");
    ProofBook.write(
        "Retention",
        "What a citizen said is gone from Kafka and from the transcripts in time.",
        figures);
    assertThat(broker)
        .isLessThan(DAY.multipliedBy(25).dividedBy(24).plus(BROKER_LOOKS.multipliedBy(2)));
    assertThat(transcript).isLessThan(TRANSCRIPTS.plusSeconds(5));
  }

  /** Looks into the segments as they lie on the broker's disk. */
  private static boolean brokerHolds(String word) {
    try (Stream<Path> files = Files.walk(BROKER)) {
      return files
          .filter(file -> file.toString().matches(".*\\.log(\\.deleted)?"))
          .anyMatch(file -> holds(file, word));
    } catch (IOException | UncheckedIOException fileJustDeleted) {
      return true;
    }
  }

  private static boolean holds(Path file, String word) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(word);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean canRead(Node node, Citizen citizen, String cookie) {
    return given()
            .baseUri(node.address().toString())
            .cookie("borgerchat-staff", cookie)
            .contentType(ContentType.JSON)
            .body(Map.of("reason", "Prøve af sletning"))
            .post("/api/staff/transcripts/" + citizen.conversation() + "/reading")
            .statusCode()
        == 200;
  }

  private static String supervisor(Node node) {
    String line = "Staff user vagtleder has the password ";
    String password =
        await("the first start prints the password")
            .atMost(Duration.ofSeconds(30))
            .until(
                () -> node.log().lines().filter(text -> text.contains(line)).findFirst(),
                java.util.Optional::isPresent)
            .orElseThrow()
            .replaceFirst(".*" + line, "");
    return AgentAtDesk.login(node, "vagtleder", password)
        .then()
        .statusCode(200)
        .extract()
        .cookie("borgerchat-staff");
  }
}
