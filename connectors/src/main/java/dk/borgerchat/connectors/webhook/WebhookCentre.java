package dk.borgerchat.connectors.webhook;

import dk.borgerchat.connectors.ContactCentre;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Posts facts to the centre, signed. A centre that does not answer, or answers 429 or 5xx, is asked
 * again, soon and then less and less often, at most every five seconds; the facts wait on Kafka
 * meanwhile. Any other refusal sends the record to the dead-letter topic.
 */
@ApplicationScoped
public class WebhookCentre implements ContactCentre {
  private final WebhookConfig config;
  private final Clock clock;
  private final HttpClient client;

  public WebhookCentre(WebhookConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(config.timeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  @Override
  @Incoming("webhook-facts")
  @Blocking
  @Retry(retryOn = Unreachable.class, maxRetries = -1, delay = 200, maxDuration = 0, jitter = 100)
  @ExponentialBackoff(factor = 2, maxDelay = 5, maxDelayUnit = ChronoUnit.SECONDS)
  public void take(String fact) {
    if (config.url().isPresent() && config.secret().isPresent()) {
      post(fact, config.url().get(), new Signature(config.secret().get()));
    }
  }

  private void post(String fact, URI url, Signature signature) {
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .timeout(config.timeout())
            .header("Content-Type", "application/cloudevents+json")
            .header(Signature.HEADER, signature.of(fact, clock.instant()))
            .POST(BodyPublishers.ofString(fact))
            .build();
    try {
      answered(client.send(request, BodyHandlers.discarding()).statusCode());
    } catch (IOException e) {
      throw new Unreachable("The contact centre's webhook does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unreachable("Interrupted", e);
    }
  }

  private static void answered(int status) {
    if (status == 429 || status >= 500) {
      throw new Unreachable("The contact centre's webhook answers " + status, new IOException());
    }
    if (status / 100 != 2) {
      throw new IllegalArgumentException("The contact centre's webhook answers " + status);
    }
  }
}
