package dk.borgerchat.intents.tool;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where a command reads and writes, always UTF-8. Only {@link #result} and {@link #answer} reach
 * standard output. For one thread.
 */
final class Console {
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  Console(InputStream in, OutputStream out, OutputStream err) {
    this.in = in;
    this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  /** One line of the result; written at once only by {@link #flush}. */
  void result(String line) {
    out.print(line + "\n");
  }

  /** One line of the result for somebody who waits for it. */
  void answer(String line) {
    result(line);
    flush();
  }

  /** A line for the user that is no result. */
  void note(String line) {
    err.println(line);
  }

  void flush() {
    out.flush();
  }

  /**
   * Hands over each input line, without its end ({@code \n} or {@code \r\n}). Broken UTF-8 is
   * replaced, never refused.
   */
  void eachLine(Consumer<String> action) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try {
      for (int next = in.read(); next >= 0; next = in.read()) {
        if (next == '\n') {
          action.accept(text(line));
          line.reset();
        } else {
          line.write(next);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Standard input cannot be read", e);
    }
    if (line.size() > 0) {
      action.accept(text(line));
    }
  }

  /**
   * Hands input lines over in batches of at most {@code most}: whoever types a line gets its answer
   * at once, and a file is worked through by all processors.
   */
  void eachBatch(int most, Consumer<List<String>> action) {
    List<String> batch = new ArrayList<>();
    eachLine(line -> {
      batch.add(line);
      if (batch.size() == most || isWaitedFor()) {
        action.accept(List.copyOf(batch));
        batch.clear();
        flush();
      }
    });
    action.accept(List.copyOf(batch));
  }

  private boolean isWaitedFor() {
    try {
      return in.available() == 0;
    } catch (IOException e) {
      return true;
    }
  }

  private static String text(ByteArrayOutputStream line) {
    String text = line.toString(StandardCharsets.UTF_8);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }
}
