package dk.borgerchat.core.publishing;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.ContentReader.Result;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.kommune.DanishTime;
import dk.borgerchat.core.publishing.AskedQuestion.Met;
import dk.borgerchat.core.publishing.Revision.State;
import dk.borgerchat.core.publishing.RevisionBook.Approval;
import dk.borgerchat.core.publishing.RevisionBook.Draft;
import dk.borgerchat.core.publishing.WithdrawalBook.Withdrawal;
import dk.borgerchat.core.understanding.Learner;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes releases: what is live, changed by what is approved, read and learned as a whole. One node
 * builds at a time. What fails changes nothing. Safe for any number of threads.
 */
public final class Publisher {
  private static final Duration LATELY = Duration.ofDays(21);
  private static final int MOST_QUESTIONS = 5_000;
  private static final Set<Met> ANY = EnumSet.allOf(Met.class);

  private final RevisionBook book;
  private final ReleaseShelf shelf;
  private final DocumentReader reader;
  private final DocumentFormat format;
  private final Recognizers recognizers;
  private final QuestionBook questions;
  private final WithdrawalBook withdrawals;
  private final Clock clock;

  /**
   * Makes releases out of this book.
   *
   * @param questions what citizens asked, to see what a change does to them
   * @param withdrawals those of the texts it replaces end
   */
  public Publisher(
      RevisionBook book,
      ReleaseShelf shelf,
      DocumentReader reader,
      DocumentFormat format,
      Recognizers recognizers,
      QuestionBook questions,
      WithdrawalBook withdrawals,
      Clock clock) {
    this.book = book;
    this.shelf = shelf;
    this.reader = reader;
    this.format = format;
    this.recognizers = recognizers;
    this.questions = questions;
    this.withdrawals = withdrawals;
    this.clock = clock;
  }

  /** Publishes approved revisions together. */
  public Published publish(Staff staff, List<Long> revisions, String why) {
    return shelf.alone(() -> publishAlone(staff, revisions, why));
  }

  private Published publishAlone(Staff staff, List<Long> revisions, String why) {
    SortedMap<DocumentPath, String> documents = live();
    for (long number : revisions) {
      Revision revision = book.find(number).orElse(null);
      if (revision != null && !staff.mayPublish(revision.path())) {
        return new Published.Forbidden();
      }
      if (revision == null || revision.state() != State.APPROVED) {
        return new Published.NotNow(number);
      }
      replace(
          documents,
          revision.path(),
          approved(book.text(number), book.approval(number).orElse(null)));
    }
    return build(documents, staff, revisions, why);
  }

  /** What citizens would meet if these revisions, approved or not, were published together. */
  public Published foresee(Staff staff, List<Long> revisions, Progress progress) {
    SortedMap<DocumentPath, String> documents = live();
    for (long number : revisions) {
      Revision revision = book.find(number).orElse(null);
      if (revision == null || !revision.state().isOpen()) {
        return new Published.NotNow(number);
      }
      if (!staff.mayRead(revision.path())) {
        return new Published.Forbidden();
      }
      replace(documents, revision.path(), book.text(number));
    }
    return switch (reader.read(documents)) {
      case Result.Broken broken -> new Published.Broken(broken.problems());
      case Result.Sound sound -> new Published.Foreseen(foreseen(sound.content(), progress));
    };
  }

  private Consequences foreseen(Content content, Progress progress) {
    Release before = recognizers.last();
    progress.at(Progress.Stage.LEARNING, 0, 1);
    Release after = recognizers.trial(content);
    return Consequences.between(before, after, day(), asked(), progress);
  }

  private List<AskedQuestion> asked() {
    return questions.since(clock.instant().minus(LATELY), ANY, MOST_QUESTIONS);
  }

  private LocalDate day() {
    return DanishTime.dayOf(clock.instant());
  }

  /** Publishes an earlier release's documents again. What has been written since is kept. */
  public Published rollBack(Staff staff, long release, String why) {
    return staff.mayRollBack()
        ? shelf.alone(() -> rollBackAlone(staff, release, why))
        : new Published.Forbidden();
  }

  private Published rollBackAlone(Staff staff, long release, String why) {
    SortedMap<DocumentPath, String> wanted = shelf.documents(release);
    if (reader.read(wanted) instanceof Result.Broken broken) {
      return new Published.Broken(broken.problems());
    }
    SortedMap<DocumentPath, String> live = live();
    Set<DocumentPath> all = new TreeSet<>(live.keySet());
    all.addAll(wanted.keySet());
    List<Long> revisions = new ArrayList<>();
    for (DocumentPath path : all) {
      String before = wanted.getOrDefault(path, "");
      if (!before.equals(live.getOrDefault(path, ""))) {
        revisions.add(addAgain(staff, path, before, why));
      }
    }
    return build(wanted, staff, revisions, why);
  }

  private long addAgain(Staff staff, DocumentPath path, String text, String why) {
    long basedOn = book.newest(path).map(Revision::number).orElse(0L);
    return switch (book.add(
        new Draft(path, text, basedOn, staff.username(), why), clock.instant())) {
      case RevisionBook.Added.Stored stored -> stored.revision().number();
      case RevisionBook.Added.Conflict conflict -> addAgain(staff, path, text, why);
    };
  }

  /** The first release of a book that has just begun. */
  public Optional<Published> publishSeed() {
    return shelf.alone(
        () -> shelf.newest().isPresent() ? Optional.empty() : Optional.of(publishSeedAlone()));
  }

  private Published publishSeedAlone() {
    recognizers.keepModel();
    return build(live(), new Staff(Revision.SEED, Set.of(), Set.of()), List.of(), "");
  }

  private Published build(
      SortedMap<DocumentPath, String> documents, Staff staff, List<Long> revisions, String why) {
    return switch (reader.read(documents)) {
      case Result.Broken broken -> new Published.Broken(broken.problems());
      case Result.Sound sound -> put(sound.content(), documents, staff, revisions, why);
    };
  }

  private Published put(
      Content content,
      SortedMap<DocumentPath, String> documents,
      Staff staff,
      List<Long> revisions,
      String why) {
    Release before = recognizers.last();
    Consequences consequences =
        Consequences.between(
            before, recognizers.release(0, content), day(), asked(), Progress.NONE);
    if (consequences.isBelowTheGate() && (why.isBlank() || !mayPassTheGate(staff, revisions))) {
      recognizers.backTo(before);
      return new Published.BelowTheGate(consequences);
    }
    ReleaseHead head =
        shelf.add(
            new ReleaseHead(
                0,
                content.revision(),
                Learner.keyOf(content.examples(), content.words()),
                clock.instant(),
                staff.username(),
                why,
                consequences.summary()),
            ContentArchive.pack(documents),
            revisions);
    giveBack(revisions, head);
    Release release = recognizers.release(head.number(), content);
    return new Published.Done(head, release);
  }

  /** A jurist may, and of a kommune's own texts whoever approves them. */
  private boolean mayPassTheGate(Staff staff, List<Long> revisions) {
    return staff.mayPassTheGate()
        || (!revisions.isEmpty()
            && revisions.stream()
                .flatMap(number -> book.find(number).stream())
                .allMatch(revision -> staff.mayApprove(revision.path())));
  }

  /** A new text ends the withdrawal of the old one. */
  private void giveBack(List<Long> revisions, ReleaseHead head) {
    Set<DocumentPath> withdrawn = withdrawals.at(clock.instant()).keySet();
    revisions.stream()
        .flatMap(number -> book.find(number).stream())
        .map(Revision::path)
        .filter(withdrawn::contains)
        .forEach(path ->
            withdrawals.giveBack(
                new Withdrawal(path, head.by(), "Udgivelse " + head.number(), head.at())));
  }

  private SortedMap<DocumentPath, String> live() {
    SortedMap<DocumentPath, String> documents = new TreeMap<>();
    for (Map.Entry<DocumentPath, RevisionBook.Live> entry : book.live().entrySet()) {
      RevisionBook.Live live = entry.getValue();
      replace(documents, entry.getKey(), approved(live.text(), live.approval()));
    }
    return documents;
  }

  private String approved(String text, @Nullable Approval approval) {
    return approval == null
        ? text
        : format.approvedBy(text, approval.by(), DanishTime.dayOf(approval.at()));
  }

  private static void replace(
      SortedMap<DocumentPath, String> documents, DocumentPath path, String text) {
    if (text.isBlank()) {
      documents.remove(path);
    } else {
      documents.put(path, text);
    }
  }
}
