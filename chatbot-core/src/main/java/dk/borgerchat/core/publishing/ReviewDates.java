package dk.borgerchat.core.publishing;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.Entry;
import dk.borgerchat.core.content.Overlay;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the answers that must be looked at again soon, or should have been. */
public final class ReviewDates {
  /** So long before the day those who write are told. */
  public static final Period BEFORE = Period.ofDays(30);

  private ReviewDates() {}

  /**
   * An answer to look at again.
   *
   * @param reviewBy the day by which it must be
   * @param checkedOn the day on which it last was; null while nobody has
   * @param isOverdue whether that day is over
   */
  public record Due(
      DocumentPath path,
      String intent,
      String title,
      LocalDate reviewBy,
      @Nullable LocalDate checkedOn,
      boolean isOverdue) {}

  /** Those of the wanted documents that are due by then or over it, the longest overdue first. */
  public static List<Due> due(Content content, LocalDate day, Predicate<DocumentPath> wanted) {
    LocalDate soon = day.plus(BEFORE);
    Stream<Due> common =
        content.entries().values().stream()
            .map(entry -> due(DocumentPath.of(entry.intent()), entry, day));
    Stream<Due> local = content.overlays().values().stream().flatMap(overlay -> own(overlay, day));
    return Stream.concat(common, local)
        .filter(due -> !due.reviewBy().isAfter(soon) && wanted.test(due.path()))
        .sorted(Comparator.comparing(Due::reviewBy).thenComparing(Due::path))
        .toList();
  }

  private static Stream<Due> own(Overlay overlay, LocalDate day) {
    return overlay.localEntries().values().stream()
        .map(entry -> due(DocumentPath.local(overlay.kommune(), entry.intent()), entry, day));
  }

  private static Due due(DocumentPath path, Entry entry, LocalDate day) {
    return new Due(
        path,
        entry.intent().value(),
        entry.title(),
        entry.reviewBy(),
        entry.checkedOn(),
        entry.reviewBy().isBefore(day));
  }
}
