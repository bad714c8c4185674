package dk.borgerchat.intents.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentenceFormatTest {
  private static final List<Labelled> HOSTILE =
      List.of(
          new Labelled("pas.forny", "Mit pas er udløbet, hvad gør jeg?"),
          new Labelled("pas.forny", "han sagde: \"nej\" - og 'så' # ikke mere"),
          new Labelled("pas.forny", "=HYPERLINK(\"http://x\")"),
          new Labelled("pas.forny", "'=1+1"),
          new Labelled("pas.forny", "+45 er forvalget"),
          new Labelled("pas.forny", "- et punkt"),
          new Labelled("pas.forny", "@kommunen"),
          new Labelled("samtale.ja", "ja"),
          new Labelled("samtale.ja", "yes"),
          new Labelled("samtale.ja", "007"),
          new Labelled("samtale.ja", "a;b,c|d {x} [y] & <z> 😀"),
          new Labelled("samtale.ja", "null"));

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenReadsBackTheSame(SentenceFormat format) throws IOException {
    assertThat(format.read(new ByteArrayInputStream(written(format)))).isEqualTo(HOSTILE);
  }

  @ParameterizedTest
  @EnumSource
  void anotherFileIsRefusedInOneSentence(SentenceFormat format) {
    byte[] other = "noget helt andet\n1\n".getBytes(StandardCharsets.UTF_8);
    if (format != SentenceFormat.EXCEL) {
      assertThatThrownBy(() -> format.read(new ByteArrayInputStream(other)))
          .isInstanceOf(UnreadableFileException.class);
    } else {
      assertThatThrownBy(() -> format.read(new ByteArrayInputStream(other)))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void aSpreadsheetRunsNothingOfACsvFile() throws IOException {
    assertThat(new String(written(SentenceFormat.CSV), StandardCharsets.UTF_8).lines())
        .noneMatch(line -> line.contains(",\"=") || line.contains(",=") || line.contains(",@"));
  }

  @Test
  void anExcelFileHoldsNoFormula(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("x.xlsx"), written(SentenceFormat.EXCEL));
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        byte[] part = zip.getInputStream(entry).readAllBytes();
        assertThat(new String(part, StandardCharsets.UTF_8)).doesNotContain("<f>");
      }
    }
  }

  @Test
  void newUtterancesLeaveTheRestOfTheFileAlone() {
    UtteranceFile file =
        new UtteranceFile(
            List.of(
                "id: pas.forny # kommentar",
                "utterances:",
                "  - gammel",
                "  - ældre",
                "nearMisses:",
                "  - text: x"));

    assertThat(file.with(List.of("ny: med kolon", "yes", "almindelig")).lines())
        .containsExactly(
            "id: pas.forny # kommentar",
            "utterances:",
            "  - 'ny: med kolon'",
            "  - 'yes'",
            "  - almindelig",
            "nearMisses:",
            "  - text: x");
  }

  private static byte[] written(SentenceFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(HOSTILE, out);
    return out.toByteArray();
  }
}
