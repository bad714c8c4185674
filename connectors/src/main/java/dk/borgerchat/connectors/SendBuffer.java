package dk.borgerchat.connectors;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Bounds what the operating system holds for a client that does not read what it is sent. Left to
 * itself it lets each such connection grow to megabytes, which no limit of ours would see.
 */
@ApplicationScoped
public class SendBuffer implements HttpServerOptionsCustomizer {
  private static final int BYTES = 131_072;

  @Override
  public void customizeHttpServer(HttpServerOptions options) {
    options.setSendBufferSize(BYTES);
  }

  @Override
  public void customizeHttpsServer(HttpServerOptions options) {
    options.setSendBufferSize(BYTES);
  }
}
