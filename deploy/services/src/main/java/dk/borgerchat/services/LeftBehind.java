package dk.borgerchat.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A server whose starter was killed before it could stop it. The data folder remembers process
 * number and start time; both must fit, as numbers are used again.
 */
final class LeftBehind {
  private LeftBehind() {}

  static void remember(ProcessHandle process, Path folder) throws IOException {
    Files.writeString(folder.resolve("process"), process.pid() + " " + startOf(process));
  }

  /** Kills the server that still holds {@code folder}, if there is one. */
  static void end(Path folder) {
    Path file = folder.resolve("process");
    if (Files.exists(file)) {
      find(file).ifPresent(LeftBehind::kill);
    }
  }

  /** SIGKILL to {@code process} and all it has started; returns when they are gone. */
  static void kill(ProcessHandle process) {
    List<ProcessHandle> family = Stream.concat(Stream.of(process), process.descendants()).toList();
    family.forEach(ProcessHandle::destroyForcibly);
    family.forEach(member -> member.onExit().join());
  }

  private static Optional<ProcessHandle> find(Path file) {
    try {
      String[] words = Files.readString(file).split(" ", 2);
      return ProcessHandle.of(Long.parseLong(words[0]))
          .filter(process -> startOf(process).equals(words[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("unknown");
  }
}
