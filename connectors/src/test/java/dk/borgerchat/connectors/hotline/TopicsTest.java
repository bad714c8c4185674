package dk.borgerchat.connectors.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.borgerchat.services.KafkaService;
import dk.borgerchat.services.ServicesForTests;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.WithDefault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.ConfigResource.Type;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.Test;

/** On the real broker of this test run. */
class TopicsTest {
  private static final Map<String, Object> KAFKA =
      Map.of(
          AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
          ServicesForTests.running()
              .the(KafkaService.class)
              .settings()
              .get("kafka.bootstrap.servers"));

  /** What the application is set to when nobody says otherwise. */
  private record Settings(
      String openingHours,
      Duration maximumWait,
      Duration agentSilence,
      Duration callBackSlot,
      int callBacksPerSlot,
      int callBackDays,
      Duration citizenSilence,
      Duration citizenGrace,
      Duration idle,
      short replicationFactor,
      int partitions,
      Duration retention)
      implements HotlineConfig {
    static Settings usual() throws ReflectiveOperationException {
      return new Settings(
          usual("openingHours"),
          Duration.parse("PT" + usual("maximumWait")),
          Duration.parse("PT" + usual("agentSilence")),
          Duration.parse("PT" + usual("callBackSlot")),
          Integer.parseInt(usual("callBacksPerSlot")),
          Integer.parseInt(usual("callBackDays")),
          Duration.parse("PT" + usual("citizenSilence")),
          Duration.parse("PT" + usual("citizenGrace")),
          Duration.parse("PT" + usual("idle")),
          Short.parseShort(usual("replicationFactor")),
          Integer.parseInt(usual("partitions")),
          Duration.parse("PT" + usual("retention")));
    }

    private static String usual(String setting) throws ReflectiveOperationException {
      return HotlineConfig.class.getMethod(setting).getAnnotation(WithDefault.class).value();
    }
  }

  @Test
  void everyTopicWithCitizensWordsForgetsThemAfterADay() throws Exception {
    new Topics(Settings.usual(), KAFKA).start(new StartupEvent());

    try (Admin admin = Admin.create(KAFKA)) {
      await().until(() -> admin.listTopics().names().get().containsAll(Topics.NAMES));
      for (String name : Topics.NAMES) {
        Config settings = await().until(() -> settingsOf(name, admin), found -> true);
        assertThat(settings.get(TopicConfig.CLEANUP_POLICY_CONFIG).value()).isEqualTo("delete");
        assertThat(settings.get(TopicConfig.RETENTION_MS_CONFIG).value())
            .isEqualTo(Long.toString(Duration.ofHours(24).toMillis()));
      }
    }
  }

  /** A broker that makes topics for whoever asks keeps them for a week. */
  @Test
  void aTopicThatSomebodyElseMadeForgetsAsSoon() throws Exception {
    String dayAndMore = Long.toString(Duration.ofDays(7).toMillis());
    String hour = Long.toString(Duration.ofHours(1).toMillis());
    try (Admin admin = Admin.create(KAFKA)) {
      new Topics(Settings.usual(), KAFKA).start(new StartupEvent());
      keeps(admin, "borgerchat.conversations", dayAndMore);
      keeps(admin, "borgerchat.handoff.to-centre", hour);

      new Topics(Settings.usual(), KAFKA).start(new StartupEvent());

      assertThat(kept("borgerchat.conversations", admin))
          .isEqualTo(Long.toString(Duration.ofHours(24).toMillis()));
      assertThat(kept("borgerchat.handoff.to-centre", admin)).isEqualTo(hour);
      keeps(admin, "borgerchat.handoff.to-centre", kept("borgerchat.conversations", admin));
    }
  }

  private static String kept(String topic, Admin admin) throws Exception {
    return settingsOf(topic, admin).get(TopicConfig.RETENTION_MS_CONFIG).value();
  }

  private static void keeps(Admin admin, String topic, String millis) throws Exception {
    ConfigEntry retention = new ConfigEntry(TopicConfig.RETENTION_MS_CONFIG, millis);
    admin
        .incrementalAlterConfigs(
            Map.of(
                new ConfigResource(Type.TOPIC, topic),
                List.of(new AlterConfigOp(retention, AlterConfigOp.OpType.SET))))
        .all()
        .get();
  }

  /** A topic the framework made by itself would keep what it holds for a week. */
  @Test
  void noTopicOfTheApplicationIsLeftToTheFramework() throws Exception {
    List<String> named =
        Files.readAllLines(Path.of("../deploy/src/main/resources/application.properties")).stream()
            .filter(line -> line.startsWith("mp.messaging.") && line.contains("topic="))
            .map(line -> line.substring(line.indexOf('=') + 1))
            .toList();

    assertThat(named).isNotEmpty();
    assertThat(Topics.NAMES).containsAll(Set.copyOf(named));
  }

  /** What is tried again until Redis or a centre is back must not close the consumer meanwhile. */
  @Test
  void aRecordMayWaitForAsLongAsItTakes() throws Exception {
    assertThat(Files.readAllLines(Path.of("../deploy/src/main/resources/application.properties")))
        .contains(
            "mp.messaging.connector.smallrye-kafka.throttled.unprocessed-record-max-age.ms=0");
  }

  private static Config settingsOf(String topic, Admin admin) throws Exception {
    ConfigResource resource = new ConfigResource(Type.TOPIC, topic);
    return admin.describeConfigs(List.of(resource)).all().get().get(resource);
  }
}
