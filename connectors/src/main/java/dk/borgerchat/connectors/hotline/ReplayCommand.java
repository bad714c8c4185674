package dk.borgerchat.connectors.hotline;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/**
 * {@code ./dev dead-letters [replay]}: shows which records could not be read and why, or brings
 * them back. Their content is never printed.
 */
public final class ReplayCommand {
  private static final List<String> TOPICS =
      List.of("borgerchat.handoff.from-centre", "borgerchat.handoff.to-centre");

  private ReplayCommand() {}

  /** Runs on the brokers of KAFKA_BOOTSTRAP_SERVERS. */
  public static void main(String[] arguments) {
    Map<String, String> environment = System.getenv();
    String bootstrap = environment.getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:9092");
    boolean replay = arguments.length == 1 && arguments[0].equals("replay");
    for (String topic : TOPICS) {
      run(new DeadLetters(topic, bootstrap), topic, replay, System.out);
    }
  }

  private static void run(DeadLetters letters, String topic, boolean replay, PrintStream out) {
    if (replay) {
      out.printf("%s: %d brought back%n", topic, letters.replay());
      return;
    }
    List<DeadLetters.Letter> waiting = letters.waiting();
    out.printf("%s: %d could not be read%n", topic, waiting.size());
    waiting.forEach(letter ->
        out.printf(
            "  %d/%d  %s  %s%n",
            letter.partition(), letter.offset(), letter.key(), letter.reason()));
  }
}
