package dk.borgerchat.intents.tool;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.intents.source.ContentSource;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The content of a running application, as citizens are answered from it now. What goes wrong ends
 * the command with one sentence. For one thread.
 */
final class RunningContent implements ContentSource {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI server;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(PATIENCE).cookieHandler(new CookieManager()).build();

  private RunningContent(URI server) {
    this.server = server;
  }

  /** Logs in; a password leaves this machine over https alone. */
  static RunningContent at(URI server, Supplier<StaffPassword> staff) {
    boolean isSafe =
        "https".equals(server.getScheme())
            || ("http".equals(server.getScheme()) && THIS_MACHINE.contains(server.getHost()));
    if (!isSafe) {
      throw new BadInputException("--server takes an https address, not " + server + ".");
    }
    RunningContent running = new RunningContent(server);
    running.login(staff.get());
    return running;
  }

  private void login(StaffPassword staff) {
    Map<String, String> login = Map.of("username", staff.user(), "password", staff.password());
    HttpResponse<String> answer = sent(post("/api/staff/login", login));
    if (answer.statusCode() == 401) {
      throw new BadInputException("User name or password is not right.");
    }
    requireDone(answer, "log in");
  }

  @Override
  public SortedMap<String, byte[]> files() {
    HttpResponse<String> answer = sent(request("/api/studio/imports/published").GET().build());
    requireDone(answer, "read its content");
    try {
      SortedMap<String, byte[]> files = new TreeMap<>();
      JSON.readValue(answer.body(), new TypeReference<Map<String, String>>() {})
          .forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
      return files;
    } catch (JsonProcessingException e) {
      throw new BadInputException(server + " answers with something that is no content.");
    }
  }

  /** Proposes a text for a document; nothing is applied. */
  void propose(String path, byte[] text) {
    String body = new String(text, StandardCharsets.UTF_8);
    HttpResponse<String> answer =
        sent(post("/api/studio/imports", Map.of("path", path, "text", body)));
    requireDone(answer, "propose " + path);
  }

  private void requireDone(HttpResponse<String> answer, String wish) {
    String why =
        switch (answer.statusCode()) {
          case 200, 204 -> "";
          case 401 -> "you are not logged in";
          case 403 -> "your role may not";
          case 413 -> "it is longer than the 1 MB a document may have";
          case 429 -> "it was asked too often; wait a minute";
          default -> "it answers with status " + answer.statusCode();
        };
    if (!why.isEmpty()) {
      throw new BadInputException("%s did not %s: %s.".formatted(server, wish, why));
    }
  }

  private HttpRequest post(String path, Object body) {
    return request(path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(Json.of(body)))
        .build();
  }

  private HttpRequest.Builder request(String path) {
    String base = server.toString().replaceFirst("/+$", "");
    return HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
  }

  private HttpResponse<String> sent(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new BadInputException(server + " does not answer. Is it running?");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BadInputException("Stopped.");
    }
  }
}
