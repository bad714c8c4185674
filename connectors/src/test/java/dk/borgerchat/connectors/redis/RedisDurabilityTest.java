package dk.borgerchat.connectors.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RedisDurabilityTest {
  private final RedisClusterCommands<String, String> redis = RedisForTests.CONNECTION.commands();
  private final RedisDurability durability =
      new RedisDurability(redis, RedisForTests.config(RedisForTests.uri()));

  @AfterEach
  void restore() {
    redis.configSet("appendfsync", "always");
  }

  @Test
  void isContentWithTheLocalServer() {
    assertThat(durability.weaknesses()).isEmpty();
  }

  @Test
  void namesAWeakerSettingAndTheRightOne() {
    redis.configSet("appendfsync", "everysec");

    assertThat(durability.weaknesses())
        .singleElement()
        .asString()
        .contains("appendfsync everysec")
        .contains("Set it to always");
  }
}
