package dk.borgerchat.benchmarks;

import dk.borgerchat.core.privacy.MaskedText;
import dk.borgerchat.core.understanding.Evaluation;
import dk.borgerchat.core.understanding.TrainedRecognizer;
import dk.borgerchat.core.understanding.Utterance;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** Reads one check after another, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class ReadingBenchmark {
  private final Corpus corpus = Corpus.packaged();
  private final TrainedRecognizer recognizer = corpus.recognizer();
  private final List<Utterance> utterances =
      corpus.checks().stream()
          .map(Evaluation.Row::text)
          .map(text -> Utterance.of(MaskedText.alreadyMasked(text), null))
          .toList();
  private int next;

  /** One reading. */
  @Benchmark
  public Object read() {
    next = (next + 1) % utterances.size();
    return recognizer.understand(utterances.get(next));
  }

  static Section section() throws RunnerException {
    RunResult result =
        new Runner(new OptionsBuilder().include(ReadingBenchmark.class.getName()).build())
            .runSingle();
    Statistics micros = result.getPrimaryResult().getStatistics();
    return new Section(
        "Reading a message",
        "JMH, one thread, the packaged corpus, one check after another; microseconds.",
        List.of("p50", "p99", "mean", "readings"),
        List.of(
            List.of(
                Figure.micros(micros.getPercentile(50)),
                Figure.micros(micros.getPercentile(99)),
                Figure.micros(micros.getMean()),
                String.valueOf(micros.getN()))));
  }
}
