package dk.borgerchat.benchmarks;

import dk.borgerchat.core.understanding.IntentModel;
import dk.borgerchat.core.understanding.Learner;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long the whole corpus takes to learn, how large the model is, and that it is always the same.
 */
final class Learning {
  private static final double NANOS = 1e9;
  private static final double MEGABYTE = 1024.0 * 1024.0;

  private Learning() {}

  static Section section(Corpus corpus) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    byte[] first = {};
    for (int threads : new int[] {2, 1}) {
      long start = System.nanoTime();
      IntentModel model = Learner.learn(corpus.examples(), corpus.settings().onThreads(threads));
      double seconds = (System.nanoTime() - start) / NANOS;
      byte[] written = written(model);
      String same = first.length == 0 ? "–" : Arrays.equals(first, written) ? "yes" : "NO";
      first = written;
      rows.add(
          List.of(
              String.valueOf(threads),
              String.valueOf(corpus.examples().size()),
              Figure.decimal(seconds, 1),
              Figure.decimal(written.length / MEGABYTE, 1),
              same));
    }
    return new Section(
        "Learning",
        "The whole corpus, cold and then warm. The model is the same byte for byte, whatever the"
            + " number of threads.",
        List.of("threads", "sentences", "seconds", "model, MB", "same bytes as above"),
        rows);
  }

  private static byte[] written(IntentModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
