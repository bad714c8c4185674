package dk.borgerchat.intents.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AskCommandTest {
  private static JsonNode json(String line) {
    try {
      return new ObjectMapper().readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError("Not JSON: " + line, e);
    }
  }

  private static ToolRun ask(String input, String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "ask";
    all[1] = "--content";
    all[2] = LearnedFixture.content();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return ToolRun.of(input, all);
  }

  @Test
  void oneQuestionGivesOneJsonObjectWithItsKeys() {
    ToolRun run = ask("", "mit pas er udløbet", "--json");

    assertThat(run.exit()).isZero();
    assertThat(run.out().lines()).hasSize(1);
    JsonNode asked = json(run.out());
    assertThat(asked.fieldNames())
        .toIterable()
        .containsExactly("text", "zone", "candidates", "needs", "language", "kommune", "answer");
    assertThat(asked.get("text").textValue()).isEqualTo("mit pas er udløbet");
    assertThat(asked.at("/candidates/0/intent").textValue()).isEqualTo("pas.forny");
    assertThat(asked.at("/candidates/0/confidence").doubleValue()).isBetween(0.0, 1.0);
    assertThat(asked.get("candidates")).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void linesInAreLinesOutInOrderAlsoEmptyOnes() {
    List<String> questions = List.of("hej", "", "hent min sofa", "\tæøå \"citat\" {x}", "hej");

    ToolRun run = ask(String.join("\n", questions) + "\n", "--lines");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().map(line -> json(line).get("text").textValue()))
        .containsExactlyElementsOf(questions);
    assertThat(run.out().lines().map(line -> json(line).get("zone").textValue()))
        .allMatch(Set.of("answer", "clarify", "pass-on", "urgent")::contains);
  }

  @Test
  void manyLinesKeepTheirOrder() {
    List<String> questions = IntStream.range(0, 700).mapToObj(i -> "pas nummer " + i).toList();

    ToolRun run = ask(String.join("\n", questions), "--lines");

    assertThat(run.out().lines().map(line -> json(line).get("text").textValue()))
        .containsExactlyElementsOf(questions);
  }

  @Test
  void withoutKommuneVariablesStandAndLocalIntentsAreNoCandidates() {
    JsonNode asked = json(ask("", "jeg skal have færgen over åen tur 3", "--json").out());

    assertThat(asked.findValuesAsText("intent")).doesNotContain("trafik.faerge");
  }

  @Test
  void withKommuneItsOwnIntentsAreCandidates() {
    ToolRun run = ask("", "færgen over åen tur 3", "--json", "--kommune", "0999");

    assertThat(json(run.out()).findValuesAsText("intent")).contains("trafik.faerge");
  }

  @Test
  void explainsWhereItIsAsked() {
    ToolRun run = ask("", "forny pas", "--json", "--explain");

    assertThat(json(run.out()).at("/explanation/authority").textValue()).isEqualTo("Borgerservice");
  }

  @Test
  void badUseIsOneSentenceAndExit2() {
    List<ToolRun> runs =
        List.of(
            ask("", "hej", "--lines"),
            ask(""),
            ask("", "hej", "--kommune", "1234"),
            ask("", "hej", "--kommune", "Aarhus"),
            ask("", "hej", "--frobnicate"),
            ToolRun.of("", "ask", "hej", "--content", "/findes/ikke"));

    assertThat(runs)
        .allSatisfy(run -> {
          assertThat(run.exit()).isEqualTo(2);
          assertThat(run.out()).isEmpty();
          assertThat(run.err().lines()).hasSize(1);
        });
  }

  @Test
  void aQuestionMayBeginWithAnything() {
    assertThat(json(ask("", "--json", "--", "@pas -5 grader").out()).get("text").textValue())
        .isEqualTo("@pas -5 grader");
  }
}
