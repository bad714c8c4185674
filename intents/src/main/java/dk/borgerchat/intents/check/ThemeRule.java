package dk.borgerchat.intents.check;

import dk.borgerchat.core.content.Problem;
import dk.borgerchat.intents.format.ContentDraft;
import dk.borgerchat.intents.format.OverlayFile;
import dk.borgerchat.intents.yaml.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Text in a kommune's colours can be read: each pair that meets in the chat has a contrast of at
 * least 4.5 (WCAG 2.2, 1.4.3), with the widget's own colour where the kommune names none.
 */
final class ThemeRule implements ContentRule {
  private static final double LEAST = 4.5;
  private static final Locale DANISH = Locale.of("da");

  /** The widget's own colours, as in its {@code styles.ts}. */
  private static final Map<String, String> USUAL =
      Map.ofEntries(
          Map.entry("primary", "#0f4c81"),
          Map.entry("on-primary", "#ffffff"),
          Map.entry("action", "#0f4c81"),
          Map.entry("surface", "#ffffff"),
          Map.entry("bot", "#eef2f6"),
          Map.entry("primary-dark", "#123a5e"),
          Map.entry("on-primary-dark", "#ffffff"),
          Map.entry("action-dark", "#9accf8"),
          Map.entry("surface-dark", "#141c24"),
          Map.entry("bot-dark", "#232f3a"));

  /** A text's colour and what it stands on. */
  private record Pair(String text, String ground) {}

  private static final List<Pair> MEET =
      List.of(
          new Pair("on-primary", "primary"),
          new Pair("action", "surface"),
          new Pair("action", "bot"),
          new Pair("on-primary-dark", "primary-dark"),
          new Pair("action-dark", "surface-dark"),
          new Pair("action-dark", "bot-dark"));

  @Override
  public Stream<Problem> check(ContentDraft draft) {
    return draft.overlays().stream().map(OverlayFile::theme).flatMap(ThemeRule::check);
  }

  private static Stream<Problem> check(Map<Text, Text> theme) {
    return theme.entrySet().stream()
        .flatMap(own ->
            MEET.stream()
                .filter(pair -> names(pair, own.getKey()))
                .filter(pair -> contrast(pair, theme) < LEAST)
                .map(pair -> tooLittle(own.getValue(), pair, contrast(pair, theme))));
  }

  private static boolean names(Pair pair, Text name) {
    return pair.text().equals(name.value()) || pair.ground().equals(name.value());
  }

  private static double contrast(Pair pair, Map<Text, Text> theme) {
    return Contrast.of(colour(pair.text(), theme), colour(pair.ground(), theme));
  }

  private static String colour(String name, Map<Text, Text> theme) {
    return theme.entrySet().stream()
        .filter(own -> own.getKey().value().equals(name))
        .map(own -> own.getValue().value())
        .findFirst()
        .orElse(USUAL.getOrDefault(name, "#000000"));
  }

  private static Problem tooLittle(Text place, Pair pair, double contrast) {
    return place.error(
        "'%s' på '%s' er svær at læse: kontrasten er %s og skal mindst være %s."
            .formatted(pair.text(), pair.ground(), inDanish(contrast), inDanish(LEAST)),
        "Vælg en mørkere og en lysere farve, eller behold de almindelige.");
  }

  private static String inDanish(double contrast) {
    return String.format(DANISH, "%.1f", contrast);
  }
}
