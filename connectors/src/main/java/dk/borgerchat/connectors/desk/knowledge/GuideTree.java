package dk.borgerchat.connectors.desk.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerchat.core.content.Guide;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A guide whole, so that an agent walks it without asking the server at each step.
 *
 * @param start the name of its first step
 * @param steps by name
 */
public record GuideTree(String id, String title, String start, Map<String, Step> steps) {

  /** One question. */
  public record Step(String question, List<Option> options) {}

  /**
   * One thing that can be answered.
   *
   * @param next the next step; null where the guide ends
   * @param answer the intent it ends with; null where it goes on
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Option(String label, @Nullable String next, @Nullable String answer) {}

  static GuideTree of(Guide guide) {
    return new GuideTree(
        guide.id(),
        guide.title(),
        guide.start(),
        guide.steps().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, step -> step(step.getValue()))));
  }

  private static Step step(Guide.Step step) {
    return new Step(step.question(), step.options().stream().map(GuideTree::option).toList());
  }

  private static Option option(Guide.Option option) {
    return switch (option.leadsTo()) {
      case Guide.Target.Next(String next) -> new Option(option.label(), next, null);
      case Guide.Target.End(var intent) -> new Option(option.label(), null, intent.value());
    };
  }
}
