package dk.borgerchat.tests.running;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The application as it is shipped: what the module {@code deploy} has packaged. */
final class Application {
  private static final Path JAR = Path.of("../deploy/target/quarkus-app/quarkus-run.jar");

  private Application() {}

  /** As production runs it: with the optimizing compiler, and a heap that suits a small node. */
  static List<String> productionCommand() {
    return command().stream().filter(part -> !part.startsWith("-XX:TieredStopAtLevel")).toList();
  }

  /** How a node is started, on the same Java as the tests; the flags halve the work of a start. */
  static List<String> command() {
    if (!Files.exists(JAR)) {
      throw new IllegalStateException(JAR + " is missing: './dev test' builds it");
    }
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xmx1g",
        "--enable-native-access=ALL-UNNAMED",
        "-jar",
        JAR.toString());
  }
}
