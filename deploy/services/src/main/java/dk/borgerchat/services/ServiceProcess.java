package dk.borgerchat.services;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server's process: its output goes to a log file and is watched for the line that says it serves
 * clients; its number is kept in the data folder, so that a later run can end what an earlier one
 * left behind.
 */
final class ServiceProcess {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final Path log;
  private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

  private ServiceProcess(Process process, Path log, String readyWords) {
    this.process = process;
    this.log = log;
    Thread.ofPlatform().daemon().name("log of " + log).start(() -> follow(readyWords));
  }

  /**
   * Starts {@code command} and waits until a line of its output contains {@code readyWords}.
   *
   * @param folder the service's data folder; receives {@code process} and {@code server.log}
   */
  static ServiceProcess start(Path folder, List<String> command, String readyWords) {
    Path log = folder.resolve("server.log");
    try {
      Process started = new ProcessBuilder(command).redirectErrorStream(true).start();
      LeftBehind.remember(started.toHandle(), folder);
      ServiceProcess process = new ServiceProcess(started, log, readyWords);
      process.awaitReady();
      return process;
    } catch (IOException e) {
      throw new ServiceFailure("cannot start " + command.getFirst(), e);
    }
  }

  boolean isRunning() {
    return process.isAlive();
  }

  /**
   * Sends {@code signal} (its name without SIG), waits for the end, and kills what does not end.
   */
  void stop(String signal) {
    send(signal);
    awaitEnd();
    kill();
  }

  /** SIGKILL, to the processes it has started too. */
  void kill() {
    LeftBehind.kill(process.toHandle());
  }

  /** Java itself sends SIGTERM and SIGKILL only. */
  private void send(String signal) {
    if (process.isAlive()) {
      try {
        new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid()).start();
      } catch (IOException e) {
        throw new ServiceFailure("cannot send SIG" + signal, e);
      }
    }
  }

  private void awaitReady() {
    try {
      if (!ready.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new ServiceFailure("ended before it was ready; its log: " + log);
      }
    } catch (TimeoutException | ExecutionException e) {
      kill();
      throw new ServiceFailure("not ready after " + PATIENCE + "; its log: " + log, e);
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
      throw new ServiceFailure("interrupted while starting; its log: " + log, e);
    }
  }

  private void awaitEnd() {
    try {
      process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      // It is killed next.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void follow(String readyWords) {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        var file = new PrintWriter(Files.newBufferedWriter(log, CREATE, APPEND), true)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        file.println(line);
        if (line.contains(readyWords)) {
          ready.complete(true);
        }
      }
    } catch (IOException e) {
      // The process is gone, and with it the pipe.
    } finally {
      ready.complete(false);
    }
  }
}
