package dk.borgerchat.tests.dev;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsIT {
  private final DevScript dev = DevScript.inLocaleC();

  @Test
  void aloneItListsItsCommands() {
    var outcome = dev.call("");
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out())
        .contains("./dev run", "./dev test", "./dev ask", "./dev content check");
  }

  @Test
  void anUnknownCommandIsBadUse() {
    var outcome = dev.call("", "rnu");
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("There is no command rnu.");
  }

  @Test
  void aJdkThatIsTooOldIsPassedOver() {
    var outcome = new DevScript(Map.of("JAVA_HOME", "/usr/lib/jvm/java-17")).call("", "mask");
    assertThat(outcome.exit()).isZero();
  }

  @Test
  void maskedLinesKeepTheirDanishLetters() {
    var outcome = dev.call("Jeg bor på Ærø, mit nummer er 010190-1234\n\n", "mask");
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out()).startsWith("Jeg bor på Ærø").doesNotContain("1234").endsWith("\n\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evaluate", "export-training"})
  void badUseIsOneSentenceAndExitCodeTwo(String command) {
    var outcome = dev.call("", command);
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines()).hasSize(1);
  }

  @Test
  void argumentsKeepTheirDanishLetters() {
    var outcome = dev.call("", "ask", "Hvornår åbner genbrugspladsen på Ærø?", "--json");
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out()).contains("\"Hvornår åbner genbrugspladsen på Ærø?\"");
  }

  /** The floor lies two points below what was measured when it was set. */
  @Test
  void theContentsChecksAreUnderstoodAsWellAsBefore() {
    var outcome = dev.call("", "content", "report", "--json");
    JsonPath report = JsonPath.from(outcome.out());
    assertThat(report.getDouble("accuracy")).isGreaterThan(0.859);
    assertThat(report.getList("confusions.times", Integer.class)).allMatch(times -> times <= 2);
  }

  @Test
  void theJourneysGoAsExpected() {
    var outcome = dev.call("", "content", "journeys");
    assertThat(outcome.out().strip()).endsWith(", 0 to mend");
  }
}
