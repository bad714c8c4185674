package dk.borgerchat.intents.tool;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What one command printed.
 *
 * @param exit its exit code
 * @param out standard output
 * @param err standard error
 */
record ToolRun(int exit, String out, String err) {
  /** Runs a command in this process with {@code input} on its standard input. */
  static ToolRun of(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    int exit = BorgerchatTool.run(new ByteArrayInputStream(bytes), out, err, arguments);
    return new ToolRun(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
