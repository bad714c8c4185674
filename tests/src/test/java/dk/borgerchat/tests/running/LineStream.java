package dk.borgerchat.tests.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** An HTTP response that goes on, read line by line in the background until it is closed. */
public final class LineStream implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final int status;
  private volatile boolean closed;

  private LineStream(HttpRequest request, Consumer<String> lines) {
    try {
      HttpResponse<Stream<String>> response =
          client.send(request, HttpResponse.BodyHandlers.ofLines());
      status = response.statusCode();
      Thread.ofVirtual().start(() -> read(response.body(), lines));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("The stream could not be opened", e);
    }
  }

  /** Sends the request and hands each line on, from another thread. */
  public static LineStream open(HttpRequest request, Consumer<String> lines) {
    return new LineStream(request, lines);
  }

  /** HTTP status it began with. */
  public int status() {
    return status;
  }

  private void read(Stream<String> body, Consumer<String> lines) {
    try {
      body.forEach(lines);
    } catch (UncheckedIOException e) {
      if (!closed) {
        throw e;
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    client.shutdownNow();
  }
}
