package dk.borgerchat.services;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * The services of one run, started and stopped together, in parallel.
 *
 * @param all those that run here; one that is configured elsewhere is left out
 */
public record LocalServices(List<LocalService> all) {
  public LocalServices {
    all = List.copyOf(all);
  }

  /**
   * Kafka, Redis and PostgreSQL on free ports, with their data in {@code folder}; not started yet.
   */
  public static LocalServices onFreePorts(Path folder) {
    return new LocalServices(
        List.of(
            new KafkaService(folder, LoopbackPort.free()),
            new RedisService(folder, LoopbackPort.free()),
            new PostgresService(folder, LoopbackPort.free())));
  }

  /**
   * Starts all and returns when each serves clients; whatever ends this JVM in good order ends
   * them.
   *
   * @throws ServiceFailure when one does not come up
   */
  public void start() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    forEachInParallel(LocalService::start);
  }

  /** As {@link #start()}, with all data of earlier runs thrown away first. */
  public void startAnew() {
    forEachInParallel(LocalService::forget);
    start();
  }

  /** Stops all in good order. */
  public void stop() {
    forEachInParallel(LocalService::stop);
  }

  /** The application's settings that point at these services, by property name. */
  public Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>();
    all.forEach(service -> settings.putAll(service.settings()));
    return settings;
  }

  /** The same settings as environment variables, named by the rule of MicroProfile Config. */
  public Map<String, String> environment() {
    Map<String, String> environment = new TreeMap<>();
    settings().forEach((property, value) -> environment.put(variable(property), value));
    return environment;
  }

  /** The environment variable that sets {@code property}. */
  static String variable(String property) {
    return property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }

  /**
   * The one of this kind.
   *
   * @throws IllegalArgumentException when it is not among these services
   */
  public <S extends LocalService> S the(Class<S> kind) {
    return all.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not started here: " + kind));
  }

  private void forEachInParallel(Consumer<LocalService> step) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<? extends Future<?>> steps =
          all.stream().map(service -> threads.submit(() -> step.accept(service))).toList();
      steps.forEach(LocalServices::outcome);
    }
  }

  private static void outcome(Future<?> step) {
    try {
      step.get();
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      throw new ServiceFailure(String.valueOf(cause.getMessage()), cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServiceFailure("interrupted", e);
    }
  }
}
