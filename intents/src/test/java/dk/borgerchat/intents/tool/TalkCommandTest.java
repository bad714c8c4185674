package dk.borgerchat.intents.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class TalkCommandTest {
  private static List<String> talk(String input, String... options) {
    String[] all = new String[options.length + 3];
    all[0] = "talk";
    all[1] = "--content";
    all[2] = LearnedFixture.content();
    System.arraycopy(options, 0, all, 3, options.length);
    ToolRun run = ToolRun.of(input, all);
    assertThat(run.exit()).isZero();
    return List.of(run.out().split("\n", -1));
  }

  private static JsonNode json(String line) {
    try {
      return new ObjectMapper().readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError("Not JSON: " + line, e);
    }
  }

  @Test
  void eachLineGetsOneLineWithItsKeys() {
    List<String> lines = talk("hej\nmit pas er udløbet\n", "--json", "--kommune", "0999");

    assertThat(lines).hasSize(3).last().isEqualTo("");
    assertThat(json(lines.getFirst()).fieldNames())
        .toIterable()
        .containsExactly("zone", "intent", "decision", "reply", "buttons", "owner");
  }

  @Test
  void theKommunesVariablesAreFilledIn() {
    String reply =
        json(talk("mit pas er udløbet\n", "--json", "--kommune", "0999").getFirst())
            .get("reply")
            .textValue();

    assertThat(reply).doesNotContain("{kommune");
  }

  @Test
  void anEmptyLineStartsANewConversation() {
    String fire = "det brænder i køkkenet\n";
    List<String> lines = talk(fire + "hej\n\nhej", "--json", "--at", "2026-11-20T10:00");

    assertThat(json(lines.get(1)).get("decision").textValue()).isEqualTo("pass-to-agent");
    assertThat(json(lines.get(1)).get("owner").textValue()).isEqualTo("queue");
    assertThat(lines.get(2)).isEmpty();
    assertThat(json(lines.get(3)).get("owner").textValue()).isEqualTo("bot");
  }

  @Test
  void aPersonComesOnlyWithinOpeningHours() {
    String fire = "det brænder i køkkenet\n";

    JsonNode friday = json(talk(fire, "--json", "--at", "2026-11-20T10:00").getFirst());
    JsonNode saturday = json(talk(fire, "--json", "--at", "2026-11-21T20:40").getFirst());

    assertThat(friday.get("zone").textValue()).isEqualTo("urgent");
    assertThat(friday.get("decision").textValue()).isEqualTo("escalate");
    assertThat(friday.get("owner").textValue()).isEqualTo("queue");
    assertThat(saturday.get("decision").textValue()).isEqualTo("book-call-back");
    assertThat(saturday.get("owner").textValue()).isEqualTo("bot");
  }
}
