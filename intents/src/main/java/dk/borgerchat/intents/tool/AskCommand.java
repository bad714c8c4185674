package dk.borgerchat.intents.tool;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.Entry;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how a question is understood and answered. */
@Command(name = "ask", description = "Shows how a question is understood and answered.")
final class AskCommand implements Callable<Integer> {
  private static final int BATCH = 256;

  @Mixin private ContentOption content = new ContentOption();
  @Mixin private KommuneOption kommune = new KommuneOption();

  @Parameters(arity = "0..1", paramLabel = "TEXT", description = "The question.")
  private @Nullable String text;

  @Option(names = "--lines", description = "One question a line on standard input, JSON out.")
  private boolean lines;

  @Option(names = "--json", description = "One JSON object instead of words.")
  private boolean json;

  @Option(names = "--explain", description = "With the reasons.")
  private boolean explain;

  private final Console console;

  AskCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (lines == (text != null)) {
      throw new BadInputException(
          "Give one question in quotes, or --lines and questions on input.");
    }
    Content read = content.content();
    Question question = new Question(ShelfOption.releaseOf(read), kommune.in(read), explain);
    if (text != null) {
      print(question.ask(text));
    } else {
      console.eachBatch(BATCH, batch -> answer(batch, question));
    }
    return 0;
  }

  private void answer(List<String> batch, Question question) {
    batch.parallelStream()
        .map(line -> Json.of(question.ask(line)))
        .toList()
        .forEach(console::result);
  }

  private void print(Asked asked) {
    if (json) {
      console.result(Json.of(asked));
      return;
    }
    console.result("zone      " + asked.zone());
    asked.candidates().forEach(guess -> console.result(line(guess)));
    console.result("needs     " + String.join(", ", asked.needs()));
    console.result("language  " + asked.language());
    if (asked.kommune() != null) {
      console.result("kommune   " + asked.kommune());
    }
    if (asked.explanation() != null) {
      because(asked.explanation());
    }
    if (asked.answer() != null) {
      console.result("");
      console.result(asked.answer());
    }
  }

  private void because(Asked.Explanation why) {
    why.runnersUp()
        .forEach(
            other -> console.result("behind by %.2f %s".formatted(other.behind(), other.intent())));
    why.words().forEach(word -> console.result("  %+8.2f %s".formatted(word.adds(), word.word())));
    why.sentences()
        .forEach(known ->
            console.result(
                "  %8.2f %s: %s".formatted(known.cover(), known.intent(), known.text())));
    console.result("urgency   %.4f".formatted(why.urgency()));
    console.result(
        "text      legal source %s; review by %s; %s"
            .formatted(
                why.legalSource() == null ? "to be confirmed" : why.legalSource(),
                why.reviewBy(),
                Entry.SEED.equals(why.approver())
                    ? "not yet approved by a jurist"
                    : "approved by " + why.approver()));
    if (why.agentNote() != null) {
      console.result("agents    " + why.agentNote());
    }
  }

  private static String line(Asked.Guess guess) {
    return String.format(Locale.ROOT, "%9.4f %s", guess.confidence(), guess.intent());
  }
}
