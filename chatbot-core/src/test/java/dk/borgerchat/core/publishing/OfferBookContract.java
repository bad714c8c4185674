package dk.borgerchat.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.Offer.Act;
import dk.borgerchat.core.publishing.Offer.Step;
import dk.borgerchat.core.publishing.OfferBook.Offered;
import dk.borgerchat.core.understanding.IntentId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every book of offers promises. Begins on an empty book. */
public abstract class OfferBookContract {
  private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
  private static final KommuneCode FROM = new KommuneCode("0998");
  private static final KommuneCode TO = new KommuneCode("0997");

  protected abstract OfferBook book();

  @Test
  void anOfferKeepsItsStepsInOrder() {
    Offer offer = book().add(offered("fritid.havnebad"));
    Step taken = new Step(Act.TAKEN, TO, 17, "ambassador", NOON.plusSeconds(1));
    Step lifted = new Step(Act.LIFTED, null, 18, "editor", NOON.plusSeconds(2));
    book().add(offer.number(), taken);

    assertThat(offer.steps()).isEmpty();
    assertThat(book().add(offer.number(), lifted).orElseThrow().steps())
        .containsExactly(taken, lifted);
    assertThat(book().find(offer.number()).orElseThrow())
        .returns(true, Offer::isOpen)
        .returns("Gælder fra maj", Offer::note)
        .returns(taken, found -> found.answerOf(TO).orElseThrow())
        .returns(lifted, found -> found.answerOf(null).orElseThrow());
  }

  @Test
  void allComeNewestFirst() {
    Offer first = book().add(offered("fritid.havnebad"));
    Offer second = book().add(offered("trafik.letbane"));
    Step end = new Step(Act.ENDED, null, 0, "ambassador", NOON);

    Offer ended = book().add(first.number(), end).orElseThrow();

    assertThat(book().all()).containsExactly(second, ended);
    assertThat(ended.isOpen()).isFalse();
    assertThat(ended.answerOf(null)).isEmpty();
  }

  @Test
  void whatIsNotOfferedTakesNoStep() {
    assertThat(book().find(99)).isEmpty();
    assertThat(book().add(99, new Step(Act.ENDED, null, 0, "ambassador", NOON))).isEmpty();
  }

  private static Offered offered(String intent) {
    return new Offered(FROM, new IntentId(intent), "Gælder fra maj", "ambassador", NOON);
  }
}
