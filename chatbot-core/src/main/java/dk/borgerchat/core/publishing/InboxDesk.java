package dk.borgerchat.core.publishing;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.Edited.Forbidden.Reason;
import dk.borgerchat.core.publishing.InboxBook.Begun;
import dk.borgerchat.core.publishing.InboxBook.Step;
import dk.borgerchat.core.understanding.Candidate;
import dk.borgerchat.core.understanding.IntentId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where staff settle what citizens asked in vain: one click makes a draft with the sentence in it,
 * which then goes the way of every draft. Safe for any number of threads.
 */
public final class InboxDesk {
  private final Inbox inbox;
  private final InboxBook cases;
  private final RevisionBook book;
  private final Editing editing;
  private final DocumentFormat format;
  private final Clock clock;

  public InboxDesk(
      Inbox inbox,
      InboxBook cases,
      RevisionBook book,
      Editing editing,
      DocumentFormat format,
      Clock clock) {
    this.inbox = inbox;
    this.cases = cases;
    this.book = book;
    this.editing = editing;
    this.format = format;
    this.clock = clock;
  }

  /**
   * What somebody wants done.
   *
   * @param number of the case; 0 for one that begins now
   * @param kommune whose questions; null for all kommuner's
   * @param group the words of the group it is about; counts where a case begins
   * @param words the question as it is to be learned, checked or remembered
   * @param assignee who is to look at it; null for nobody
   * @param intent what it means; null where the act needs none
   * @param why may be empty
   */
  public record Wanted(
      long number,
      @Nullable KommuneCode kommune,
      String group,
      String words,
      InboxCase.Act act,
      @Nullable String assignee,
      @Nullable IntentId intent,
      String why) {}

  /** What became of it. */
  public sealed interface Handled {
    /** Done. */
    record Done(InboxCase now) implements Handled {}

    /** Nothing was done, since the draft was not taken. */
    record Refused(Edited edited) implements Handled {}
  }

  /** Does what somebody wants done with questions that mean the same. */
  public Handled handle(Staff staff, Wanted wanted) {
    if (!staff.mayHandleInbox(wanted.kommune())) {
      return new Handled.Refused(new Edited.Forbidden(Reason.ROLE));
    }
    InboxCase begun = wanted.number() == 0 ? null : cases.find(wanted.number()).orElse(null);
    if (wanted.number() != 0
        && (begun == null || !Objects.equals(begun.kommune(), wanted.kommune()))) {
      return new Handled.Refused(new Edited.NotNow());
    }
    Edited draft = draft(staff, wanted);
    return switch (draft) {
      case null -> done(staff, wanted, begun, 0);
      case Edited.Done written -> done(staff, wanted, begun, written.revision().number());
      case Edited.Conflict refused -> new Handled.Refused(refused);
      case Edited.Broken refused -> new Handled.Refused(refused);
      case Edited.Forbidden refused -> new Handled.Refused(refused);
      case Edited.NotNow refused -> new Handled.Refused(refused);
    };
  }

  /**
   * Lets a kommune's staff see its own questions from fewer conversations.
   *
   * @param conversations 1 to {@value Inbox#LEAST}
   * @return whether they may choose that
   */
  public boolean choose(Staff staff, KommuneCode kommune, int conversations) {
    boolean may =
        staff.mayChooseLeast(kommune) && conversations >= 1 && conversations <= Inbox.LEAST;
    if (may) {
      cases.choose(kommune, conversations, staff.username(), clock.instant());
    }
    return may;
  }

  private Handled done(Staff staff, Wanted wanted, @Nullable InboxCase begun, long revision) {
    Step step =
        new Step(
            wanted.act(),
            staff.username(),
            clock.instant(),
            wanted.assignee(),
            wanted.intent(),
            revision);
    return new Handled.Done(
        begun == null
            ? cases.begin(
                new Begun(wanted.kommune(), wanted.words(), candidates(staff, wanted)), step)
            : cases.add(begun.number(), step).orElseThrow());
  }

  private List<Candidate> candidates(Staff staff, Wanted wanted) {
    return inbox.view(staff, wanted.kommune()).open().stream()
        .filter(group -> group.words().equals(wanted.group()))
        .map(InboxView.Group::guesses)
        .findFirst()
        .orElse(List.of());
  }

  /** The draft that comes of it; null where nothing is to be written. */
  private @Nullable Edited draft(Staff staff, Wanted wanted) {
    return switch (wanted.act()) {
      case ASSIGN -> null;
      case NOT_OURS ->
          wanted.kommune() == null
              ? added(staff, new DocumentPath("common/outside.yaml"), "utterances", wanted)
              : null;
      case UTTERANCE -> utterance(staff, wanted, Objects.requireNonNull(wanted.intent()));
      case CHECK -> check(staff, wanted, Objects.requireNonNull(wanted.intent()));
    };
  }

  private Edited utterance(Staff staff, Wanted wanted, IntentId intent) {
    KommuneCode kommune = wanted.kommune();
    if (kommune == null) {
      return added(staff, DocumentPath.of(intent), "utterances", wanted);
    }
    DocumentPath local = DocumentPath.local(kommune, intent);
    return book.live(local).isPresent()
        ? added(staff, local, "utterances", wanted)
        : addedToOverlay(staff, DocumentPath.overlay(kommune), intent, wanted);
  }

  private Edited check(Staff staff, Wanted wanted, IntentId intent) {
    KommuneCode kommune = wanted.kommune();
    DocumentPath of =
        kommune == null ? DocumentPath.of(intent) : DocumentPath.local(kommune, intent);
    DocumentPath checks = of.checks();
    return save(
        staff,
        checks,
        wanted,
        fields -> {
          fields.putIfAbsent("intent", intent.value());
          fields.put("checks", with(fields.get("checks"), wanted.words()));
        });
  }

  private Edited added(Staff staff, DocumentPath path, String field, Wanted wanted) {
    return save(
        staff, path, wanted, fields -> fields.put(field, with(fields.get(field), wanted.words())));
  }

  private Edited addedToOverlay(Staff staff, DocumentPath path, IntentId intent, Wanted wanted) {
    return save(
        staff,
        path,
        wanted,
        fields -> {
          Map<Object, Object> own = new LinkedHashMap<>();
          if (fields.get("utterances") instanceof Map<?, ?> some) {
            own.putAll(some);
          }
          own.put(intent.value(), with(own.get(intent.value()), wanted.words()));
          fields.put("utterances", own);
        });
  }

  private static List<Object> with(@Nullable Object list, String sentence) {
    List<Object> longer = new ArrayList<>();
    if (list instanceof List<?> some) {
      longer.addAll(some);
    }
    longer.add(sentence);
    return longer;
  }

  private interface Change {
    void in(Map<String, Object> fields);
  }

  /** On top of what is under way, but not of what was refused or given up. */
  private Edited save(Staff staff, DocumentPath path, Wanted wanted, Change change) {
    Revision newest = book.newest(path).orElse(null);
    Revision base =
        newest == null || newest.state().isOpen() ? newest : book.live(path).orElse(newest);
    String text = base == null ? "" : book.text(base.number());
    Map<String, Object> fields = new LinkedHashMap<>(format.fields(text));
    change.in(fields);
    long basedOn = newest == null ? 0 : newest.number();
    return editing.save(staff, path, format.with(text, fields), basedOn, wanted.why());
  }
}
