package dk.borgerchat.intents.tool;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.intents.format.JourneyLines;
import dk.borgerchat.intents.yaml.Text;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Walks all journeys of the content and lists every deviation. Exit 1 where the bot does otherwise
 * than expected; what a journey says it does not do yet is listed and is no fault.
 */
@Command(name = "journeys", description = "Walks the journeys and lists every deviation.")
final class ContentJourneysCommand implements Callable<Integer> {
  private static final int DEVIATES = 1;

  @Mixin private ContentOption content = new ContentOption();

  private final Console console;

  ContentJourneysCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Content read = content.content();
    Release release = ShelfOption.releaseOf(read);
    List<JourneyLines> journeys = content.reader().journeys();
    long wrong = journeys.stream().filter(journey -> isWrong(release, journey)).count();
    long notYet = journeys.stream().filter(journey -> journey.notYet() != null).count();
    console.result(
        "%d journeys, %d of them not yet, %d to mend".formatted(journeys.size(), notYet, wrong));
    return wrong == 0 ? 0 : DEVIATES;
  }

  private boolean isWrong(Release release, JourneyLines journey) {
    List<String> deviations = JourneyWalk.deviations(release, journey);
    Text notYet = journey.notYet();
    if (notYet != null && deviations.isEmpty()) {
      console.result(notYet.place() + " goes as it should by now: remove notYet");
      return false;
    }
    if (!deviations.isEmpty()) {
      console.result(
          (notYet == null ? "" : "(not yet: " + notYet.value() + ") ") + journey.title().value());
      deviations.forEach(deviation -> console.result("  " + deviation));
    }
    return notYet == null && !deviations.isEmpty();
  }
}
