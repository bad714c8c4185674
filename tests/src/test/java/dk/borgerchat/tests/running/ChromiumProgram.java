package dk.borgerchat.tests.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where Chromium is on this machine; root gets it installed where there is {@code apt-get}. */
final class ChromiumProgram {
  private static final List<Path> USUAL_PLACES =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"),
          Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

  private ChromiumProgram() {}

  /** Never a skip: without Chromium the test fails with one sentence that says what to do. */
  static Path path() {
    return installed()
        .or(ChromiumProgram::install)
        .orElseThrow(
            () -> new IllegalStateException("Install Chromium (Debian: apt install chromium)."));
  }

  private static Optional<Path> installed() {
    return USUAL_PLACES.stream().filter(Files::isExecutable).findFirst();
  }

  private static Optional<Path> install() {
    boolean isRoot = "root".equals(System.getProperty("user.name"));
    if (isRoot && Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
      run("apt-get", "update", "-qq");
      run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
    }
    return installed();
  }

  private static void run(String... command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      builder.start().onExit().join();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
