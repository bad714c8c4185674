package dk.borgerchat.core.publishing;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.DriftAnswers.StillRight;
import dk.borgerchat.core.publishing.RevisionBook.Live;
import dk.borgerchat.core.understanding.IntentId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the common texts that changed under a kommune's own. The question is open until the kommune
 * says that its text is still right, or publishes another. Safe for any number of threads.
 */
public final class DriftAlarm {
  private final RevisionBook book;
  private final ReleaseShelf shelf;
  private final DriftAnswers answers;
  private final DocumentFormat format;

  public DriftAlarm(
      RevisionBook book, ReleaseShelf shelf, DriftAnswers answers, DocumentFormat format) {
    this.book = book;
    this.shelf = shelf;
    this.answers = answers;
    this.format = format;
  }

  /** The open questions to those kommuner, in order of kommune and intent. */
  public List<Drift> open(Predicate<DocumentPath> wanted) {
    SortedMap<DocumentPath, Live> live = book.live();
    Set<StillRight> answered = answers.all();
    Map<Long, Map<String, Long>> held = new HashMap<>();
    List<Drift> open = new ArrayList<>();
    live.forEach((path, overlay) -> {
      if (path.isOverlay() && wanted.test(path)) {
        changes(overlay.text())
            .forEach((intent, own) ->
                drift(path, intent, own, live, held)
                    .filter(drift -> !answered.contains(answer(drift)))
                    .ifPresent(open::add));
      }
    });
    return open;
  }

  private static StillRight answer(Drift drift) {
    return new StillRight(drift.kommune(), drift.intent(), drift.commonRevision());
  }

  private Optional<Drift> drift(
      DocumentPath overlay,
      IntentId intent,
      Object own,
      SortedMap<DocumentPath, Live> live,
      Map<Long, Map<String, Long>> held) {
    Live common = live.get(DocumentPath.of(intent));
    KommuneCode kommune = overlay.kommune();
    if (common == null || kommune == null || common.release() == 0) {
      return Optional.empty();
    }
    Map<String, Long> then = held.computeIfAbsent(common.release() - 1, shelf::revisions);
    String before = answerOf(textOf(then, DocumentPath.of(intent)));
    String after = answerOf(common.text());
    Object ownThen = changes(textOf(then, overlay)).get(intent);
    return before.isEmpty() || before.equals(after) || !own.equals(ownThen)
        ? Optional.empty()
        : Optional.of(
            new Drift(
                kommune,
                intent,
                common.revision(),
                shelf.find(common.release()).orElseThrow().at(),
                before,
                after,
                words(own)));
  }

  private String textOf(Map<String, Long> held, DocumentPath path) {
    Long revision = held.get(path.value());
    return revision == null ? "" : book.text(revision);
  }

  private String answerOf(String text) {
    return Objects.toString(format.fields(text).get("answer"), "");
  }

  private Map<IntentId, Object> changes(String text) {
    Map<IntentId, Object> changes = new HashMap<>();
    if (format.fields(text).get("changes") instanceof Map<?, ?> map) {
      map.forEach((intent, change) -> {
        if (IntentId.isValid(String.valueOf(intent)) && change != null) {
          changes.put(new IntentId(String.valueOf(intent)), change);
        }
      });
    }
    return changes;
  }

  private static String words(Object own) {
    return own instanceof Map<?, ?> change
        ? Stream.of("off", "replace", "append")
            .map(change::get)
            .filter(Objects::nonNull)
            .map(String::valueOf)
            .collect(Collectors.joining("\n"))
        : "";
  }
}
