package dk.borgerchat.connectors.pages;

import dk.borgerchat.core.publishing.PageFetcher;
import dk.borgerchat.core.publishing.PageVisit;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Visits pages over HTTP: {@code HEAD} tells whether it is the version we know, and only where it
 * is not the page is fetched, at most {@value #MOST_BYTES} bytes of it. Redirects are followed;
 * never to an address inside our own network.
 */
@ApplicationScoped
public class HttpPageFetcher implements PageFetcher {
  private static final String PROGRAM = "Borgerchat-linktjek";
  private static final int MOST_BYTES = 2_000_000;
  private static final int MOST_HOPS = 5;

  /** Says nothing of the page: not to be read by programs, or not now. */
  private static final Set<Integer> CLOSED = Set.of(401, 403, 407, 429, 451);

  private final PagesConfig config;
  private final HttpClient client;
  private final Map<String, Robots> robots = new ConcurrentHashMap<>();

  public HttpPageFetcher(PagesConfig config) {
    this.config = config;
    this.client = HttpClient.newBuilder().connectTimeout(config.timeout()).build();
  }

  /** What a server said, followed to where it sent us. */
  private record Said(int status, String etag, String type, byte[] body) {
    boolean isThere() {
      return status >= 200 && status < 300;
    }
  }

  /** It may not be visited. */
  private static final class NotWantedException extends IOException {
    NotWantedException(URI address) {
      super("Not to be visited: " + address);
    }
  }

  @Override
  public PageVisit visit(URI address, String etag) {
    try {
      Said head = followed("HEAD", address, etag);
      boolean isKnown =
          head.status() == 304 || (head.isThere() && !etag.isEmpty() && etag.equals(head.etag()));
      return isKnown ? new PageVisit.Same() : visited(followed("GET", address, etag));
    } catch (NotWantedException closed) {
      return new PageVisit.NotWanted();
    } catch (UnknownHostException e) {
      return new PageVisit.Failed("Der er ingen server med det navn.");
    } catch (IOException | IllegalArgumentException e) {
      return new PageVisit.Failed("Serveren svarer ikke.");
    }
  }

  private static PageVisit visited(Said said) {
    if (CLOSED.contains(said.status())) {
      return new PageVisit.NotWanted();
    }
    if (said.status() == 304) {
      return new PageVisit.Same();
    }
    return said.isThere()
        ? new PageVisit.Found(said.etag(), VisibleText.hash(said.body(), said.type()))
        : new PageVisit.Failed("Serveren svarer med fejl " + said.status() + ".");
  }

  private Said followed(String method, URI address, String etag) throws IOException {
    URI now = address;
    for (int hop = 0; hop < MOST_HOPS; hop++) {
      requireOpen(now);
      HttpResponse<InputStream> response = sent(method, now, etag);
      try (InputStream body = response.body()) {
        String next = response.headers().firstValue("Location").orElse("");
        if (response.statusCode() / 100 != 3 || response.statusCode() == 304 || next.isEmpty()) {
          return new Said(
              response.statusCode(),
              response.headers().firstValue("ETag").orElse(""),
              response.headers().firstValue("Content-Type").orElse(""),
              body.readNBytes(MOST_BYTES));
        }
        now = now.resolve(next);
      }
    }
    throw new IOException("Sent on too often from " + address);
  }

  private HttpResponse<InputStream> sent(String method, URI address, String etag)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(config.timeout())
            .header("User-Agent", PROGRAM)
            .method(method, BodyPublishers.noBody());
    if (!etag.isEmpty()) {
      request.header("If-None-Match", etag);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("The visit was stopped", e);
    }
  }

  private void requireOpen(URI address) throws IOException {
    String host = Objects.requireNonNullElse(address.getHost(), "").toLowerCase(Locale.ROOT);
    boolean leftOut =
        config.leaveOut().orElse(Set.of()).stream()
            .anyMatch(name -> host.equals(name) || host.endsWith("." + name));
    if (leftOut || host.isEmpty() || (!config.insideToo() && isInside(host))) {
      throw new NotWantedException(address);
    }
    String path = Objects.requireNonNullElse(address.getRawPath(), "/");
    if (!robots(address).allow(path)) {
      throw new NotWantedException(address);
    }
  }

  private static boolean isInside(String host) throws UnknownHostException {
    for (InetAddress address : InetAddress.getAllByName(host)) {
      boolean isUniqueLocal =
          address.getAddress().length == 16 && (address.getAddress()[0] & 0xfe) == 0xfc;
      if (address.isLoopbackAddress()
          || address.isAnyLocalAddress()
          || address.isLinkLocalAddress()
          || address.isSiteLocalAddress()
          || address.isMulticastAddress()
          || isUniqueLocal) {
        return true;
      }
    }
    return false;
  }

  /** Asked for once while the application runs; without one all is open. */
  private Robots robots(URI address) throws IOException {
    String site = address.getScheme() + "://" + address.getAuthority();
    Robots known = robots.get(site);
    if (known != null) {
      return known;
    }
    HttpResponse<InputStream> response = sent("GET", URI.create(site + "/robots.txt"), "");
    try (InputStream body = response.body()) {
      String text = new String(body.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
      Robots read = response.statusCode() == 200 ? Robots.of(text, PROGRAM) : Robots.OPEN;
      robots.put(site, read);
      return read;
    }
  }
}
