package dk.borgerchat.intents.format;

import dk.borgerchat.intents.yaml.Text;
import dk.borgerchat.intents.yaml.YamlDocument;
import dk.borgerchat.intents.yaml.YamlValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as it should go. The fields are those of {@code journeys.schema.json}.
 *
 * @param title what it shows
 * @param kommune whose citizen writes; null for one where only the common content speaks
 * @param at the Danish time it takes place, {@code 2026-11-20T10:00}; null for any working hour
 * @param notYet why the bot does not do so yet; null where it does
 * @param steps in order
 */
public record JourneyLines(
    Text title,
    @Nullable Text kommune,
    @Nullable Text at,
    @Nullable Text notYet,
    List<StepLines> steps) {
  public JourneyLines {
    steps = List.copyOf(steps);
  }

  /**
   * What the citizen does, and what the bot should then do; the schema sees to it that it is
   * exactly one of the first three.
   *
   * @param says a message
   * @param presses the label of a button
   * @param phones a number left in the call-back form
   */
  public record StepLines(
      @Nullable Text says, @Nullable Text presses, @Nullable Text phones, ExpectedLines expected) {}

  /**
   * What is expected; what is null or empty is not looked at.
   *
   * @param zone how sure the bot is
   * @param intents one of which the message is taken for
   * @param decision what it does
   * @param owner who answers next
   * @param answers intents, the answers of all of which are given
   * @param buttons labels of which each is on offer
   * @param reply texts of which each is said
   * @param without texts of which none is said
   */
  public record ExpectedLines(
      @Nullable Text zone,
      List<Text> intents,
      @Nullable Text decision,
      @Nullable Text owner,
      List<Text> answers,
      List<Text> buttons,
      List<Text> reply,
      List<Text> without) {}

  static List<JourneyLines> of(YamlDocument document) {
    return document.root().field("journeys").orElseThrow().items().stream()
        .map(JourneyLines::journey)
        .toList();
  }

  private static JourneyLines journey(YamlValue journey) {
    return new JourneyLines(
        journey.text("title"),
        journey.textOrNull("kommune"),
        journey.textOrNull("at"),
        journey.textOrNull("notYet"),
        journey.field("steps").orElseThrow().items().stream().map(JourneyLines::step).toList());
  }

  private static StepLines step(YamlValue step) {
    return new StepLines(
        step.textOrNull("says"),
        step.textOrNull("presses"),
        step.textOrNull("phones"),
        new ExpectedLines(
            step.textOrNull("zone"),
            someOf(step, "intent"),
            step.textOrNull("decision"),
            step.textOrNull("owner"),
            someOf(step, "answers"),
            someOf(step, "buttons"),
            someOf(step, "reply"),
            someOf(step, "without")));
  }

  /** One text or a list of them. */
  private static List<Text> someOf(YamlValue step, String name) {
    List<Text> listed = step.texts(name);
    Text single = step.textOrNull(name);
    return single == null || !listed.isEmpty() ? listed : List.of(single);
  }
}
