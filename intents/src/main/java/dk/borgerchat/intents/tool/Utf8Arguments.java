package dk.borgerchat.intents.tool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The arguments as they were typed. Under {@code LC_ALL=C} the platform decodes them as ASCII and
 * loses æ, ø and å; Linux still has the bytes in {@code /proc/self/cmdline}.
 */
final class Utf8Arguments {
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
  private static final char ASCII_END = 127;

  private Utf8Arguments() {}

  static String[] of(String[] decoded) {
    boolean ascii = List.of(decoded).stream().allMatch(a -> a.chars().allMatch(c -> c < ASCII_END));
    return ascii || !Files.isReadable(COMMAND_LINE) ? decoded : reread(decoded);
  }

  private static String[] reread(String[] decoded) {
    try {
      String line = new String(Files.readAllBytes(COMMAND_LINE), StandardCharsets.UTF_8);
      List<String> all = List.of(line.substring(0, line.length() - 1).split("\0", -1));
      return all.size() < decoded.length
          ? decoded
          : all.subList(all.size() - decoded.length, all.size()).toArray(String[]::new);
    } catch (IOException e) {
      return decoded;
    }
  }
}
