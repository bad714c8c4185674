package dk.borgerchat.core.publishing;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.Entry;
import dk.borgerchat.core.content.Variable;
import dk.borgerchat.core.kommune.KommuneCode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far a kommune is with its local facts.
 *
 * @param score share of answers whose every local fact the kommune has given, 0.0-1.0
 * @param facts what texts ask for, those named in most answers first
 * @param ownTexts how many common answers it has changed
 * @param ownIntents how many intents only it has
 */
public record Completeness(double score, List<Fact> facts, int ownTexts, int ownIntents) {
  public Completeness {
    facts = List.copyOf(facts);
  }

  /**
   * A local fact.
   *
   * @param name the variable's
   * @param value as the kommune has given it; null where it is missing
   * @param fallback what citizens read instead
   * @param answers how many answers name it
   */
  public record Fact(
      String name, String meaning, @Nullable String value, String fallback, long answers) {}

  /** How far {@code kommune} is in this content. */
  public static Completeness of(Content content, KommuneCode kommune) {
    var overlay = content.overlayOf(kommune);
    List<Fact> facts =
        content.variables().values().stream()
            .filter(variable -> variable.fallback() != null)
            .map(variable -> fact(content, variable, overlay.variables().get(variable.name())))
            .filter(fact -> fact.answers() > 0)
            .sorted(Comparator.comparing(Fact::answers).reversed().thenComparing(Fact::name))
            .toList();
    List<Fact> missing = facts.stream().filter(fact -> fact.value() == null).toList();
    long lacking =
        content.entries().values().stream()
            .filter(entry -> missing.stream().anyMatch(fact -> names(entry, fact.name())))
            .count();
    double score =
        content.entries().isEmpty() ? 1 : 1 - (double) lacking / content.entries().size();
    return new Completeness(score, facts, overlay.changes().size(), overlay.localEntries().size());
  }

  private static Fact fact(Content content, Variable variable, @Nullable String value) {
    long answers =
        content.entries().values().stream().filter(entry -> names(entry, variable.name())).count();
    String fallback = Objects.requireNonNullElse(variable.fallback(), "");
    return new Fact(variable.name(), variable.meaning(), value, fallback, answers);
  }

  private static boolean names(Entry entry, String variable) {
    return entry.answer().contains("{" + variable + "}");
  }
}
