package dk.borgerchat.intents;

import dk.borgerchat.core.content.Guide;
import dk.borgerchat.core.content.Guide.Option;
import dk.borgerchat.core.content.Guide.Step;
import dk.borgerchat.core.content.Guide.Target;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.intents.format.GuideFile;
import dk.borgerchat.intents.format.GuideFile.OptionLine;
import dk.borgerchat.intents.yaml.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Makes the core's guide of a guide's file. */
final class GuideAssembly {
  private GuideAssembly() {}

  static Guide guide(GuideFile file) {
    Map<String, Step> steps = new LinkedHashMap<>();
    file.steps()
        .forEach((name, step) ->
            steps.put(
                name.value(),
                new Step(
                    step.question().value(),
                    step.options().stream().map(GuideAssembly::option).toList())));
    return new Guide(
        file.id().value(),
        file.title().value(),
        file.offeredWith().stream().map(GuideAssembly::intent).toList(),
        LocalDate.parse(file.reviewBy().value()),
        file.approver().value(),
        file.start().value(),
        steps);
  }

  private static Option option(OptionLine line) {
    Text next = line.next();
    Target target =
        next == null
            ? new Target.End(intent(Objects.requireNonNull(line.answer())))
            : new Target.Next(next.value());
    return new Option(line.label().value(), target);
  }

  private static IntentId intent(Text id) {
    return new IntentId(id.value());
  }
}
