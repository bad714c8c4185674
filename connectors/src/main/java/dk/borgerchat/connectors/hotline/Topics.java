package dk.borgerchat.connectors.hotline;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;

/**
 * Creates the topics of the contract where they do not exist, and holds those that do to the
 * retention that citizens are told of; for the rest a topic is left as its operator made it. Runs
 * before the start of those who read, and beside it until the broker answers.
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

  /** Before anybody reads: a broker may make a topic for who asks, and keep it as it likes. */
  void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start) {
    try (Admin admin = Admin.create(adminConfig())) {
      if (!made(admin)) {
        LOG.info("Kafka does not answer yet; its topics will be created when it does");
        Thread.ofVirtual().name("topics").start(this::makeUntilDone);
      }
    }
  }

  private void makeUntilDone() {
    try (Admin admin = Admin.create(adminConfig())) {
      while (!made(admin)) {
        LOG.debug("Kafka does not answer yet");
      }
    }
  }

  private Map<String, Object> adminConfig() {
    Map<String, Object> settings = new HashMap<>(kafka);
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    return settings;
  }

  /** Tells whether all topics are there and keep nothing longer than citizens are told. */
  private boolean made(Admin admin) {
    Map<String, String> settings =
        Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG,
            TopicConfig.CLEANUP_POLICY_DELETE,
            TopicConfig.RETENTION_MS_CONFIG,
            Long.toString(config.retention().toMillis()),
            TopicConfig.SEGMENT_MS_CONFIG,
            Long.toString(config.retention().toMillis() / SEGMENTS));
    try {
      Set<String> there = admin.listTopics().names().get();
      List<NewTopic> missing =
          NAMES.stream()
              .filter(name -> !there.contains(name))
              .map(name -> new NewTopic(name, config.partitions(), config.replicationFactor()))
              .map(topic -> topic.configs(settings))
              .toList();
      for (KafkaFuture<Void> topic : admin.createTopics(missing).values().values()) {
        created(topic);
      }
      hold(admin, NAMES.stream().filter(there::contains).toList(), settings);
      return true;
    } catch (ExecutionException e) {
      LOG.debug("Kafka's topics could not be made", e);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private static void created(KafkaFuture<Void> topic)
      throws ExecutionException, InterruptedException {
    try {
      topic.get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }

  /** Holds topics that somebody else made to our time; one that forgets sooner may. */
  private void hold(Admin admin, List<String> topics, Map<String, String> settings)
      throws ExecutionException, InterruptedException {
    List<ConfigResource> named =
        topics.stream().map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name)).toList();
    Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
    admin
        .describeConfigs(named)
        .all()
        .get()
        .forEach((topic, now) -> {
          if (keepsLonger(now)) {
            LOG.warnf(
                "Topic %s kept records for longer than the %s h that citizens are told of; it does no"
                    + " longer.",
                topic.name(), config.retention().toHours());
            changes.put(topic, settings.entrySet().stream().map(Topics::set).toList());
          }
        });
    admin.incrementalAlterConfigs(changes).all().get();
  }

  /** The newest record of a segment keeps its oldest. */
  private boolean keepsLonger(Config topic) {
    long kept = number(topic, TopicConfig.RETENTION_MS_CONFIG);
    long told = config.retention().toMillis();
    return kept < 0
        || kept > told
        || number(topic, TopicConfig.SEGMENT_MS_CONFIG) > told / SEGMENTS;
  }

  private static long number(Config topic, String setting) {
    return Long.parseLong(topic.get(setting).value());
  }

  private static AlterConfigOp set(Map.Entry<String, String> setting) {
    return new AlterConfigOp(
        new ConfigEntry(setting.getKey(), setting.getValue()), AlterConfigOp.OpType.SET);
  }
}
