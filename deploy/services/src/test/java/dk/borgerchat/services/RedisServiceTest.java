package dk.borgerchat.services;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RedisServiceTest {
  private final RedisService redis = ServicesForTests.running().the(RedisService.class);

  @ParameterizedTest
  @CsvSource({"appendonly, yes", "appendfsync, always", "maxmemory-policy, noeviction"})
  void isAsDurableAsTheApplicationAsks(String setting, String value) {
    String found = ask(commands -> commands.configGet(setting).get(setting));
    assertThat(found).isEqualTo(value);
  }

  @ParameterizedTest
  @EnumSource
  void keepsKeys(Restart restart) {
    ask(commands -> commands.set("key", restart.name()));
    restart.of(redis);
    String kept = ask(commands -> commands.get("key"));
    assertThat(kept).isEqualTo(restart.name());
  }

  private <T> T ask(Function<RedisCommands<String, String>, T> question) {
    try (RedisClient client = RedisClient.create(redis.settings().get("borgerchat.redis.uri"));
        var connection = client.connect()) {
      return question.apply(connection.sync());
    }
  }
}
