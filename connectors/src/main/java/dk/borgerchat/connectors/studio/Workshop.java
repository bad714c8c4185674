package dk.borgerchat.connectors.studio;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Where long work is done: on threads of low priority of its own, so that learning and reading
 * thousands of questions take no thread from the citizens. Two at a time, the rest waits.
 */
@ApplicationScoped
public class Workshop {
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          2,
          Thread.ofPlatform()
              .daemon()
              .name("workshop-", 0)
              .priority(Thread.MIN_PRIORITY)
              .factory());

  @PreDestroy
  void close() {
    workers.shutdownNow();
  }

  /** Does the work and gives what came of it; what it throws is thrown here. */
  <T> T work(Supplier<T> work) {
    try {
      return workers.submit(work::get).get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The application is being stopped", e);
    }
  }
}
