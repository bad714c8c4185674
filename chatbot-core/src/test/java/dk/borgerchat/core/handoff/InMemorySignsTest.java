package dk.borgerchat.core.handoff;

class InMemorySignsTest extends SignsContract {
  private final AgentPresence agents = new InMemoryAgentPresence(SILENCE, clock);
  private final CitizenPresence citizens = new InMemoryCitizenPresence(clock);
  private final EarlyClosing closing = new InMemoryEarlyClosing(clock);

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
