package dk.borgerchat.intents.tool;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.kommune.DanishTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Talks with the bot: each input line is the citizen's next message. */
@Command(name = "talk", description = "A conversation, one message a line; empty starts anew.")
final class TalkCommand implements Callable<Integer> {

  @Mixin private ContentOption content = new ContentOption();
  @Mixin private KommuneOption kommune = new KommuneOption();

  @Option(
      names = "--at",
      paramLabel = "TIME",
      description = "Danish time of the conversation, 2026-11-21T20:40; otherwise now.")
  private @Nullable LocalDateTime at;

  @Option(names = "--json", description = "One JSON object a line instead of columns.")
  private boolean json;

  private final Console console;

  TalkCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Content read = content.content();
    Talk talk = new Talk(ShelfOption.releaseOf(read), kommune.in(read), clock());
    console.eachLine(line -> console.answer(line.isBlank() ? anew(talk) : print(talk.say(line))));
    return 0;
  }

  private Clock clock() {
    Instant now = at == null ? Instant.now() : at.atZone(DanishTime.ZONE).toInstant();
    return Clock.fixed(now, DanishTime.ZONE);
  }

  private static String anew(Talk talk) {
    talk.startAnew();
    return "";
  }

  private String print(Said said) {
    return json
        ? Json.of(said)
        : String.format(
            Locale.ROOT,
            "%-8s %-30s %-15s %-7s %s %s",
            said.zone() == null ? "-" : said.zone(),
            said.intent() == null ? "-" : said.intent(),
            said.decision(),
            said.owner(),
            said.reply().replaceAll("\\s*\\n\\s*", " / "),
            said.buttons().isEmpty() ? "" : said.buttons());
  }
}
