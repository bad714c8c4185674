package dk.borgerchat.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalServicesTest {
  @TempDir Path folder;

  @Test
  void settingsAreSystemPropertiesOfTheTestRun() {
    assertThat(ServicesForTests.running().settings())
        .containsKeys(
            "kafka.bootstrap.servers", "borgerchat.redis.uri", "quarkus.datasource.jdbc.url")
        .allSatisfy((name, value) -> assertThat(System.getProperty(name)).isEqualTo(value));
  }

  @Test
  void whatTheEnvironmentPointsElsewhereIsNotStarted() {
    var environment = Map.of("BORGERCHAT_REDIS_URI", "rediss://redis.example:6380");
    assertThat(StartServices.notConfiguredElsewhere(folder, environment).all())
        .extracting(LocalService::name)
        .containsExactly("kafka", "postgres");
  }

  @Test
  void endsWhatAKilledRunHasLeftBehind() {
    RedisService first = new RedisService(folder, LoopbackPort.free());
    first.start();
    RedisService second = new RedisService(folder, first.port());
    second.start();
    assertThat(first.isRunning()).isFalse();
    second.stop();
  }

  @Test
  void aServiceThatDoesNotComeUpSaysWhereItsLogIs() {
    LocalService running = ServicesForTests.running().the(RedisService.class);
    LocalServices onATakenPort =
        new LocalServices(List.of(new RedisService(folder, running.port())));
    assertThatThrownBy(onATakenPort::start)
        .isInstanceOf(ServiceFailure.class)
        .hasMessageContaining(folder.resolve("redis").resolve("server.log").toString());
  }
}
