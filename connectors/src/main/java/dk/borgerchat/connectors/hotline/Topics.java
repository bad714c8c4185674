package dk.borgerchat.connectors.hotline;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;

/**
 * Creates the topics of the contract where they do not exist, with the retention that citizens are
 * told of. An existing topic is left as its operator made it. Runs beside the start, and again
 * until the broker answers.
 */
@ApplicationScoped
public class Topics {
  private static final Logger LOG = Logger.getLogger(Topics.class);

  /** Kafka forgets whole segments: the newest record of one delays its oldest by half an hour. */
  private static final int SEGMENTS = 48;

  /** All topics of the contract, those for what could not be read included. */
  static final List<String> NAMES =
      List.of(
          "borgerchat.conversations",
          "borgerchat.handoff.to-centre",
          "borgerchat.handoff.to-centre.dead-letter",
          "borgerchat.handoff.from-centre",
          "borgerchat.handoff.from-centre.dead-letter",
          "borgerchat.handoff.availability",
          "borgerchat.releases");

  private final HotlineConfig config;
  private final Map<String, Object> kafka;

  public Topics(
      HotlineConfig config, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
    this.config = config;
    this.kafka = kafka;
  }

  void start(@Observes StartupEvent start) {
    Thread.ofVirtual().name("topics").start(this::createUntilDone);
  }

  private void createUntilDone() {
    try (Admin admin = Admin.create(adminConfig())) {
      while (!created(admin)) {
        LOG.info("Kafka does not answer yet; its topics will be created when it does");
      }
    }
  }

  private Map<String, Object> adminConfig() {
    Map<String, Object> settings = new HashMap<>(kafka);
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 15_000);
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    return settings;
  }

  private boolean created(Admin admin) {
    Map<String, String> settings =
        Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG,
            TopicConfig.CLEANUP_POLICY_DELETE,
            TopicConfig.RETENTION_MS_CONFIG,
            Long.toString(config.retention().toMillis()),
            TopicConfig.SEGMENT_MS_CONFIG,
            Long.toString(config.retention().toMillis() / SEGMENTS));
    boolean all = true;
    for (String name : NAMES) {
      NewTopic topic =
          new NewTopic(name, config.partitions(), config.replicationFactor()).configs(settings);
      try {
        admin.createTopics(List.of(topic)).all().get();
      } catch (ExecutionException e) {
        all &= e.getCause() instanceof TopicExistsException;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return true;
      }
    }
    return all;
  }
}
