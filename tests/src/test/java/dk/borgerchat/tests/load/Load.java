package dk.borgerchat.tests.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests from many lines at once for some time.
 *
 * @param node where to
 * @param lines how many connections, each with one request under way at a time
 * @param time how long
 */
record Load(URI node, int lines, Duration time) {

  /** One request on a line; {@code number} counts all requests from 0. */
  interface Request {
    Line.Answer send(Line line, long number) throws IOException;
  }

  /**
   * What came of it.
   *
   * @param micros how long each answer took, sorted; at a given rate from when it was due
   * @param refused answers other than 2xx
   * @param seconds how long it took all in all
   */
  record Result(long[] micros, long refused, double seconds) {
    double perSecond() {
      return micros.length / seconds;
    }

    /** Milliseconds that {@code share} (0.0-1.0) of the answers stayed within. */
    double quantile(double share) {
      int at = (int) Math.min(micros.length - 1L, (long) (micros.length * share));
      return micros.length == 0 ? 0 : micros[at] / 1000.0;
    }
  }

  /** As fast as the answers come. */
  Result flatOut(Request request) {
    return run(request, 0, Long.MAX_VALUE);
  }

  /** The same, but no more than so many, and no longer than {@link #time}. */
  Result first(long most, Request request) {
    return run(request, 0, most);
  }

  /** At a steady rate a second, whether or not earlier answers have come. */
  Result at(double rate, Request request) {
    return run(request, rate, Long.MAX_VALUE);
  }

  private Result run(Request request, double rate, long most) {
    AtomicLong numbers = new AtomicLong();
    long start = System.nanoTime();
    List<Callable<Part>> parts = new ArrayList<>();
    for (int line = 0; line < lines; line++) {
      parts.add(() -> part(request, rate, most, numbers, start));
    }
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Part> done = new ArrayList<>();
      for (Future<Part> part : threads.invokeAll(parts)) {
        done.add(part.get());
      }
      long[] micros =
          done.stream().flatMapToLong(part -> Arrays.stream(part.micros())).sorted().toArray();
      return new Result(
          micros, done.stream().mapToLong(Part::refused).sum(), (System.nanoTime() - start) / 1e9);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("The load could not be sent", e);
    }
  }

  private record Part(long[] micros, long refused) {}

  private Part part(Request request, double rate, long most, AtomicLong numbers, long start)
      throws IOException {
    long[] micros = new long[1024];
    int count = 0;
    long refused = 0;
    try (Line line = new Line(node)) {
      while (System.nanoTime() - start < time.toNanos()) {
        long number = numbers.getAndIncrement();
        long due = rate == 0 ? System.nanoTime() : start + (long) (number * 1e9 / rate);
        if (number >= most || due - start > time.toNanos()) {
          break;
        }
        while (System.nanoTime() < due) {
          LockSupport.parkNanos(due - System.nanoTime());
        }
        Line.Answer answer = request.send(line, number);
        refused += answer.status() / 100 == 2 ? 0 : 1;
        micros = count == micros.length ? Arrays.copyOf(micros, count * 2) : micros;
        micros[count++] = (System.nanoTime() - due) / 1000;
      }
    }
    return new Part(Arrays.copyOf(micros, count), refused);
  }
}
