package dk.borgerchat.tests.centre;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.borgerchat.tests.running.Node;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A contact centre without Kafka: a small web server of its own that checks our signatures and
 * signs what it sends.
 */
final class WebhookCentre implements CentreUnderTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Records records = new Records();
  private final AtomicInteger refusals = new AtomicInteger();
  private final AtomicInteger badSignatures = new AtomicInteger();
  private final HttpServer server;
  private final Node node;
  private final String secret;

  /**
   * Answers 503 to the first facts, as a centre does that is just being restarted.
   *
   * @param refused how many
   */
  WebhookCentre(Node node, int port, String secret, int refused) throws IOException {
    this.node = node;
    this.secret = secret;
    this.refusals.set(refused);
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/facts", this::take);
    server.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String header = exchange.getRequestHeaders().getFirst("Borgerchat-Signature");
    int status = 204;
    if (refusals.getAndDecrement() > 0) {
      status = 503;
    } else if (header == null
        || !header.equals(signature(body, header.replaceAll("^t=|,.*", "")))) {
      badSignatures.incrementAndGet();
      status = 401;
    } else {
      records.take(body);
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  /** How many facts came with a signature that is not right. */
  int badSignatures() {
    return badSignatures.get();
  }

  @Override
  public void isPresent(String agent) {
    post(Records.event("availability", "test-centre", Records.availability(agent)), secret);
  }

  @Override
  public void send(String conversation, String name, ObjectNode data) {
    int status = post(Records.event(name, conversation, data), secret);
    if (status != 202) {
      throw new AssertionError("A command was answered " + status);
    }
  }

  /** Posts a body signed with some secret and gives the status. */
  int post(String body, String key) {
    String now = Long.toString(Instant.now().getEpochSecond());
    return postSigned(body, new WebhookSignature(key).of(body, now));
  }

  int postSigned(String body, String header) {
    HttpRequest request =
        HttpRequest.newBuilder(node.address().resolve("/api/centre/events"))
            .header("Content-Type", "application/cloudevents+json")
            .header("Borgerchat-Signature", header)
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private String signature(String body, String seconds) {
    return new WebhookSignature(secret).of(body, seconds);
  }

  /** The other side's own reading of ADAPTERS.md. */
  record WebhookSignature(String secret) {
    String of(String body, String seconds) {
      try {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] hash = mac.doFinal((seconds + "." + body).getBytes(StandardCharsets.UTF_8));
        return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(hash);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Override
  public List<Fact> facts(String conversation) {
    return records.of(conversation);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
