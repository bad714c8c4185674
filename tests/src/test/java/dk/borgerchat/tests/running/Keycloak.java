package dk.borgerchat.tests.running;

import dk.borgerchat.services.LoopbackPort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * A Keycloak server as its project distributes it, with one realm; the build unpacks it for the
 * proof that asks for it.
 */
public final class Keycloak implements AutoCloseable {
  private static final Path UNPACKED = Path.of("target", "keycloak");
  private static final Path LOG = Path.of("target", "keycloak.log");
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final URI realm;
  private final Process process;

  private Keycloak(URI realm, Process process) {
    this.realm = realm;
    this.process = process;
  }

  /**
   * Starts one; returns when the realm answers.
   *
   * @param realm a file as Keycloak exports it, named for its realm
   */
  public static Keycloak with(Path realm) {
    int port = LoopbackPort.free();
    String name = realm.getFileName().toString().replace(".json", "");
    try {
      Path home = home();
      Path imported = Files.createDirectories(home.resolve("data").resolve("import"));
      Files.copy(realm, imported.resolve(realm.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      ProcessBuilder server =
          new ProcessBuilder(
              "bash",
              home.resolve("bin").resolve("kc.sh").toString(),
              "start-dev",
              "--http-host=127.0.0.1",
              "--http-port=" + port,
              "--import-realm");
      server.environment().put("JAVA_HOME", System.getProperty("java.home"));
      server.environment().put("JAVA_OPTS_APPEND", "--add-opens=java.base/java.lang=ALL-UNNAMED");
      server.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
      Process process = server.redirectErrorStream(true).redirectOutput(LOG.toFile()).start();
      Keycloak keycloak =
          new Keycloak(URI.create("http://127.0.0.1:" + port + "/realms/" + name), process);
      keycloak.awaitRealm();
      return keycloak;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a client calls the provider's address. */
  public URI realm() {
    return realm;
  }

  /** The script has the server as its child. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
  }

  private void awaitRealm() {
    Awaitility.await("Keycloak has its realm; its log: " + LOG)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(500))
        .failFast("Keycloak has ended; its log: " + LOG, () -> !process.isAlive())
        .until(this::answers);
  }

  private boolean answers() throws InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
              .send(HttpRequest.newBuilder(realm).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static Path home() throws IOException {
    try (Stream<Path> folders = Files.list(UNPACKED)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("bin").resolve("kc.sh")))
          .findFirst()
          .orElseThrow(
              () -> new IllegalStateException("'./dev prove StaffProvider' unpacks Keycloak"))
          .toAbsolutePath();
    }
  }
}
