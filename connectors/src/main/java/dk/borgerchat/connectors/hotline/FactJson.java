package dk.borgerchat.connectors.hotline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerchat.core.conversation.Agent;
import dk.borgerchat.core.conversation.ConversationEvent.AgentSaid;
import dk.borgerchat.core.conversation.ConversationEvent.BotSaid;
import dk.borgerchat.core.conversation.ConversationEvent.CitizenChose;
import dk.borgerchat.core.conversation.ConversationEvent.CitizenSaid;
import dk.borgerchat.core.conversation.ConversationEvent.Corrected;
import dk.borgerchat.core.conversation.ConversationEvent.Noted;
import dk.borgerchat.core.conversation.Owner;
import dk.borgerchat.core.conversation.Recorded;
import dk.borgerchat.core.conversation.Route;
import dk.borgerchat.core.conversation.WrapUp;
import dk.borgerchat.core.handoff.CentreFact;
import dk.borgerchat.core.handoff.Handoff;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.understanding.Candidate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Facts for the contact centre as the JSON of the contract. */
@ApplicationScoped
public class FactJson {
  private final ObjectMapper json;

  public FactJson(ObjectMapper json) {
    this.json = json;
  }

  /** The record for a fact: its name is the type, its data carries sequence and epoch. */
  CloudEvent record(String conversation, Recorded recorded, CentreFact fact) {
    ObjectNode data = json.createObjectNode();
    data.put("sequence", recorded.sequence());
    data.put("epoch", recorded.epoch());
    String name = fill(data, fact);
    String id = conversation + "/" + recorded.sequence() + "/" + name;
    return CloudEvent.of(id, "handoff." + name, conversation, recorded.at(), data);
  }

  private String fill(ObjectNode data, CentreFact fact) {
    return switch (fact) {
      case CentreFact.Requested requested -> {
        requested(data, requested.handoff(), requested.queue());
        yield "requested";
      }
      case CentreFact.Transferred transferred -> {
        requested(data, transferred.handoff(), transferred.queue());
        agent(data, transferred.by());
        yield "transferred";
      }
      case CentreFact.Claimed claimed -> {
        agent(data, claimed.agent());
        yield "claimed";
      }
      case CentreFact.Refused refused -> {
        data.put("command", refused.command());
        data.put("reason", kebab(refused.reason()));
        data.put("owner", refused.owner());
        agent(data, refused.agent());
        yield "refused";
      }
      case CentreFact.CitizenSaid said -> {
        data.put("text", said.text());
        yield "citizen-said";
      }
      case CentreFact.AgentSaid said -> {
        data.put("command", said.command());
        data.put("text", said.text());
        agent(data, said.agent());
        yield "agent-said";
      }
      case CentreFact.CitizenLeft left -> "citizen-left";
      case CentreFact.CitizenReturned returned -> "citizen-returned";
      case CentreFact.Corrected corrected -> {
        data.put("command", corrected.command());
        data.put("line", corrected.line());
        data.put("text", corrected.text());
        agent(data, corrected.agent());
        yield "corrected";
      }
      case CentreFact.Noted noted -> {
        data.put("command", noted.command());
        data.put("text", noted.text());
        agent(data, noted.agent());
        yield "noted";
      }
      case CentreFact.Cancelled cancelled -> "cancelled";
      case CentreFact.Expired expired -> "expired";
      case CentreFact.Ended ended -> {
        data.put("by", kebab(ended.by()));
        wrapUp(data, ended.wrapUp());
        yield "ended";
      }
    };
  }

  private static void wrapUp(ObjectNode data, @Nullable WrapUp wrapUp) {
    if (wrapUp != null) {
      data.put("outcome", kebab(wrapUp.outcome()));
      if (wrapUp.topic() != null) {
        data.put("topic", wrapUp.topic().value());
      }
    }
  }

  private static void route(ObjectNode to, Route route) {
    switch (route) {
      case Route.Anybody anybody -> to.put("type", "anybody");
      case Route.Skill(String skill) -> to.put("type", "skill").put("skill", skill);
      case Route.OfKommune(KommuneCode kommune) ->
          to.put("type", "kommune").put("kommune", kommune.value());
      case Route.Colleague(Agent colleague) -> agent(to.put("type", "colleague"), colleague);
    }
  }

  private static String kebab(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void requested(ObjectNode data, Handoff handoff, Owner.Queue queue) {
    data.put("kommune", handoff.kommune().value());
    data.put("language", handoff.language().code());
    data.put("reason", kebab(handoff.escalation().reason()));
    data.put("priority", handoff.escalation().priority());
    data.put("rank", queue.rank());
    data.put("since", queue.since().toString());
    route(data.putObject("to"), queue.route());
    data.put("page", handoff.page());
    ArrayNode transcript = data.putArray("transcript");
    handoff.transcript().forEach(recorded -> line(transcript, recorded));
  }

  private static void line(ArrayNode transcript, Recorded recorded) {
    switch (recorded.event()) {
      case CitizenSaid said -> {
        ObjectNode line = line(transcript, recorded, "citizen", said.text().value());
        ArrayNode candidates = line.putArray("candidates");
        for (Candidate candidate : said.candidates()) {
          candidates
              .addObject()
              .put("intent", candidate.intent().value())
              .put("confidence", candidate.confidence());
        }
      }
      case CitizenChose chose -> line(transcript, recorded, "citizen", chose.button().label());
      case AgentSaid said ->
          line(transcript, recorded, "agent", said.text().value())
              .put("agent", said.agent().name());
      case Corrected corrected ->
          line(transcript, recorded, "correction", corrected.text().value())
              .put("agent", corrected.agent().name())
              .put("line", corrected.line());
      case Noted noted ->
          line(transcript, recorded, "note", noted.text().value())
              .put("agent", noted.agent().name());
      case BotSaid said -> {
        ObjectNode line = line(transcript, recorded, "bot", said.message().text());
        if (said.message().intent() != null) {
          line.put("intent", said.message().intent().value());
        }
      }
      default -> {}
    }
  }

  private static ObjectNode line(ArrayNode transcript, Recorded recorded, String who, String text) {
    return transcript
        .addObject()
        .put("sequence", recorded.sequence())
        .put("at", recorded.at().toString())
        .put("from", who)
        .put("text", text);
  }

  private static void agent(ObjectNode data, Agent agent) {
    data.putObject("agent").put("id", agent.id()).put("name", agent.name());
  }
}
