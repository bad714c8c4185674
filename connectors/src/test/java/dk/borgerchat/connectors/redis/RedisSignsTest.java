package dk.borgerchat.connectors.redis;

import dk.borgerchat.connectors.JsonForTests;
import dk.borgerchat.core.conversation.DueTimes;
import dk.borgerchat.core.handoff.AgentPresence;
import dk.borgerchat.core.handoff.CitizenPresence;
import dk.borgerchat.core.handoff.EarlyClosing;
import dk.borgerchat.core.handoff.SignsContract;
import java.time.Duration;

class RedisSignsTest extends SignsContract {
  private static final DueTimes TIMES =
      new DueTimes(
          Duration.ofMinutes(10),
          SILENCE,
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(30));

  private final AgentPresence agents =
      new RedisAgentPresence(
          RedisForTests.CONNECTION.commands(), TIMES, clock, JsonForTests.mapper());
  private final CitizenPresence citizens =
      new RedisCitizenPresence(RedisForTests.CONNECTION.commands(), clock);
  private final EarlyClosing closing =
      new RedisEarlyClosing(RedisForTests.CONNECTION.commands(), clock);

  @Override
  protected AgentPresence agents() {
    return agents;
  }

  @Override
  protected CitizenPresence citizens() {
    return citizens;
  }

  @Override
  protected EarlyClosing closing() {
    return closing;
  }
}
