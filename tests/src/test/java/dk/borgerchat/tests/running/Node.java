package dk.borgerchat.tests.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/**
 * The packaged application as one process of its own, reached over the wire only. It keeps its port
 * over stop, kill and start.
 */
public final class Node {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final String name;
  private final int port;
  private final Map<String, String> environment;
  private final List<String> command;
  private Process process;

  /** Not started yet; its log begins anew. */
  Node(String name, int port, Map<String, String> environment) {
    this(name, port, environment, Application.command());
  }

  /** The same, started by another command. */
  Node(String name, int port, Map<String, String> environment, List<String> command) {
    this.command = List.copyOf(command);
    this.name = name;
    this.port = port;
    this.environment = Map.copyOf(environment);
    clearLog();
  }

  /** Where it answers, without a slash at the end. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Everything it has printed since its first start. */
  public String log() {
    try {
      return Files.readString(logFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts the process and returns when the node says it is ready. */
  public void start() {
    launch();
    Awaitility.await(this + " is ready; its log: " + logFile())
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(100))
        .failFast(this + " has ended; its log: " + logFile(), () -> !process.isAlive())
        .until(this::isReady);
  }

  /** Ends it in good order (SIGTERM). */
  public void stop() {
    process.destroy();
    awaitEnd();
  }

  /** Ends it at once, as a power cut would (SIGKILL). */
  public void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  /** Whether its process lives. */
  public boolean isRunning() {
    return process != null && process.isAlive();
  }

  /** How much processor time its process has used so far. */
  public Duration cpuTime() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  /** Bytes that live on its heap after a full collection. */
  public long liveHeap() throws IOException {
    Process histogram =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(process.pid()),
                "GC.class_histogram")
            .start();
    try (var lines = histogram.inputReader()) {
      String total =
          lines.lines().filter(line -> line.startsWith("Total")).findFirst().orElseThrow();
      return Long.parseLong(total.strip().split("\\s+")[2]);
    }
  }

  /** Whether it takes citizens now, by its own word. */
  public boolean isReady() {
    try {
      var question = HttpRequest.newBuilder(address().resolve("/q/health/ready")).build();
      return CLIENT.send(question, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The heap in use after a full collection, in the JVM's own words. */
  public String heapInUse() throws IOException, InterruptedException {
    jcmd("GC.run");
    return jcmd("GC.heap_info")
        .lines()
        .map(String::strip)
        .filter(line -> line.contains("total") && line.contains("used"))
        .map(line -> line.replaceAll("\\s*\\[.*", ""))
        .collect(Collectors.joining("; "));
  }

  private String jcmd(String command) throws IOException, InterruptedException {
    Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    Process asking =
        new ProcessBuilder(tool.toString(), Long.toString(process.pid()), command).start();
    String answer = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    asking.waitFor(30, TimeUnit.SECONDS);
    return answer;
  }

  @Override
  public String toString() {
    return "node " + name;
  }

  private void launch() {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
    builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    builder.environment().put("BORGERCHAT_RELEASE_FOLDER", releaseFolder().toString());
    builder.redirectErrorStream(true);
    try {
      Files.createDirectories(logFile().getParent());
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()));
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void clearLog() {
    try {
      Files.deleteIfExists(logFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitEnd() {
    process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  private Path releaseFolder() {
    return Path.of("target", "nodes", name + "-" + port).toAbsolutePath();
  }

  private Path logFile() {
    return Path.of("target", "nodes", name + ".log");
  }
}
