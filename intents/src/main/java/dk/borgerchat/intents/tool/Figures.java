package dk.borgerchat.intents.tool;

import dk.borgerchat.core.understanding.Evaluation;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An evaluation as its figures by name, in the order they are printed. */
final class Figures {
  private Figures() {}

  static Map<String, @Nullable Number> of(Evaluation evaluation) {
    Map<String, @Nullable Number> figures = new LinkedHashMap<>();
    figures.put("rows", evaluation.rows());
    figures.put("accuracyAt1", evaluation.accuracyAt1());
    figures.put("accuracyAt3", evaluation.accuracyAt3());
    figures.put("answered", evaluation.answered());
    figures.put("clarified", evaluation.clarified());
    figures.put("passedOn", evaluation.passedOn());
    figures.put("precisionAnswered", evaluation.precisionAnswered());
    figures.put("falseAnswers", evaluation.falseAnswers());
    figures.put("auroc", evaluation.auroc());
    figures.put("ece", evaluation.ece());
    figures.put("microsP50", evaluation.microsP50());
    figures.put("microsP99", evaluation.microsP99());
    figures.put("skipped", evaluation.skipped());
    return figures;
  }

  static void print(Map<String, @Nullable Number> figures, boolean json, Console console) {
    if (json) {
      console.result(Json.of(figures));
    } else {
      figures.forEach((name, value) -> console.result(line(name, value)));
    }
  }

  private static String line(String name, @Nullable Number value) {
    String text =
        switch (value) {
          case null -> "-";
          case Double number -> String.format(Locale.ROOT, "%.4f", number);
          default -> value.toString();
        };
    return String.format(Locale.ROOT, "%-24s %s", name, text);
  }
}
