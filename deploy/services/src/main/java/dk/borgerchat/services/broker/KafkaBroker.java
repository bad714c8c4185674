package dk.borgerchat.services.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/**
 * One Kafka broker that is its own controller (KRaft), from formatting its storage to serving, in
 * one process. It ends when standard input ends, that is, with whoever started it.
 */
public final class KafkaBroker {
  /** The line on standard output that says clients are served. */
  public static final String READY = "Kafka serves clients";

  private KafkaBroker() {}

  /** Runs until told to end; {@code arguments} is the path of a server.properties file. */
  public static void main(String[] arguments) throws IOException {
    Path settingsFile = Path.of(arguments[0]);
    Properties settings = read(settingsFile);
    formatOnce(settingsFile, Path.of(settings.getProperty("log.dirs")));
    KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
    server.startup();
    System.out.println(READY);
    endWithStandardInput();
  }

  private static Properties read(Path settingsFile) throws IOException {
    Properties settings = new Properties();
    try (var reader = Files.newBufferedReader(settingsFile)) {
      settings.load(reader);
    }
    return settings;
  }

  private static void formatOnce(Path settingsFile, Path storage) {
    if (Files.exists(storage.resolve("meta.properties"))) {
      return;
    }
    String cluster = Uuid.randomUuid().toString();
    String[] format = {"format", "-t", cluster, "-c", settingsFile.toString()};
    if (StorageTool.execute(format, System.out) != 0) {
      throw new IllegalStateException("Kafka could not format its storage in " + storage);
    }
  }

  private static void endWithStandardInput() throws IOException {
    while (System.in.read() >= 0) {
      // Nothing is ever written to it: only its end counts.
    }
    System.exit(0);
  }
}
