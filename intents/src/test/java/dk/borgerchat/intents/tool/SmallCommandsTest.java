package dk.borgerchat.intents.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.intents.ContentFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** mask, content check, export-training and benchmark-intents. */
class SmallCommandsTest {
  @TempDir Path folder;

  @Test
  void maskKeepsLinesOrderAndEmptyLines() {
    ToolRun run = ToolRun.of("ring 62184057\n\n240761-4128 er mit\r\nintet her", "mask");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo("ring [TELEFON]\n\n[CPR] er mit\nintet her\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void checkSaysWhatSoundContentHolds() {
    ContentFixture fixture = new ContentFixture(folder);

    ToolRun run = ToolRun.of("", "content", "check", "--content", fixture.root().toString());

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("3 fælles og 0 lokale emner")
        .contains("uden bekræftet lovgrundlag: 3");
  }

  @Test
  void checkListsProblemsOneALine() {
    ContentFixture fixture = new ContentFixture(folder);
    fixture.delete("common/pas/forny.checks.yaml");
    fixture.replace("common/samtale/hilsen.yaml", "owner: kommune\n", "");

    ToolRun run = ToolRun.of("", "content", "check", "--content", fixture.root().toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith("fejl "));
    assertThat(run.err()).isEqualTo("Indholdet er i stykker. Fejl: 2. Advarsler: 0.\n");
  }

  @Test
  void exportWritesCommonSentencesWithTheirIntents() throws IOException {
    Path file = folder.resolve("training.tsv");

    ToolRun run =
        ToolRun.of("", "export-training", file.toString(), "--content", LearnedFixture.content());

    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readAllLines(file))
        .hasSize(81)
        .startsWith("text\tintent")
        .contains("forny pas\tpas.forny")
        .noneMatch(line -> line.contains("trafik.faerge"));
  }

  @Test
  void benchmarkLearnsAndMeasuresADataSet() throws IOException {
    Files.writeString(folder.resolve("train.tsv"), rows("", 24));
    Files.writeString(folder.resolve("test.tsv"), rows("please ", 5));

    ToolRun run =
        ToolRun.of("", "benchmark-intents", folder.toString(), "--language", "en", "--json");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("\"accuracyAt1\":1.0")
        .contains("\"oosRecallAt5PercentLoss\":")
        .contains("\"rows\":20");
  }

  private static String rows(String prefix, int each) {
    return IntStream.range(0, each)
        .mapToObj(i ->
            prefix
                + "turn the lamp on "
                + i
                + "\tlights\n"
                + prefix
                + "play some jazz music "
                + i
                + "\tmusic\n"
                + prefix
                + "what is the weather tomorrow "
                + i
                + "\tweather\n"
                + prefix
                + "who wrote the novel number "
                + i
                + "\toos\n")
        .collect(Collectors.joining());
  }

  @Test
  void aPasswordIsNeverSentInTheClearToAnotherMachine() {
    ToolRun run =
        ToolRun.of("", "content", "export", folder.toString(), "--server", "http://chat.example");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("--server takes an https address, not http://chat.example.\n");
  }

  @Test
  void exportSaysWhatItLacks() {
    ToolRun run = ToolRun.of("", "content", "export", folder.toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("Give --format rasa, csv or excel, or --server URL.\n");
  }

  @Test
  void anUnknownCommandIsOneSentenceAndExit2() {
    ToolRun run = ToolRun.of("", "frobnicate");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
  }
}
