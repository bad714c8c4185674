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
 * elsewhere, and stops all when it is told to end or when the process that started it is gone. Two
 * files tell how far it is: {@code settings}, written when Redis is up, holds what the application
 * needs to start beside the others; {@code services}, an empty one, appears when all are up.
 */
public final class StartServices {
  private static final int KAFKA = 29092;
  private static final int REDIS = 26379;
  private static final int POSTGRES = 25432;

  private StartServices() {}

  /** {@code arguments}: the data folder, and an existing folder for the two files. */
  public static void main(String[] arguments) throws IOException {
    Path running = Path.of(arguments[1]);
    LocalServices services = notConfiguredElsewhere(Path.of(arguments[0]), System.getenv());
    try {
      services.all().stream().filter(RedisService.class::isInstance).forEach(LocalService::start);
      writeSettings(services.environment(), running.resolve("settings"));
      services.start();
    } catch (ServiceFailure e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
    Files.createFile(running.resolve("services"));
    ProcessHandle.current().parent().ifPresent(starter -> starter.onExit().join());
    System.exit(0);
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
        .map(setting -> environment.getOrDefault(LocalServices.variable(setting), ""))
        .allMatch(String::isBlank);
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
