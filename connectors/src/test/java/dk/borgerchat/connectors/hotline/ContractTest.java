package dk.borgerchat.connectors.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dk.borgerchat.connectors.JsonForTests;
import dk.borgerchat.core.conversation.Agent;
import dk.borgerchat.core.conversation.Cause;
import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.ConversationEvent;
import dk.borgerchat.core.conversation.ConversationEvent.AgentLost;
import dk.borgerchat.core.conversation.ConversationEvent.AgentSaid;
import dk.borgerchat.core.conversation.ConversationEvent.BackToBot;
import dk.borgerchat.core.conversation.ConversationEvent.CitizenLeft;
import dk.borgerchat.core.conversation.ConversationEvent.CitizenReturned;
import dk.borgerchat.core.conversation.ConversationEvent.CitizenSaid;
import dk.borgerchat.core.conversation.ConversationEvent.Claimed;
import dk.borgerchat.core.conversation.ConversationEvent.CommandRefused;
import dk.borgerchat.core.conversation.ConversationEvent.Corrected;
import dk.borgerchat.core.conversation.ConversationEvent.EndedBy;
import dk.borgerchat.core.conversation.ConversationEvent.Noted;
import dk.borgerchat.core.conversation.ConversationEvent.Opened;
import dk.borgerchat.core.conversation.ConversationEvent.Queued;
import dk.borgerchat.core.conversation.ConversationEvent.RefusalReason;
import dk.borgerchat.core.conversation.ConversationEvent.Transferred;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.Escalation;
import dk.borgerchat.core.conversation.Outcome;
import dk.borgerchat.core.conversation.Recorded;
import dk.borgerchat.core.conversation.Route;
import dk.borgerchat.core.conversation.WrapUp;
import dk.borgerchat.core.handoff.AgentCommand.Act;
import dk.borgerchat.core.handoff.CentreFacts;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.privacy.MaskedText;
import dk.borgerchat.core.understanding.Candidate;
import dk.borgerchat.core.understanding.IntentId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is published as the contract and what the bridge says and takes are the same. */
class ContractTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Agent ANNA = new Agent("anna", "Anna");
  private static final IntentId PASSPORT = new IntentId("pas.forny");
  private static final String CONVERSATION = "0b0d3c2e-8a39-4a4f-9d0c-5a3f5bb0a001";

  private final ObjectMapper json = JsonForTests.mapper();
  private final ContractSchema schema;

  ContractTest() throws IOException {
    schema = ContractSchema.published();
  }

  @Test
  void everyFactIsAsPublished() {
    Conversation conversation = everyFact();
    Set<String> types = new TreeSet<>();
    for (Recorded recorded : conversation.events()) {
      CentreFacts.at(conversation, recorded.sequence())
          .ifPresent(fact -> {
            JsonNode record =
                json.valueToTree(new FactJson(json).record(CONVERSATION, recorded, fact));
            assertThat(schema.problems(record)).as(record.toPrettyString()).isEmpty();
            types.add(record.path("type").asText());
          });
    }

    assertThat(types).isEqualTo(published("toCentre", "citizen-typing", "deleted"));
  }

  @Test
  void everyTurnIsAsPublished() {
    JsonNode all = json.createObjectNode().set("events", json.valueToTree(everyFact().events()));
    CloudEvent turn = CloudEvent.of("1", "conversation.turn", CONVERSATION, NOON, all);

    assertThat(schema.problems(json.valueToTree(turn))).isEmpty();
  }

  @Test
  void everyPublishedCommandIsTaken() {
    List<String> commands =
        List.of(
            command("offered", ""),
            command("accept", ""),
            command("decline", ""),
            command("say", ",'text':'Hej'"),
            command("correct", ",'line':4,'text':'Goddag'"),
            command("note", ",'text':'Ringer i morgen'"),
            command("transfer", ",'consent':true,'to':{'type':'kommune','kommune':'0751'}"),
            command("assign", ",'to':{'agent':{'id':'bo','name':'Bo'}}"),
            command("return-to-bot", ""),
            command("end", ",'outcome':'right-authority','topic':'pas.forny'"));
    Set<String> types = new TreeSet<>();
    for (String command : commands) {
      assertThat(schema.problems(tree(command))).as(command).isEmpty();
      CloudEvent event = commandJson().event(command);
      assertThat(commandJson().command(event).agent()).isEqualTo(ANNA);
      types.add(event.type());
    }

    assertThat(types).isEqualTo(published("fromCentre", "typing"));
  }

  @Test
  void aTransferGoesToEveryKindOfList() {
    assertThat(transfer("{'type':'anybody'}")).isEqualTo(new Route.Anybody());
    assertThat(transfer("{'type':'skill','skill':'pas'}")).isEqualTo(new Route.Skill("pas"));
    assertThat(transfer("{'type':'kommune','kommune':'0751'}"))
        .isEqualTo(new Route.OfKommune(new KommuneCode("0751")));
    assertThat(transfer("{'type':'colleague','agent':{'id':'anna','name':'Anna'}}"))
        .isEqualTo(new Route.Colleague(ANNA));
  }

  @Test
  void whatIsNoCommandIsRefusedWithTheReasonByTheSchemaAndByTheBridge() {
    List<String> broken =
        List.of(
            command("say", ""),
            command("say", ",'text':'" + "a".repeat(4_001) + "'"),
            command("correct", ",'text':'Goddag'"),
            command("transfer", ",'consent':true,'to':{'type':'nowhere'}"),
            command("end", ",'outcome':'perhaps'"),
            command("accept", "").replace("'epoch':3,", "").replace("\"epoch\":3,", ""),
            command("accept", "").replace("\"id\":\"anna\",", ""));
    for (String record : broken) {
      assertThat(schema.problems(tree(record))).as(record).isNotEmpty();
      assertThatThrownBy(() -> commandJson().command(commandJson().event(record)))
          .as(record)
          .isInstanceOf(IllegalArgumentException.class)
          .message()
          .isNotBlank();
    }
  }

  @Test
  void anUnknownVersionOrNoEventAtAllIsRefusedWithTheReason() {
    String newer = command("accept", "").replace("accept.v1", "accept.v2");
    for (String record : List.of(newer, "nothing of the kind", "[]", "null", "{}")) {
      assertThatThrownBy(() -> commandJson().command(commandJson().event(record)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void theDescriptionNamesEveryRecordOfTheSchemaAndNoOther() {
    Set<String> described = new TreeSet<>();
    for (String channel :
        List.of("conversations", "toCentre", "fromCentre", "availability", "releases")) {
      described.addAll(published(channel));
    }

    assertThat(described).isEqualTo(schema.types());
  }

  @Test
  void theDescriptionNamesEveryTopicWeUse() {
    List<String> described = new ArrayList<>();
    description()
        .path("channels")
        .forEach(channel -> described.add(channel.path("address").asText()));

    assertThat(described)
        .containsExactlyInAnyOrderElementsOf(
            Topics.NAMES.stream().filter(name -> !name.endsWith(".dead-letter")).toList());
  }

  private Act act(String command) {
    return commandJson().command(commandJson().event(command)).act();
  }

  private Route transfer(String to) {
    return ((Act.Transfer) act(command("transfer", ",'consent':true,'to':" + to))).to();
  }

  private CommandJson commandJson() {
    return new CommandJson(json);
  }

  /** The types a channel of the description carries, less those with these names. */
  private Set<String> published(String channel, String... without) {
    Set<String> types = new TreeSet<>();
    JsonNode description = description();
    description
        .path("channels")
        .path(channel)
        .path("messages")
        .forEach(message -> {
          String name = message.path("$ref").asText().replace("#/components/messages/", "");
          types.add(
              description.path("components").path("messages").path(name).path("name").asText());
        });
    types.removeAll(
        Arrays.stream(without)
            .map(name -> "dk.borgerchat.handoff." + name + ".v1")
            .collect(Collectors.toSet()));
    return types;
  }

  private static JsonNode description() {
    try {
      return new ObjectMapper(new YAMLFactory()).readTree(Path.of("asyncapi.yaml").toFile());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private JsonNode tree(String record) {
    try {
      return json.readTree(record);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String command(String name, String more) {
    return """
    {'specversion':'1.0','id':'1','source':'/test','type':'dk.borgerchat.handoff.%s.v1',
    'subject':'%s','time':'2026-11-23T12:00:00Z','datacontenttype':'application/json',
    'data':{'command':'c1','epoch':3,'agent':{'id':'anna','name':'Anna'}%s}}\
    """
        .formatted(name, CONVERSATION, more)
        .replace('\'', '"');
  }

  private static Conversation everyFact() {
    Escalation escalation = new Escalation(Escalation.Reason.ASKED, PASSPORT);
    MaskedText text = MaskedText.alreadyMasked("mit pas er væk");
    List<ConversationEvent> events = new ArrayList<>();
    events.add(new Opened(new KommuneCode("0751"), Language.DA, "https://www.example.dk/pas"));
    events.add(new CitizenSaid(text, Language.DA, List.of(new Candidate(PASSPORT, 0.75))));
    events.add(new Queued(escalation, new Route.Anybody()));
    events.add(new Claimed(ANNA));
    events.add(new AgentSaid(ANNA, text));
    events.add(new Corrected(ANNA, 5, text));
    events.add(new Noted(ANNA, text));
    events.add(new CitizenSaid(text, Language.DA, List.of()));
    events.add(new CitizenLeft());
    events.add(new CitizenReturned());
    Stream.of(RefusalReason.values())
        .forEach(reason -> events.add(new CommandRefused(ANNA, reason)));
    for (Route to :
        List.of(
            new Route.Anybody(),
            new Route.Skill("pas"),
            new Route.OfKommune(new KommuneCode("0751")),
            new Route.Colleague(ANNA))) {
      events.add(new Transferred(ANNA, to));
    }
    events.add(new Claimed(ANNA));
    events.add(new AgentLost(ANNA));
    events.add(new Claimed(ANNA));
    events.add(new BackToBot(EndedBy.AGENT, new WrapUp(Outcome.PERSON, PASSPORT)));
    events.add(new Queued(escalation, new Route.Anybody()));
    events.add(BackToBot.endedBy(EndedBy.CITIZEN));
    events.add(new Queued(escalation, new Route.Anybody()));
    events.add(BackToBot.endedBy(EndedBy.CLOCK));
    return Conversation.empty(new ConversationId(UUID.fromString(CONVERSATION)))
        .next(new Cause(Cause.Kind.AGENT, "c1"), NOON, events)
        .after();
  }
}
