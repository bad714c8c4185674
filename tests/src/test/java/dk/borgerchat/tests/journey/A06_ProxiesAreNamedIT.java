package dk.borgerchat.tests.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.Node;
import dk.borgerchat.tests.running.WithCluster;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a request says of its way counts only from a proxy that is named. */
@ExtendWith(WithCluster.class)
class A06_ProxiesAreNamedIT {
  private static final int LIMIT = 10;

  private final Cluster cluster;

  A06_ProxiesAreNamedIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @Test
  void clientsBehindTheNamedProxyAreToldApart() {
    assertThat(triesFrom(Cluster.PROXY_OF_A, cluster.a())).hasSize(LIMIT + 1).containsOnly(404);
  }

  @Test
  void whoIsNoNamedProxyCountsAsTheirOwnNetworkWhateverTheySay() {
    assertThat(triesFrom("127.0.3.1", cluster.a())).endsWith(404, 429);
  }

  @Test
  void withoutANamedProxyNobodyIsBelieved() {
    assertThat(triesFrom("127.0.4.1", cluster.b())).endsWith(404, 429);
    assertThat(triesFrom(Cluster.PROXY_OF_A, cluster.b())).endsWith(404, 429);
  }

  /** A session's cookie is for TLS only where the request came by TLS. */
  @Test
  void withoutANamedProxyNoTlsIsBelieved() {
    String cookie =
        given()
            .baseUri(cluster.b().address().toString())
            .contentType(ContentType.JSON)
            .header("X-Forwarded-Proto", "https")
            .header("Forwarded", "for=198.51.100.7;proto=https")
            .body(Map.of("username", "agent1", "password", AgentAtDesk.password(cluster, "agent1")))
            .post("/api/staff/login")
            .then()
            .statusCode(200)
            .extract()
            .header("Set-Cookie");

    assertThat(cookie).startsWith("borgerchat-staff=").doesNotContain("Secure");
  }

  /** One receipt more than a network may try in a minute, each for a client of another network. */
  private static List<Integer> triesFrom(String address, Node node) {
    return IntStream.rangeClosed(0, LIMIT)
        .mapToObj(client -> tries(address, node, "198.51." + client + ".7"))
        .toList();
  }

  private static int tries(String address, Node node, String client) {
    String request =
        """
        GET /api/call-backs/AAAAAAAAAA HTTP/1.1\r
        Host: %s\r
        X-Forwarded-For: %s\r
        Connection: close\r
        \r
        """
            .formatted(node.address().getAuthority(), client);
    try (Socket socket = new Socket()) {
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral(address), 0));
      socket.connect(new InetSocketAddress("127.0.0.1", node.address().getPort()));
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(answer.split(" ", 3)[1]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
