package dk.borgerchat.core.publishing;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.Overlay;
import dk.borgerchat.core.kommune.Kommune;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a kommune is live, and what it should do next. It is not live before one web address may
 * carry its chat, whatever else is written.
 *
 * @param todo the most important first; what {@link Todo#needed()} names must be done to be ready
 */
public record Readiness(State state, List<Todo> todo) {
  private static final String PHONE = "kommune.telefon";
  private static final String HOURS = "kommune.aabningstider";
  private static final Set<String> NEEDED = Set.of(PHONE, HOURS);

  public Readiness {
    todo = List.copyOf(todo);
  }

  /** Where a kommune stands. */
  public enum State {
    NOT_LIVE,
    LIVE,
    PAUSED,
    LEFT;

    /** As outsiders read it: {@code not-live}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What there is to do. */
  public enum What {
    /** Citizens who meet a closed or silent chat have no number to call. */
    PHONE,
    /** No web address may carry the chat. */
    ORIGINS,
    /** Nobody has said when the office is open. */
    HOURS,
    /** A fact that answers name is missing; its fallback is read instead. */
    FACT,
    /** Own answers that nobody has approved. */
    UNAPPROVED,
    /** The chat has the usual colours. */
    THEME;

    /** As outsiders read it: {@code origins}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean isNeeded() {
      return this == PHONE || this == ORIGINS || this == HOURS;
    }
  }

  /**
   * Something to do.
   *
   * @param meaning which fact, in the content team's words; null where it is no fact
   * @param count how many answers name it, or are meant; 0 where that says nothing
   */
  public record Todo(What what, @Nullable String meaning, long count) {
    /** Whether the kommune is not ready before it is done. */
    public boolean needed() {
      return what.isNeeded();
    }
  }

  /** Whether nothing that is needed is missing. */
  public boolean isReady() {
    return todo.stream().noneMatch(Todo::needed);
  }

  /** Where a kommune of this content stands. */
  public static Readiness of(Content content, Kommune kommune) {
    return new Readiness(state(kommune), todo(content, kommune));
  }

  private static State state(Kommune kommune) {
    return switch (kommune.membership()) {
      case PAUSED -> State.PAUSED;
      case LEFT -> State.LEFT;
      case ACTIVE -> kommune.origins().isEmpty() ? State.NOT_LIVE : State.LIVE;
    };
  }

  private static List<Todo> todo(Content content, Kommune kommune) {
    Overlay overlay = content.overlayOf(kommune.code());
    List<Todo> todo = new ArrayList<>();
    if (!overlay.variables().containsKey(PHONE)) {
      todo.add(new Todo(What.PHONE, null, 0));
    }
    if (kommune.origins().isEmpty()) {
      todo.add(new Todo(What.ORIGINS, null, 0));
    }
    if (!overlay.variables().containsKey(HOURS)) {
      todo.add(new Todo(What.HOURS, null, 0));
    }
    Completeness.of(content, kommune.code()).facts().stream()
        .filter(fact -> fact.value() == null && !NEEDED.contains(fact.name()))
        .map(fact -> new Todo(What.FACT, fact.meaning(), fact.answers()))
        .forEach(todo::add);
    long unapproved =
        overlay.localEntries().values().stream().filter(entry -> !entry.isApproved()).count();
    if (unapproved > 0) {
      todo.add(new Todo(What.UNAPPROVED, null, unapproved));
    }
    if (overlay.theme().colours().isEmpty()) {
      todo.add(new Todo(What.THEME, null, 0));
    }
    return todo;
  }
}
