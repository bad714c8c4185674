package dk.borgerchat.services;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The program behind {@code ./dev run}: starts what the environment does not already point
 * elsewhere, writes a file of settings for the application, and stops all when it is told to end or
 * when the process that started it is gone.
 */
public final class StartServices {
  private static final int KAFKA = 29092;
  private static final int REDIS = 26379;
  private static final int POSTGRES = 25432;

  private StartServices() {}

  /** {@code arguments}: the data folder, and the file to write settings to once all are ready. */
  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    LocalServices services = notConfiguredElsewhere(data, System.getenv());
    services.start();
    writeSettings(services.environment(), Path.of(arguments[1]));
    ProcessHandle.current().parent().ifPresent(starter -> starter.onExit().join());
  }

  static LocalServices notConfiguredElsewhere(Path data, Map<String, String> environment) {
    return new LocalServices(
        Stream.of(
                new KafkaService(data, LoopbackPort.freeOr(KAFKA)),
                new RedisService(data, LoopbackPort.freeOr(REDIS)),
                new PostgresService(data, LoopbackPort.freeOr(POSTGRES)))
            .filter(service -> isWanted(service, environment))
            .toList());
  }

  private static boolean isWanted(LocalService service, Map<String, String> environment) {
    return service.settings().keySet().stream()
        .noneMatch(setting -> environment.containsKey(LocalServices.variable(setting)));
  }

  /** Under another name first: who waits for the file never reads half of it. */
  private static void writeSettings(Map<String, String> environment, Path file) throws IOException {
    List<String> lines =
        environment.entrySet().stream()
            .map(setting -> setting.getKey() + "='" + setting.getValue() + "'")
            .toList();
    Path beside = Files.write(file.resolveSibling(file.getFileName() + ".new"), lines);
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
