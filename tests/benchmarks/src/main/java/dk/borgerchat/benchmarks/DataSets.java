package dk.borgerchat.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.intents.tool.BorgerchatTool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every public data set of a folder, learned and measured as {@code benchmark-intents} does it. */
final class DataSets {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> COLUMNS =
      List.of(
          "set",
          "right first",
          "NLP.js",
          "AUROC",
          "out-of-scope recall at 5 % loss",
          "ECE",
          "p50, µs",
          "p99, µs",
          "learning, s");

  private DataSets() {}

  static Section section(Path folder) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Path set : sets(folder)) {
      rows.add(row(set));
    }
    return new Section(
        "Public data sets",
        "Learned from train.tsv, measured on test.tsv; in-scope accuracy without rejection. NLP.js"
            + " runs on the same files where it is installed (`tests/benchmarks/nlpjs`).",
        COLUMNS,
        rows);
  }

  private static List<Path> sets(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(set -> Files.exists(set.resolve("train.tsv"))).sorted().toList();
    }
  }

  private static List<String> row(Path set) throws IOException {
    JsonNode ours = measured(set);
    JsonNode peer = Peer.measured(set);
    return List.of(
        String.valueOf(set.getFileName()),
        Figure.percent(value(ours, "accuracyAt1")),
        peer == null ? "–" : Figure.percent(value(peer, "accuracyAt1")),
        Figure.percent(value(ours, "auroc")),
        Figure.percent(value(ours, "oosRecallAt5PercentLoss")),
        Figure.decimal(value(ours, "ece"), 3),
        Figure.micros(value(ours, "microsP50")),
        Figure.micros(value(ours, "microsP99")),
        Figure.decimal(value(ours, "learningSeconds"), 1));
  }

  private static JsonNode measured(Path set) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int exit =
        BorgerchatTool.run(
            InputStream.nullInputStream(),
            out,
            System.err,
            "benchmark-intents",
            set.toString(),
            "--language",
            language(set),
            "--json");
    if (exit != 0) {
      throw new IOException(set + " cannot be measured; the lines above say why");
    }
    return JSON.readTree(out.toByteArray());
  }

  /** Norwegian is read as Danish; everything else gets no help from Danish resources. */
  private static String language(Path set) {
    String name = String.valueOf(set.getFileName());
    return name.endsWith("_da") || name.endsWith("_nb") ? "da" : "en";
  }

  private static @Nullable Double value(JsonNode figures, String key) {
    JsonNode value = figures.path(key);
    return value.isNumber() ? value.asDouble() : null;
  }
}
