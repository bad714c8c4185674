package dk.borgerchat.core.publishing;

import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.kommune.Kommune;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.Edited.Forbidden.Reason;
import dk.borgerchat.core.publishing.Offer.Act;
import dk.borgerchat.core.publishing.Offer.Step;
import dk.borgerchat.core.publishing.OfferBook.Offered;
import dk.borgerchat.core.publishing.RevisionBook.Draft;
import dk.borgerchat.core.understanding.IntentId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The door for sharing knowledge: a kommune offers an intent of its own, another takes a copy, the
 * content team lifts it into the common corpus. Copies are drafts and go the way of every draft.
 * Safe for any number of threads.
 */
public final class Sharing {
  private final OfferBook offers;
  private final RevisionBook book;
  private final Editing editing;
  private final DocumentFormat format;
  private final Supplier<Release> releases;
  private final Clock clock;

  public Sharing(
      OfferBook offers,
      RevisionBook book,
      Editing editing,
      DocumentFormat format,
      Supplier<Release> releases,
      Clock clock) {
    this.offers = offers;
    this.book = book;
    this.editing = editing;
    this.format = format;
    this.releases = releases;
    this.clock = clock;
  }

  /** What became of it. */
  public enum Outcome {
    DONE,
    /** They may not. */
    FORBIDDEN,
    /** There is no such intent or offer, or it stands already, or it has ended. */
    NOT_NOW
  }

  /** What is on offer: its citizens read the text, and the offer has not ended. Newest first. */
  public List<Offer> open() {
    return offers.all().stream()
        .filter(offer -> offer.isOpen() && book.live(offer.path()).isPresent())
        .toList();
  }

  /** Lets the others have an own intent. */
  public Outcome offer(Staff staff, KommuneCode kommune, IntentId intent, String note) {
    DocumentPath path = DocumentPath.local(kommune, intent);
    if (!staff.mayWrite(path)) {
      return Outcome.FORBIDDEN;
    }
    boolean stands = offers.all().stream().anyMatch(o -> o.isOpen() && o.path().equals(path));
    if (stands || book.live(path).isEmpty()) {
      return Outcome.NOT_NOW;
    }
    offers.add(new Offered(kommune, intent, note, staff.username(), clock.instant()));
    return Outcome.DONE;
  }

  /** Offers it no longer; what others have taken is theirs. */
  public Outcome end(Staff staff, long number) {
    Optional<Offer> offer = standing(number);
    boolean works = staff.kommuner().stream().anyMatch(staff::worksFor);
    if (!offer.map(one -> staff.worksFor(one.kommune())).orElse(works)) {
      return Outcome.FORBIDDEN;
    }
    return offer.isEmpty() ? Outcome.NOT_NOW : done(staff, number, Act.ENDED, null, 0);
  }

  /**
   * Says that it is not wanted, and is not to be shown any more.
   *
   * @param kommune by which kommune; null for the content team
   */
  public Outcome decline(Staff staff, long number, @Nullable KommuneCode kommune) {
    if (!mayAnswer(staff, kommune)) {
      return Outcome.FORBIDDEN;
    }
    return standing(number).isEmpty()
        ? Outcome.NOT_NOW
        : done(staff, number, Act.DECLINED, kommune, 0);
  }

  /** Makes a draft of it for another kommune. */
  public Edited take(Staff staff, long number, KommuneCode kommune) {
    Kommune to = releases.get().content().kommuner().get(kommune);
    if (!mayAnswer(staff, kommune)) {
      return new Edited.Forbidden(Reason.ROLE);
    }
    return to == null ? new Edited.NotNow() : copied(staff, number, to);
  }

  /** Makes a common draft of it. */
  public Edited lift(Staff staff, long number) {
    return mayAnswer(staff, null) ? copied(staff, number, null) : new Edited.Forbidden(Reason.ROLE);
  }

  /** Whether they answer for a kommune, or for the content team where it is null. */
  public static boolean mayAnswer(Staff staff, @Nullable KommuneCode kommune) {
    return kommune == null ? staff.mayLift() : staff.worksFor(kommune);
  }

  private Edited copied(Staff staff, long number, @Nullable Kommune to) {
    Offer offer = standing(number).orElse(null);
    if (offer == null) {
      return new Edited.NotNow();
    }
    DocumentPath path =
        to == null
            ? DocumentPath.of(offer.intent())
            : DocumentPath.local(to.code(), offer.intent());
    if (isThere(path)) {
      return new Edited.NotNow();
    }
    Edited edited = editing.saveTogether(staff, copies(staff, offer, path, to));
    if (edited instanceof Edited.Done done) {
      KommuneCode kommune = to == null ? null : to.code();
      Act act = to == null ? Act.LIFTED : Act.TAKEN;
      done(staff, number, act, kommune, done.revision().number());
    }
    return edited;
  }

  /** It is read by citizens, or somebody is writing it. */
  private boolean isThere(DocumentPath path) {
    return book.live(path).isPresent()
        || book.newest(path).filter(newest -> newest.state().isOpen()).isPresent();
  }

  /** The intent and its checks, which hold only together. */
  private List<Draft> copies(Staff staff, Offer offer, DocumentPath path, @Nullable Kommune to) {
    Kommune from = releases.get().content().kommuner().get(offer.kommune());
    if (from == null) {
      throw new IllegalStateException("There is no kommune " + offer.kommune());
    }
    Adapted adapted = new Adapted(from, to);
    return List.of(
        draft(staff, offer, path, copy(offer.path(), adapted)),
        draft(staff, offer, path.checks(), copy(offer.path().checks(), adapted)));
  }

  private Draft draft(Staff staff, Offer offer, DocumentPath path, String text) {
    long newest = book.newest(path).map(Revision::number).orElse(0L);
    return new Draft(path, text, newest, staff.username(), why(offer));
  }

  private String copy(DocumentPath path, Adapted adapted) {
    String text = book.live(path).map(live -> book.text(live.number())).orElse("");
    return format.with("", adapted.fields(format.fields(text)));
  }

  private Optional<Offer> standing(long number) {
    return offers.find(number).filter(Offer::isOpen);
  }

  private String why(Offer offer) {
    return "Fra " + releases.get().answers(clock.instant()).nameOf(offer.kommune());
  }

  private Outcome done(
      Staff staff, long number, Act act, @Nullable KommuneCode kommune, long revision) {
    offers.add(number, new Step(act, kommune, revision, staff.username(), clock.instant()));
    return Outcome.DONE;
  }
}
