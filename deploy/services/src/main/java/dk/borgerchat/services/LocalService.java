package dk.borgerchat.services;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;

/**
 * One server on this machine, a process of its own on the loopback address. Its port and data stay
 * the same over stop, kill and start. Methods block and may be called from any thread, one at a
 * time.
 */
public abstract sealed class LocalService permits KafkaService, RedisService, PostgresService {
  private final String name;
  private final Path folder;
  private final int port;
  private @Nullable ServiceProcess process;

  LocalService(String name, Path dataFolder, int port) {
    this.name = name;
    this.folder = dataFolder.toAbsolutePath().resolve(name);
    this.port = port;
  }

  /** Lower case; also the name of its folder among the data. */
  public final String name() {
    return name;
  }

  /** The port clients connect to, 1-65535. */
  public final int port() {
    return port;
  }

  /**
   * Starts it, ending what an earlier run left behind on the same data, and returns when clients
   * are served.
   *
   * @throws ServiceFailure when it does not come up; the message names its log
   */
  public final synchronized void start() {
    if (isRunning()) {
      return;
    }
    LeftBehind.end(folder);
    try {
      Files.createDirectories(folder);
      process = launch();
    } catch (IOException e) {
      throw new ServiceFailure(name + " cannot be prepared in " + folder, e);
    }
  }

  /** Ends it in good order, with its data safe; does nothing when it is not running. */
  public final synchronized void stop() {
    if (process != null) {
      process.stop(stopSignal());
    }
  }

  /** Ends it at once, as a power cut would (SIGKILL), with every process it has started. */
  public final synchronized void kill() {
    if (process != null) {
      process.kill();
    }
  }

  /** Whether its process lives. */
  public final synchronized boolean isRunning() {
    return process != null && process.isRunning();
  }

  /** The application's settings, by property name, that point at this service. */
  public abstract Map<String, String> settings();

  /** Throws away the data of earlier runs; only before {@link #start()}. */
  final void forget() {
    LeftBehind.end(folder);
    try {
      FileUtils.deleteDirectory(folder.toFile());
    } catch (IOException e) {
      throw new ServiceFailure(name + " cannot clear " + folder, e);
    }
  }

  /** Its data, configuration and log. */
  final Path folder() {
    return folder;
  }

  /** Starts the server in {@link #folder()} and waits until it serves clients. */
  abstract ServiceProcess launch() throws IOException;

  /** How it wants to be asked to end, a signal's name without SIG. */
  String stopSignal() {
    return "TERM";
  }
}
