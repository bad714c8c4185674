package dk.borgerchat.tests.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code ./dev} as a person would. It builds nothing: these tests are part of a build.
 *
 * @param environment variables on top of the test's own
 */
public record DevScript(Map<String, String> environment) {
  private static final Path SCRIPT = Path.of("..", "dev").toAbsolutePath().normalize();

  /** What a finished call left. */
  public record Outcome(int exit, String out, String err) {}

  /** In the poorest locale there is. */
  static DevScript inLocaleC() {
    return new DevScript(Map.of("LC_ALL", "C", "LANG", "C"));
  }

  /** Runs a command to its end with {@code input} on standard input. */
  public Outcome call(String input, String... arguments) {
    try {
      Path out = Files.createTempFile("dev", ".out");
      Path err = Files.createTempFile("dev", ".err");
      Process process = start(out, err, arguments);
      try (var stdin = process.getOutputStream()) {
        stdin.write(input.getBytes(StandardCharsets.UTF_8));
      }
      int exit = process.onExit().join().exitValue();
      return new Outcome(exit, Files.readString(out), Files.readString(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts a command that runs on, its output going to the files. */
  Process start(Path out, Path err, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("BORGERCHAT_BUILD", "never");
    builder.environment().putAll(environment);
    return builder.start();
  }
}
