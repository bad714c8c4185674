package dk.borgerchat.connectors.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.borgerchat.core.publishing.PageVisit;
import dk.borgerchat.core.publishing.PageVisit.Failed;
import dk.borgerchat.core.publishing.PageVisit.Found;
import dk.borgerchat.core.publishing.PageVisit.NotWanted;
import dk.borgerchat.core.publishing.PageVisit.Same;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server on this machine. */
class HttpPageFetcherTest {
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private HttpPageFetcher fetcher;

  @BeforeEach
  void begin() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", exchange -> answer(exchange));
    server.start();
    fetcher = new HttpPageFetcher(config(true, Set.of()));
  }

  @AfterEach
  void end() {
    server.stop(0);
  }

  @Test
  void aPageIsNamedByWhatPeopleSeeOfIt() {
    PageVisit one = visit("/page?menu=1");
    assertThat(one).isEqualTo(visit("/page?menu=2")).isInstanceOf(Found.class);
    assertThat(visit("/page?text=other")).isInstanceOf(Found.class).isNotEqualTo(one);
    assertThat(visit("/file.pdf")).isInstanceOf(Found.class);
  }

  @Test
  void theVersionWeKnowIsNotFetched() {
    Found found = (Found) visit("/version");
    asked.clear();

    assertThat(fetcher.visit(address("/version"), found.etag())).isEqualTo(new Same());
    assertThat(asked).containsExactly("HEAD /version");
  }

  @Test
  void whereHeadIsNotKnownThePageIsFetched() {
    assertThat(visit("/no-head")).isInstanceOf(Found.class);
    assertThat(asked).containsSubsequence("HEAD /no-head", "GET /no-head");
  }

  @Test
  void whatIsGoneOrDoesNotAnswerFails() {
    assertThat(visit("/gone")).isEqualTo(new Failed("Serveren svarer med fejl 404."));
    assertThat(visit("/round")).isEqualTo(new Failed("Serveren svarer ikke."));
    assertThat(visit("/slow")).isEqualTo(new Failed("Serveren svarer ikke."));
    assertThat(visit("/moved")).as("a redirect is followed").isInstanceOf(Found.class);
  }

  @Test
  void whatIsKeptFromProgramsIsLeftAlone() {
    assertThat(visit("/private/page")).isEqualTo(new NotWanted());
    assertThat(asked).doesNotContain("HEAD /private/page");
    assertThat(visit("/private/open")).isInstanceOf(Found.class);
    assertThat(visit("/forbidden")).as("its guard lets no program in").isEqualTo(new NotWanted());
  }

  @Test
  void hostsLeftOutAndOurOwnNetworkAreNotVisited() {
    String host = server.getAddress().getAddress().getHostAddress();
    asked.clear();

    assertThat(new HttpPageFetcher(config(true, Set.of(host))).visit(address("/version"), ""))
        .isEqualTo(new NotWanted());
    assertThat(new HttpPageFetcher(config(false, Set.of())).visit(address("/version"), ""))
        .isEqualTo(new NotWanted());
    assertThat(asked).isEmpty();
  }

  private PageVisit visit(String path) {
    return fetcher.visit(address(path), "");
  }

  private URI address(String path) {
    InetSocketAddress at = server.getAddress();
    return URI.create("http://" + at.getAddress().getHostAddress() + ":" + at.getPort() + path);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String query = String.valueOf(exchange.getRequestURI().getQuery());
    asked.add(exchange.getRequestMethod() + " " + path);
    switch (path) {
      case "/robots.txt" ->
          send(exchange, 200, "User-agent: *\nDisallow: /private # ours\nAllow: /private/open\n");
      case "/page" -> {
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        String text = query.startsWith("text") ? query : "Et pas koster 178 kr.";
        String menu = query.startsWith("menu") ? query : "";
        String page = "<nav>%s</nav><main><p>%s</p></main><script>%s</script>";
        send(exchange, 200, page.formatted(menu, text, menu));
      }
      case "/version" -> {
        exchange.getResponseHeaders().set("ETag", "\"17\"");
        send(exchange, 200, "text");
      }
      case "/no-head" -> {
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        send(exchange, isHead ? 405 : 200, "text");
      }
      case "/moved" -> moved(exchange, "/version");
      case "/round" -> moved(exchange, "/round");
      case "/slow" -> {
        // never answered: the fetcher stops waiting
      }
      case "/forbidden" -> send(exchange, 403, "");
      case "/gone" -> send(exchange, 404, "");
      default -> send(exchange, 200, path);
    }
  }

  private static void moved(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    send(exchange, 302, "");
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    boolean isHead = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, isHead || bytes.length == 0 ? -1 : bytes.length);
    if (!isHead && bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  private static PagesConfig config(boolean inside, Set<String> leaveOut) {
    return new PagesConfig() {
      @Override
      public boolean visited() {
        return true;
      }

      @Override
      public Duration every() {
        return Duration.ofDays(1);
      }

      @Override
      public int hostsAtOnce() {
        return 2;
      }

      @Override
      public Duration timeout() {
        return Duration.ofSeconds(2);
      }

      @Override
      public Optional<Set<String>> leaveOut() {
        return Optional.of(leaveOut);
      }

      @Override
      public boolean insideToo() {
        return inside;
      }
    };
  }
}
