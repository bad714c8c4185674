package dk.borgerchat.core.publishing;

import dk.borgerchat.core.publishing.RevisionBook.Live;
import dk.borgerchat.core.publishing.SeedAnswers.Declined;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Proposes what a newer version of the application brings in its seed. The database stays the
 * truth: a proposal becomes a draft when somebody takes it, and goes the way of every draft. Safe
 * for any number of threads.
 */
public final class SeedImport {
  private static final int LONGEST_HISTORY = 10_000;

  private final SortedMap<DocumentPath, String> packaged;
  private final RevisionBook book;
  private final SeedAnswers answers;
  private final Editing editing;
  private final Clock clock;

  /**
   * An import into this book.
   *
   * @param packaged what came with this version of the application
   */
  public SeedImport(
      SortedMap<DocumentPath, String> packaged,
      RevisionBook book,
      SeedAnswers answers,
      Editing editing,
      Clock clock) {
    this.packaged = packaged;
    this.book = book;
    this.answers = answers;
    this.editing = editing;
    this.clock = clock;
  }

  /**
   * A text that differs.
   *
   * @param before the seed's text when the database took it; empty where it had none
   * @param now the seed's text in this version
   * @param live what citizens read; empty where it is not there
   * @param isEdited whether somebody has written another text since
   */
  public record Proposal(
      DocumentPath path, String before, String now, String live, boolean isEdited) {}

  /** What differs, may be read by them, and was not declined. In order of path. */
  public List<Proposal> proposals(Staff staff) {
    SortedMap<DocumentPath, Live> live = book.live();
    Set<Declined> declined = answers.all();
    List<Proposal> proposals = new ArrayList<>();
    packaged.forEach((path, text) -> {
      Live held = live.get(path);
      String liveText = held == null ? "" : held.text();
      if (staff.mayRead(path)
          && !text.equals(liveText)
          && !declined.contains(declined(path, text))) {
        proposal(path, text, liveText).ifPresent(proposals::add);
      }
    });
    return proposals;
  }

  /** Nothing is proposed where only we have changed the text, or it waits as a draft already. */
  private Optional<Proposal> proposal(DocumentPath path, String now, String live) {
    List<Revision> history = book.history(path, Long.MAX_VALUE, LONGEST_HISTORY);
    String before =
        history.stream()
            .filter(revision -> revision.author().equals(Revision.SEED))
            .findFirst()
            .map(revision -> book.text(revision.number()))
            .orElse("");
    boolean isTaken =
        history.stream()
            .filter(revision -> revision.state() != Revision.State.DROPPED)
            .filter(revision -> revision.state() != Revision.State.REFUSED)
            .anyMatch(revision -> book.text(revision.number()).equals(now));
    return before.equals(now) || isTaken
        ? Optional.empty()
        : Optional.of(new Proposal(path, before, now, live, !live.equals(before)));
  }

  /** Makes a draft of what the seed says now. */
  public Edited take(Staff staff, DocumentPath path) {
    String text = packaged.get(path);
    if (text == null) {
      return new Edited.NotNow();
    }
    long basedOn = book.newest(path).map(Revision::number).orElse(0L);
    return editing.save(staff, path, text, basedOn, "");
  }

  /**
   * Says that what the seed says now is not wanted.
   *
   * @return whether they may say so
   */
  public boolean decline(Staff staff, DocumentPath path) {
    String text = packaged.get(path);
    if (text == null || !staff.mayWrite(path)) {
      return false;
    }
    answers.add(declined(path, text), staff.username(), clock.instant());
    return true;
  }

  /** This text of a document, as one that is not wanted. */
  static Declined declined(DocumentPath path, String text) {
    return new Declined(path, hash(text));
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java lacks SHA-256", e);
    }
  }
}
