package dk.borgerchat.deploy;

import dk.borgerchat.connectors.hotline.HotlineConfig;
import dk.borgerchat.core.Chatbot;
import dk.borgerchat.core.Switchboard;
import dk.borgerchat.core.Timekeeper;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.conversation.ConversationStore;
import dk.borgerchat.core.conversation.DueQueue;
import dk.borgerchat.core.conversation.DueTimes;
import dk.borgerchat.core.handoff.AgentPresence;
import dk.borgerchat.core.handoff.CallBackBook;
import dk.borgerchat.core.handoff.CallBackDesk;
import dk.borgerchat.core.handoff.Hotline;
import dk.borgerchat.core.kommune.OpeningHours;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.Supplier;

/** Makes the core's doors out of their ports and the configuration. */
final class Wiring {
  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  DueTimes dueTimes(HotlineConfig config) {
    return new DueTimes(config.maximumWait(), config.agentSilence(), config.idle());
  }

  @Produces
  @Singleton
  Hotline hotline(HotlineConfig config, AgentPresence presence) {
    return new Hotline(OpeningHours.parse(config.openingHours()), presence);
  }

  @Produces
  @Singleton
  Chatbot chatbot(
      Supplier<Release> releases,
      ConversationStore store,
      Hotline hotline,
      CallBackBook callBacks,
      Clock clock) {
    return new Chatbot(releases, store, hotline, new CallBackDesk(callBacks), clock);
  }

  @Produces
  @Singleton
  Switchboard switchboard(Supplier<Release> releases, ConversationStore store, Clock clock) {
    return new Switchboard(releases, store, clock);
  }

  @Produces
  @Singleton
  Timekeeper timekeeper(
      Supplier<Release> releases,
      ConversationStore store,
      DueQueue queue,
      DueTimes times,
      AgentPresence presence,
      Clock clock) {
    return new Timekeeper(releases, store, queue, times, presence, clock);
  }
}
