package dk.borgerchat.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** NLP.js on the same files, where somebody has installed it beside us. */
final class Peer {
  private static final Path FOLDER = Path.of("tests", "benchmarks", "nlpjs");
  private static final long MOST_MINUTES = 30;

  private Peer() {}

  /** Its figures on a data set; null where it is not installed or takes too long. */
  static @Nullable JsonNode measured(Path set) throws IOException {
    if (!Files.exists(FOLDER.resolve("node_modules"))) {
      return null;
    }
    Path out = Files.createTempFile("nlpjs", ".json");
    Path train = withDashes(set.resolve("train.tsv"));
    Path test = withDashes(set.resolve("test.tsv"));
    try {
      Process process =
          new ProcessBuilder(
                  "node", "benchmark.js", train.toString(), test.toString(), language(set))
              .directory(FOLDER.toFile())
              .redirectOutput(out.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
      process.destroyForcibly();
      return ended && process.exitValue() == 0 ? new ObjectMapper().readTree(out.toFile()) : null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } finally {
      Files.deleteIfExists(out);
      Files.deleteIfExists(train);
      Files.deleteIfExists(test);
    }
  }

  /** The same file with a dash where no intent applies. */
  private static Path withDashes(Path file) throws IOException {
    Path copy = Files.createTempFile("nlpjs", ".tsv");
    Files.write(
        copy,
        Files.readAllLines(file).stream()
            .map(line -> line.endsWith("\toos") ? line.replaceFirst("\toos$", "\t-") : line)
            .toList());
    return copy;
  }

  private static String language(Path set) {
    String name = String.valueOf(set.getFileName());
    return name.endsWith("_da") ? "da" : name.endsWith("_nb") ? "nb" : "en";
  }
}
