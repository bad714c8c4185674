package dk.borgerchat.connectors.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a site's {@code robots.txt} keeps from every program, or from ours by name (RFC 9309: the
 * longest rule that fits counts, and allowing wins of equals; wildcards are not read).
 *
 * @param rules for us; none allows all
 */
record Robots(List<Rule> rules) {
  /** Allows all. */
  static final Robots OPEN = new Robots(List.of());

  /** A path's beginning, and whether what begins so may be visited. */
  record Rule(String beginning, boolean allows) {}

  /** Reads the file. */
  static Robots of(String text, String program) {
    List<Rule> forAll = new ArrayList<>();
    List<Rule> forUs = new ArrayList<>();
    boolean isNamed = false;
    boolean isAll = false;
    boolean inAgents = false;
    for (String line : text.lines().toList()) {
      String[] parts = line.replaceFirst("#.*", "").split(":", 2);
      if (parts.length < 2) {
        continue;
      }
      String key = parts[0].strip().toLowerCase(Locale.ROOT);
      String value = parts[1].strip();
      if (key.equals("user-agent")) {
        isNamed = (inAgents && isNamed) || value.equalsIgnoreCase(program);
        isAll = (inAgents && isAll) || value.equals("*");
        inAgents = true;
        continue;
      }
      inAgents = false;
      if ((key.equals("disallow") || key.equals("allow")) && !value.isEmpty()) {
        Rule rule = new Rule(value.replaceFirst("[*$].*", ""), key.equals("allow"));
        if (isNamed) {
          forUs.add(rule);
        } else if (isAll) {
          forAll.add(rule);
        }
      }
    }
    return new Robots(forUs.isEmpty() ? forAll : forUs);
  }

  boolean allow(String path) {
    boolean allows = true;
    int longest = -1;
    for (Rule rule : rules) {
      int length = rule.beginning().length();
      if (path.startsWith(rule.beginning())
          && (length > longest || (length == longest && rule.allows()))) {
        longest = length;
        allows = rule.allows();
      }
    }
    return allows;
  }
}
