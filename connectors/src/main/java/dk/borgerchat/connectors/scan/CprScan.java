package dk.borgerchat.connectors.scan;

import dk.borgerchat.core.privacy.CitizenText;
import dk.borgerchat.core.privacy.PrivacyMask;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Counts the CPR numbers in everything we hold. It prints where, never what. Exit code 0: none; 1:
 * some; 2: a place could not be read.
 */
public final class CprScan {
  /** Ids and hashes hold digits by chance. */
  private static final Pattern RANDOM =
      Pattern.compile(
          "(?i)\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b|[0-9a-f]{32,}");

  /** Line ends and other signs as JSON writes them. */
  private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u00[0-9a-f]{2}|[nrt\"\\\\/])");

  private final PrivacyMask mask = new PrivacyMask();
  private final Map<String, Integer> found = new TreeMap<>();
  private int texts;

  private CprScan() {}

  /** {@code arguments}: log files and folders; addresses come from the application's variables. */
  public static void main(String[] arguments) {
    List<Path> logs = Arrays.stream(arguments).map(Path::of).toList();
    System.exit(report(holdings(System.getenv(), logs), System.out));
  }

  static List<Holding> holdings(Map<String, String> environment, List<Path> logs) {
    return List.of(
        new RedisHolding(
            environment.getOrDefault("BORGERCHAT_REDIS_URI", "redis://127.0.0.1:6379")),
        new DatabaseHolding(
            environment.getOrDefault("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql:borgerchat"),
            environment.getOrDefault("QUARKUS_DATASOURCE_USERNAME", ""),
            environment.getOrDefault("QUARKUS_DATASOURCE_PASSWORD", "")),
        new TopicHolding(environment.getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:9092")),
        new LogHolding(logs));
  }

  /** Reads all places and prints a line for each, and for each spot with a CPR number. */
  static int report(List<Holding> holdings, PrintStream out) {
    int exit = 0;
    for (Holding holding : holdings) {
      CprScan scan = new CprScan();
      try {
        holding.read(scan::take);
      } catch (Exception e) {
        out.printf("%s could not be read: %s%n", holding.name(), e.getMessage());
        return 2;
      }
      List<String> lines = new ArrayList<>();
      scan.found.forEach((where, count) -> lines.add("  " + where + ": " + count));
      int sum = scan.found.values().stream().mapToInt(count -> count).sum();
      out.printf("%s: %d CPR numbers in %d texts%n", holding.name(), sum, scan.texts);
      lines.forEach(out::println);
      exit = sum > 0 ? 1 : exit;
    }
    return exit;
  }

  private void take(String where, String text) {
    texts++;
    String plain = ESCAPED.matcher(RANDOM.matcher(text).replaceAll("id")).replaceAll(" ");
    int count = mask.cprNumbersIn(new CitizenText(plain));
    if (count > 0) {
      found.merge(where, count, Integer::sum);
    }
  }
}
