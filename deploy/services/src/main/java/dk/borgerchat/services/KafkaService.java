package dk.borgerchat.services;

import dk.borgerchat.services.broker.KafkaBroker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A Kafka cluster of one: broker and controller in one process, on Kafka's own class path. */
public final class KafkaService extends LocalService {
  KafkaService(Path dataFolder, int port) {
    super("kafka", dataFolder, port);
  }

  @Override
  public Map<String, String> settings() {
    return Map.of("kafka.bootstrap.servers", LoopbackPort.HOST + ":" + port());
  }

  /** The settings are written at every start, as the controller's port is a free one each time. */
  @Override
  ServiceProcess launch() throws IOException {
    Path settingsFile = folder().resolve("server.properties");
    Files.writeString(settingsFile, serverProperties(LoopbackPort.free()));
    return ServiceProcess.start(folder(), command(settingsFile), KafkaBroker.READY);
  }

  private static List<String> command(Path settingsFile) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx384m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
        "-cp",
        BuildFolder.kafkaClassPath(),
        KafkaBroker.class.getName(),
        settingsFile.toString());
  }

  private String serverProperties(int controllerPort) {
    return """
    process.roles=broker,controller
    node.id=1
    controller.quorum.voters=1@127.0.0.1:%2$d
    listeners=CLIENTS://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
    advertised.listeners=CLIENTS://127.0.0.1:%1$d
    listener.security.protocol.map=CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT
    inter.broker.listener.name=CLIENTS
    controller.listener.names=CONTROLLER
    log.dirs=%3$s
    offsets.topic.replication.factor=1
    offsets.topic.num.partitions=4
    transaction.state.log.replication.factor=1
    transaction.state.log.min.isr=1
    group.initial.rebalance.delay.ms=0
    log.initial.task.delay.ms=1000
    log.retention.check.interval.ms=5000
    log.segment.delete.delay.ms=1000
    broker.heartbeat.interval.ms=500
    broker.session.timeout.ms=3000
    """
        .formatted(port(), controllerPort, folder().resolve("logs"));
  }
}
