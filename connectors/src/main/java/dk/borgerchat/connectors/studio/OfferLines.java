package dk.borgerchat.connectors.studio;

import dk.borgerchat.core.content.AnswerBook;
import dk.borgerchat.core.content.Entry;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.DocumentPath;
import dk.borgerchat.core.publishing.Offer;
import dk.borgerchat.core.publishing.Offer.Act;
import dk.borgerchat.core.publishing.Revision;
import dk.borgerchat.core.publishing.RevisionBook;
import dk.borgerchat.core.publishing.Sharing;
import dk.borgerchat.core.publishing.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Offers as one member of staff sees them. */
@ApplicationScoped
public class OfferLines {
  private final Sharing sharing;
  private final RevisionBook book;
  private final Supplier<Release> releases;
  private final Clock clock;

  public OfferLines(Sharing sharing, RevisionBook book, Supplier<Release> releases, Clock clock) {
    this.sharing = sharing;
    this.book = book;
    this.releases = releases;
    this.clock = clock;
  }

  /**
   * An intent on offer.
   *
   * @param name of the kommune
   * @param text the answer as it is written, with its variables
   * @param common the state of the common draft made of it; null where there is none
   * @param takenBy how many kommuner have made a copy
   * @param waitsFor codes of those of one's kommuner that have not answered
   * @param mayLift whether one may make a common draft of it, and nobody has
   * @param mayEnd whether one may take it back
   */
  public record OfferLine(
      long number,
      String kommune,
      String name,
      String intent,
      String title,
      String text,
      String note,
      String who,
      Instant at,
      @Nullable String common,
      long takenBy,
      List<String> waitsFor,
      boolean mayLift,
      boolean mayEnd) {}

  List<OfferLine> of(Staff staff) {
    AnswerBook answers = releases.get().answers(clock.instant());
    return sharing.open().stream()
        .flatMap(offer ->
            answers.entry(offer.intent(), offer.kommune()).stream()
                .map(entry -> line(offer, entry, answers, staff)))
        .toList();
  }

  private OfferLine line(Offer offer, Entry entry, AnswerBook answers, Staff staff) {
    String common = common(offer);
    return new OfferLine(
        offer.number(),
        offer.kommune().value(),
        answers.nameOf(offer.kommune()),
        offer.intent().value(),
        entry.title(),
        entry.answer(),
        offer.note(),
        offer.who(),
        offer.at(),
        common,
        offer.steps().stream().filter(step -> step.act() == Act.TAKEN).count(),
        staff.kommuner().stream()
            .filter(kommune -> waitsFor(kommune, offer, staff))
            .map(KommuneCode::value)
            .sorted()
            .toList(),
        common == null && Sharing.mayAnswer(staff, null) && !isDeclined(offer),
        staff.worksFor(offer.kommune()));
  }

  private static boolean waitsFor(KommuneCode kommune, Offer offer, Staff staff) {
    return !kommune.equals(offer.kommune())
        && Sharing.mayAnswer(staff, kommune)
        && offer.answerOf(kommune).isEmpty();
  }

  private static boolean isDeclined(Offer offer) {
    return offer.answerOf(null).filter(step -> step.act() == Act.DECLINED).isPresent();
  }

  /** What citizens read counts, whoever wrote it; else what is under way. */
  private @Nullable String common(Offer offer) {
    Stream<Revision> live = book.live(DocumentPath.of(offer.intent())).stream();
    Stream<Revision> lifted =
        offer
            .answerOf(null)
            .filter(step -> step.act() == Act.LIFTED)
            .flatMap(step -> book.find(step.revision()))
            .filter(draft -> draft.state().isOpen())
            .stream();
    return Stream.concat(live, lifted).map(r -> r.state().key()).findFirst().orElse(null);
  }
}
