package dk.borgerchat.intents.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  @TempDir Path folder;

  private ToolRun evaluate(String rows, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("rows.tsv"), rows);
    String[] all = new String[options.length + 4];
    all[0] = "evaluate";
    all[1] = file.toString();
    all[2] = "--content";
    all[3] = LearnedFixture.content();
    System.arraycopy(options, 0, all, 4, options.length);
    return ToolRun.of("", all);
  }

  @Test
  void measuresRowsWithTheirKeys() throws IOException {
    String rows =
        "text\tintent\tnote\nforny mit pas\tpas.forny\tx\nhent sofaen\taffald.storskrald\t\n"
            + "hvem vandt kampen i går\t-\t\n";

    ToolRun run = evaluate(rows, "--json");

    assertThat(run.exit()).isZero();
    JsonNode figures = new ObjectMapper().readTree(run.out());
    assertThat(figures.fieldNames())
        .toIterable()
        .containsExactly(
            "rows",
            "accuracyAt1",
            "accuracyAt3",
            "answered",
            "clarified",
            "passedOn",
            "precisionAnswered",
            "falseAnswers",
            "auroc",
            "ece",
            "microsP50",
            "microsP99",
            "skipped");
    assertThat(figures.get("rows").intValue()).isEqualTo(3);
    assertThat(figures.get("accuracyAt1").doubleValue()).isEqualTo(1.0);
  }

  @Test
  void whatCannotBeComputedIsNull() throws IOException {
    JsonNode figures =
        new ObjectMapper()
            .readTree(evaluate("text\tintent\nhej\tsamtale.hilsen\n", "--json").out());

    assertThat(figures.get("auroc").isNull()).isTrue();
    assertThat(figures.get("falseAnswers").isNull()).isTrue();
  }

  @Test
  void unknownIntentsAreNamed() throws IOException {
    ToolRun run = evaluate("text\tintent\nhund\tdyr.hund\nkat\tdyr.kat\nhej\tsamtale.hilsen\n");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("dyr.hund, dyr.kat");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void unknownIntentsAreSkippedWhereThatIsAsked() throws IOException {
    ToolRun run =
        evaluate("text\tintent\nhund\tdyr.hund\nhej\tsamtale.hilsen\n", "--known-only", "--json");

    JsonNode figures = new ObjectMapper().readTree(run.out());
    assertThat(figures.get("rows").intValue()).isEqualTo(1);
    assertThat(figures.get("skipped").intValue()).isEqualTo(1);
  }

  @Test
  void localIntentsAreKnownInTheirKommune() throws IOException {
    String rows = "text\tintent\nfærgen over åen\ttrafik.faerge\n";

    assertThat(evaluate(rows).exit()).isEqualTo(2);
    assertThat(evaluate(rows, "--kommune", "0999").exit()).isZero();
  }

  @Test
  void brokenInputIsOneSentence() throws IOException {
    assertThat(evaluate("spørgsmål\tintent\n").err()).contains("header");
    assertThat(evaluate("text\tintent\nhej\n").err()).contains(":2").contains("tab");
    assertThat(evaluate("text\tintent\nhej\tHilsen!\n").err()).contains("no intent id");
    ToolRun missing = ToolRun.of("", "evaluate", folder.resolve("ingen.tsv").toString());
    assertThat(missing.exit()).isEqualTo(2);
    assertThat(missing.err().lines()).hasSize(1);
  }
}
