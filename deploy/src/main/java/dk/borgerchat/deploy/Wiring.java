package dk.borgerchat.deploy;

import dk.borgerchat.connectors.hotline.HotlineConfig;
import dk.borgerchat.connectors.transcripts.TranscriptConfig;
import dk.borgerchat.core.Chatbot;
import dk.borgerchat.core.Erasure;
import dk.borgerchat.core.Switchboard;
import dk.borgerchat.core.Timekeeper;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.conversation.ConversationStore;
import dk.borgerchat.core.conversation.DueQueue;
import dk.borgerchat.core.conversation.DueTimes;
import dk.borgerchat.core.conversation.Retention;
import dk.borgerchat.core.conversation.TranscriptBook;
import dk.borgerchat.core.handoff.AgentPresence;
import dk.borgerchat.core.handoff.CallBackBook;
import dk.borgerchat.core.handoff.CallBackDesk;
import dk.borgerchat.core.handoff.CallBackSlots;
import dk.borgerchat.core.handoff.CitizenPresence;
import dk.borgerchat.core.handoff.EarlyClosing;
import dk.borgerchat.core.handoff.Hotline;
import dk.borgerchat.core.handoff.WaitingLine;
import dk.borgerchat.core.handoff.Watch;
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
    return new DueTimes(
        config.maximumWait(),
        config.agentSilence(),
        config.citizenSilence(),
        config.citizenGrace(),
        config.idle());
  }

  @Produces
  @Singleton
  Hotline hotline(HotlineConfig config, AgentPresence presence, EarlyClosing closing) {
    return new Hotline(OpeningHours.parse(config.openingHours()), presence, closing);
  }

  @Produces
  @Singleton
  CallBackDesk callBackDesk(HotlineConfig config, CallBackBook book) {
    CallBackSlots slots =
        new CallBackSlots(config.callBackSlot(), config.callBacksPerSlot(), config.callBackDays());
    return new CallBackDesk(book, slots, OpeningHours.parse(config.openingHours()));
  }

  @Produces
  @Singleton
  Chatbot chatbot(
      Supplier<Release> releases,
      ConversationStore store,
      Hotline hotline,
      CallBackDesk callBacks,
      CitizenPresence citizens,
      Clock clock) {
    return new Chatbot(releases, store, hotline, callBacks, citizens, clock);
  }

  @Produces
  @Singleton
  Erasure erasure(
      ConversationStore store, TranscriptBook transcripts, CallBackBook callBacks, Clock clock) {
    return new Erasure(store, transcripts, callBacks, clock);
  }

  @Produces
  @Singleton
  Retention retention(TranscriptConfig config) {
    return config.retention();
  }

  @Produces
  @Singleton
  Switchboard switchboard(
      Supplier<Release> releases,
      ConversationStore store,
      AgentPresence presence,
      WaitingLine line,
      Clock clock) {
    return new Switchboard(releases, store, presence, line, clock);
  }

  @Produces
  @Singleton
  Timekeeper timekeeper(
      Supplier<Release> releases,
      ConversationStore store,
      DueQueue queue,
      DueTimes times,
      AgentPresence agents,
      CitizenPresence citizens,
      Clock clock) {
    return new Timekeeper(releases, store, queue, new Watch(agents, citizens, times), clock);
  }
}
