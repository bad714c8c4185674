package dk.borgerchat.tests.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.tests.running.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Asks some node until one answers: what a good client does. The same request may so arrive more
 * than once.
 */
final class Http {
  static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  private final List<Node> nodes;

  Http(List<Node> nodes) {
    this.nodes = List.copyOf(nodes);
  }

  /** The answer of a node that could be reached and did what it was asked. */
  JsonNode post(String path, String token, Map<String, ?> body) throws InterruptedException {
    return untilDone(node ->
        request(node, path, token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build());
  }

  JsonNode get(String path, String token) throws InterruptedException {
    return untilDone(node -> request(node, path, token).build());
  }

  /** A stream's lines, from some node; throws when that node is not there. */
  HttpResponse<java.util.stream.Stream<String>> stream(String path, String token, long after)
      throws IOException, InterruptedException {
    HttpRequest request =
        request(any(), path, token).header("Last-Event-ID", Long.toString(after)).build();
    return CLIENT.send(request, BodyHandlers.ofLines());
  }

  private interface Asking {
    HttpRequest at(Node node) throws IOException;
  }

  private JsonNode untilDone(Asking asking) throws InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    String last = "nothing";
    while (System.nanoTime() < until) {
      try {
        HttpRequest request = asking.at(any());
        HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
        if (response.statusCode() / 100 == 2) {
          return JSON.readTree(response.body());
        }
        last = response.statusCode() + " " + response.body();
        if (response.statusCode() < 500 && response.statusCode() != 429) {
          throw new AssertionError(request.uri() + " was refused: " + last);
        }
      } catch (IOException unreachable) {
        last = unreachable.toString();
      }
      Thread.sleep(ThreadLocalRandom.current().nextLong(100, 400));
    }
    throw new AssertionError("No node did it within " + PATIENCE + "; last: " + last);
  }

  private static HttpRequest.Builder request(Node node, String path, String token) {
    return HttpRequest.newBuilder(node.address().resolve(path))
        .timeout(Duration.ofSeconds(10))
        .header("Authorization", "Bearer " + token);
  }

  private Node any() {
    return nodes.get(ThreadLocalRandom.current().nextInt(nodes.size()));
  }

  static JsonNode tree(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
