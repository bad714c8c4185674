package dk.borgerchat.tests.dev;

import dk.borgerchat.services.LoopbackPort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** One {@code ./dev run} on data and a port of its own, from its start to its end. */
final class LocalRun implements AutoCloseable {
  private static final String READY = "Borgerchat is ready.";
  private static final Pattern ADDRESS = Pattern.compile("http://\\S+");

  private final DevScript dev;
  private final Path out;
  private final Process process;

  private LocalRun(DevScript dev, Path out, Process process) {
    this.dev = dev;
    this.out = out;
    this.process = process;
  }

  /** Starts it with its data in {@code folder} and returns when it says that it is ready. */
  static LocalRun ready(Path folder) throws IOException {
    DevScript dev = new DevScript(Map.of("BORGERCHAT_DATA", folder.resolve("data").toString()));
    Path out = folder.resolve("out");
    String port = Integer.toString(LoopbackPort.free());
    Process process = dev.start(out, folder.resolve("err"), "run", "--port", port);
    LocalRun run = new LocalRun(dev, out, process);
    Awaitility.await("./dev run is ready; see " + folder)
        .atMost(Duration.ofSeconds(90))
        .failFast("./dev run has ended; see " + folder, () -> !process.isAlive())
        .until(() -> run.output().contains(READY));
    return run;
  }

  /** What a second {@code ./dev run} on the same data says. */
  DevScript.Outcome second() {
    return dev.call("", "run");
  }

  /** The addresses it printed for people to open. */
  List<String> addresses() throws IOException {
    return addressesIn(output());
  }

  /** As {@link #addresses()}, in any text: those after the line that says it is ready. */
  static List<String> addressesIn(String text) {
    return ADDRESS
        .matcher(text.substring(text.indexOf(READY)))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  long pid() {
    return process.pid();
  }

  /** The processes it has started. */
  List<ProcessHandle> family() {
    return process.descendants().toList();
  }

  /** Ctrl-C in its terminal; returns its exit code. */
  int interrupt() throws IOException, InterruptedException {
    new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
    process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    return process.exitValue();
  }

  @Override
  public void close() {
    family().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private String output() throws IOException {
    return Files.readString(out);
  }
}
