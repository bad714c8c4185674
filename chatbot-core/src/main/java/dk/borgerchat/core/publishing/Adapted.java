package dk.borgerchat.core.publishing;

import dk.borgerchat.core.kommune.Kommune;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A kommune's own intent put into another's words, or into everybody's: its name and website are
 * replaced, links to its pages, near misses and its approval are left out. What comes of it is a
 * draft for people to go over.
 */
final class Adapted {
  private static final Set<String> LEFT_OUT = Set.of("nearMisses", "checkedOn");

  /** Texts in which variables are filled in. */
  private static final Set<String> ANSWERS = Set.of("answer", "otherwise");

  private static final int LETTERS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private final Pattern name;
  private final Pattern nameOfOffice;
  private final Pattern website;
  private final Kommune from;
  private final @Nullable Kommune to;

  /**
   * Adapts the intents of one kommune.
   *
   * @param to for whom; null for all
   */
  Adapted(Kommune from, @Nullable Kommune to) {
    this.from = from;
    this.to = to;
    String word = "\\b" + Pattern.quote(from.name());
    this.name = Pattern.compile(word + "(s?)\\b", LETTERS);
    this.nameOfOffice = Pattern.compile(word + "(?: kommune)?(s?)\\b", LETTERS);
    this.website = Pattern.compile(Pattern.quote(from.websiteName()), LETTERS);
  }

  /** The fields of a document, an intent's or its checks'. */
  Map<String, Object> fields(Map<String, Object> fields) {
    Map<String, Object> adapted = new LinkedHashMap<>();
    fields.forEach((key, value) -> {
      if (!LEFT_OUT.contains(key)) {
        adapted.put(key, adapted(key, value));
      }
    });
    adapted.replace("approver", "seed");
    return adapted;
  }

  private Object adapted(String key, @Nullable Object value) {
    return switch (value) {
      case null -> "";
      case String text when key.equals("id") || key.equals("intent") -> text;
      case String text -> words(text, ANSWERS.contains(key));
      case List<?> list ->
          list.stream().filter(item -> !isOwnLink(item)).map(item -> adapted(key, item)).toList();
      case Map<?, ?> map -> {
        Map<String, Object> fields = new LinkedHashMap<>();
        map.forEach((name, field) ->
            fields.put(String.valueOf(name), adapted(String.valueOf(name), field)));
        yield fields;
      }
      default -> value;
    };
  }

  private boolean isOwnLink(@Nullable Object item) {
    return item instanceof Map<?, ?> link
        && link.get("url") instanceof String url
        && url.startsWith("https://" + from.websiteName());
  }

  private String words(String text, boolean isAnswer) {
    if (to != null) {
      return words(text, name, to.name(), to.websiteName());
    }
    return isAnswer
        ? words(text, name, "{kommune.navn}", "{kommune.website}")
        : words(text, nameOfOffice, "kommunen", "kommunens hjemmeside");
  }

  private String words(String text, Pattern named, String who, String site) {
    String elsewhere = website.matcher(text).replaceAll(Matcher.quoteReplacement(site));
    return named.matcher(elsewhere).replaceAll(Matcher.quoteReplacement(who) + "$1");
  }
}
