package dk.borgerchat.core.publishing;

import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.AskedQuestion.Met;
import dk.borgerchat.core.publishing.InboxView.Group;
import dk.borgerchat.core.publishing.InboxView.Settled;
import dk.borgerchat.core.publishing.InboxView.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Citizens' questions that were not understood or badly answered, put together by meaning. A
 * question is shown only where enough conversations share it, so that nobody is recognised by it.
 * Safe for any number of threads.
 */
public final class Inbox {
  /** So many conversations must share what is shown, where a kommune has not chosen otherwise. */
  public static final int LEAST = 5;

  private static final Duration WINDOW = Duration.ofDays(21);
  private static final int MOST_QUESTIONS = 5_000;
  private static final int EXAMPLES = 5;
  private static final Set<Met> WANTED =
      EnumSet.copyOf(EnumSet.allOf(Met.class).stream().filter(Met::isForTheInbox).toList());

  private final QuestionBook questions;
  private final InboxBook cases;
  private final RevisionBook book;
  private final ReleaseShelf shelf;
  private final Supplier<Release> releases;
  private final Clock clock;
  private volatile @Nullable Learned learned;

  /** The meanings of one revision of the content. */
  private record Learned(String revision, Meanings meanings) {}

  private record Placed(AskedQuestion question, Meaning meaning) {}

  public Inbox(
      QuestionBook questions,
      InboxBook cases,
      RevisionBook book,
      ReleaseShelf shelf,
      Supplier<Release> releases,
      Clock clock) {
    this.questions = questions;
    this.cases = cases;
    this.book = book;
    this.shelf = shelf;
    this.releases = releases;
    this.clock = clock;
  }

  /**
   * What somebody may see: of one kommune alone, or of all together.
   *
   * @param kommune null for all together
   */
  public InboxView view(Staff staff, @Nullable KommuneCode kommune) {
    int least =
        kommune != null && staff.worksFor(kommune)
            ? cases.chosen().getOrDefault(kommune, LEAST)
            : LEAST;
    Meanings meanings = meanings();
    List<InboxCase> known =
        cases.all().stream().filter(one -> Objects.equals(one.kommune(), kommune)).toList();
    List<Placed> asked =
        questions.since(clock.instant().minus(WINDOW), WANTED, MOST_QUESTIONS).reversed().stream()
            .filter(one -> kommune == null || one.kommune().equals(kommune))
            .map(one -> new Placed(one, meanings.of(one.text().value(), one.candidates())))
            .toList();
    List<Meaning> seeds =
        known.stream().map(one -> meanings.of(one.words(), one.candidates())).toList();
    List<List<Placed>> clusters = Clusters.of(asked, Placed::meaning, seeds);
    return view(kommune, least, known, clusters);
  }

  private InboxView view(
      @Nullable KommuneCode kommune,
      int least,
      List<InboxCase> known,
      List<List<Placed>> clusters) {
    List<Group> open = new ArrayList<>();
    List<Settled> settled = new ArrayList<>();
    int hidden = 0;
    for (int i = 0; i < clusters.size(); i++) {
      InboxCase begun = i < known.size() ? known.get(i) : null;
      Settled done = begun == null ? null : settled(begun);
      Instant from = done == null ? Instant.MIN : done.since();
      List<Placed> waiting =
          clusters.get(i).stream().filter(one -> one.question().at().isAfter(from)).toList();
      boolean isShared = conversations(waiting) >= least;
      if (done != null) {
        settled.add(done);
      }
      if (isShared || (begun != null && done == null)) {
        open.add(group(waiting, begun, isShared, done != null));
      } else {
        hidden += waiting.size();
      }
    }
    open.sort(Comparator.comparing(Group::conversations).reversed().thenComparing(Group::words));
    return new InboxView(kommune, least, hidden, open, settled.reversed());
  }

  private Group group(
      List<Placed> members, @Nullable InboxCase begun, boolean isShared, boolean again) {
    List<Placed> nearest = isShared ? nearestFirst(members) : List.of();
    List<AskedQuestion> all = members.stream().map(Placed::question).toList();
    return new Group(
        begun == null ? nearest.getFirst().question().text().value() : begun.words(),
        nearest.stream()
            .map(one -> one.question().text().value())
            .distinct()
            .limit(EXAMPLES)
            .toList(),
        conversations(members),
        (int) all.stream().map(AskedQuestion::kommune).distinct().count(),
        (int) all.stream().filter(one -> one.met() == Met.BADLY_RATED).count(),
        all.stream().map(AskedQuestion::at).max(Comparator.naturalOrder()).orElse(clock.instant()),
        nearest.isEmpty() ? List.of() : nearest.getFirst().question().candidates(),
        begun,
        again ? State.AGAIN : state(begun));
  }

  /** The question most like all the others first. */
  private static List<Placed> nearestFirst(List<Placed> members) {
    Meaning all =
        Meaning.along(
            members.stream()
                .flatMap(one -> one.meaning().weights().entrySet().stream())
                .collect(
                    Collectors.groupingBy(
                        entry -> entry.getKey(),
                        Collectors.summingDouble(entry -> entry.getValue()))));
    return members.stream()
        .sorted(Comparator.comparingDouble((Placed one) -> -one.meaning().likeness(all)))
        .toList();
  }

  private static int conversations(List<Placed> members) {
    return (int) members.stream().map(one -> one.question().conversation()).distinct().count();
  }

  private State state(@Nullable InboxCase begun) {
    if (begun == null || isGivenUp(begun)) {
      return State.OPEN;
    }
    return begun.act() == InboxCase.Act.ASSIGN ? State.ASSIGNED : State.UNDER_WAY;
  }

  private boolean isGivenUp(InboxCase begun) {
    return begun.revision() != 0
        && book.find(begun.revision())
            .map(Revision::state)
            .filter(state -> state == Revision.State.DROPPED || state == Revision.State.REFUSED)
            .isPresent();
  }

  /** The case as settled; null while it is not. */
  private @Nullable Settled settled(InboxCase begun) {
    if (begun.act() == InboxCase.Act.ASSIGN || isGivenUp(begun)) {
      return null;
    }
    return begun.revision() == 0 ? new Settled(begun, 0, begun.at()) : published(begun);
  }

  /** What was written may have been published as it was, or as somebody went on from it. */
  private @Nullable Settled published(InboxCase begun) {
    return book.find(begun.revision())
        .flatMap(written -> book.live(written.path()))
        .filter(live -> live.number() >= begun.revision())
        .flatMap(live ->
            book.steps(live.number()).stream()
                .filter(step -> step.to() == Revision.State.PUBLISHED)
                .findFirst())
        .map(step ->
            new Settled(begun, shelf.at(step.at()).map(ReleaseHead::number).orElse(0L), step.at()))
        .orElse(null);
  }

  private Meanings meanings() {
    Release live = releases.get();
    Learned now = learned;
    if (now == null || !now.revision().equals(live.content().revision())) {
      now = new Learned(live.content().revision(), new Meanings(live.content()));
      learned = now;
    }
    return now.meanings();
  }
}
