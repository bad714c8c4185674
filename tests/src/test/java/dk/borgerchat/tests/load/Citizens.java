package dk.borgerchat.tests.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Citizens with a conversation each, who take turns in writing.
 *
 * @param tokens of their conversations
 */
record Citizens(List<String> tokens) {
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
  private static final List<String> QUESTIONS =
      List.of(
          "Hvordan fornyer jeg mit pas?",
          "hvornår åbner borgerservice",
          "jeg skal flytte, hvad gør jeg",
          "mit sundhedskort er blevet væk",
          "hvor afleverer jeg gamle møbler",
          "kan jeg få boligstøtte",
          "jeg vil skrive mit barn op til vuggestue",
          "hvad koster et kørekort",
          "min skraldespand er ikke tømt",
          "hvordan søger jeg folkepension");

  Citizens {
    tokens = List.copyOf(tokens);
  }

  /** So many conversations, opened in ten minutes at most. */
  static Citizens arrive(URI node, int count) {
    Queue<String> tokens = new ConcurrentLinkedQueue<>();
    new Load(node, 16, Duration.ofMinutes(10))
        .first(
            count,
            (line, number) -> {
              Line.Answer opened =
                  line.send(
                      "POST", "/api/conversations", from((int) number), "{\"kommune\":\"0999\"}");
              Matcher token = TOKEN.matcher(opened.body());
              if (!token.find()) {
                throw new IllegalStateException("No conversation was opened: " + opened);
              }
              tokens.add(token.group(1));
              return opened;
            });
    return new Citizens(List.copyOf(tokens));
  }

  /** A bot turn of the citizen whose turn it is. */
  Line.Answer say(Line line, long number) throws IOException {
    int citizen = (int) (number % tokens.size());
    return line.send(
        "POST",
        "/api/conversation/messages",
        from(citizen) + "Authorization: Bearer " + tokens.get(citizen) + "\r\n",
        "{\"id\":\""
            + UUID.randomUUID()
            + "\",\"text\":\""
            + QUESTIONS.get((int) ((number * 7) % QUESTIONS.size()))
            + "\"}");
  }

  /** Each of 250 networks, as our own proxy tells it. */
  private static String from(int citizen) {
    return "X-Forwarded-For: 198.51." + citizen % 250 + ".7\r\n";
  }
}
