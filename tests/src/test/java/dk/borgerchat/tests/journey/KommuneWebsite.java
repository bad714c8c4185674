package dk.borgerchat.tests.journey;

import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.borgerchat.tests.running.Node;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/**
 * The website of Prøveby on an origin of its own, with the strictest Content-Security-Policy the
 * chat needs. Every address below {@code /borger/} shows the front page, as a kommune's many pages
 * all carry the chat.
 */
final class KommuneWebsite implements AutoCloseable {
  static final String ADDRESS = "http://127.0.0.1:8081";
  private static final Path FILES = Path.of("..", "deploy", "demo");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html", "css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpServer server;

  private KommuneWebsite(HttpServer server) {
    this.server = server;
  }

  /** Waits where another run of the tests has the port; a kommune's origin is fixed. */
  static KommuneWebsite start() {
    HttpServer server =
        await("port 8081 is free")
            .atMost(PATIENCE)
            .ignoreException(BindException.class)
            .until(KommuneWebsite::bound, Objects::nonNull);
    server.createContext("/", KommuneWebsite::answer);
    server.start();
    return new KommuneWebsite(server);
  }

  private static HttpServer bound() throws IOException {
    return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 8081), 0);
  }

  /** A page of the website, with the chat from that node. */
  static String page(String path, Node node) {
    return ADDRESS + path + "?app=" + node.address();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Path file = file(path);
    exchange.getResponseHeaders().set("Content-Type", type(file));
    exchange.getResponseHeaders().set("Content-Security-Policy", policy());
    if (Files.isRegularFile(file)) {
      byte[] body = Files.readAllBytes(file);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    } else {
      exchange.sendResponseHeaders(404, -1);
    }
    exchange.close();
  }

  private static Path file(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return FILES.resolve(name.contains(".") ? name : "index.html");
  }

  /** No inline script, no inline style, no page inside but the chat, nothing from elsewhere. */
  private static String policy() {
    String chat = "http://127.0.0.1:*";
    return "default-src 'none'; script-src 'self' "
        + chat
        + "; connect-src "
        + chat
        + "; style-src 'self'; img-src 'self'; frame-src "
        + chat
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String type(Path file) {
    String name = file.getFileName().toString();
    return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain")
        + ";charset=utf-8";
  }
}
