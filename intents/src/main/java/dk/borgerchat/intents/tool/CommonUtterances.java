package dk.borgerchat.intents.tool;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.understanding.Example;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.intents.interchange.Labelled;
import java.util.List;
import java.util.Objects;

/** The Danish sentences of the common intents: what is given to others and taken from them. */
final class CommonUtterances {
  private CommonUtterances() {}

  static List<Labelled> of(Content content) {
    return content.examples().stream()
        .filter(CommonUtterances::isCommonDanish)
        .map(example -> new Labelled(intent(example).value(), oneLine(example.text())))
        .toList();
  }

  private static boolean isCommonDanish(Example example) {
    return example.intent() != null
        && example.kommune() == null
        && example.language() == Language.DA;
  }

  private static IntentId intent(Example example) {
    return Objects.requireNonNull(example.intent());
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
