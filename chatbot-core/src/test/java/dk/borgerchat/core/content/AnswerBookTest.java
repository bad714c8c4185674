package dk.borgerchat.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.SmallTown;
import dk.borgerchat.core.kommune.OpeningHours;
import dk.borgerchat.core.language.Language;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerBookTest {
  private final AnswerBook book = new AnswerBook(SmallTown.content(), LocalDate.of(2026, 7, 1));

  @Test
  void aKommunesValueStandsInTheCommonText() {
    Answer answer = book.find(SmallTown.LIFE, SmallTown.LILLEBY, Language.DA).orElseThrow();

    assertThat(answer.text()).isEqualTo("Svar på akut.112. Ring på 12 34.");
  }

  @Test
  void withoutAValueTheFallbackStandsThereWithItsOwnVariablesFilled() {
    Answer answer = book.find(SmallTown.LIFE, SmallTown.STOREBY, Language.DA).orElseThrow();

    assertThat(answer.text()).endsWith("Ring på se www.storeby.example.");
  }

  @Test
  void withoutAKommuneVariablesAreLeftAsTheyStand() {
    Answer answer = book.find(SmallTown.PASSPORT, null, Language.DA).orElseThrow();

    assertThat(answer.text()).endsWith("{kommune.telefon}.");
  }

  @Test
  void anAnswerForTheWinterGivesWayToAnotherInSummer() {
    assertThat(harbourOn(LocalDate.of(2026, 7, 1))).isEqualTo("Havnen er åben for både.");
    assertThat(harbourOn(LocalDate.of(2026, 10, 14))).isEqualTo("Havnen er åben for både.");
    assertThat(harbourOn(LocalDate.of(2026, 10, 15))).startsWith("Svar på");
    assertThat(harbourOn(LocalDate.of(2027, 1, 1))).startsWith("Svar på");
    assertThat(harbourOn(LocalDate.of(2027, 4, 15))).startsWith("Svar på");
  }

  @Test
  void aNoticeIsSaidFromItsFirstDayToItsLast() {
    assertThat(noticeOn(LocalDate.of(2026, 12, 23))).isEmpty();
    assertThat(noticeOn(LocalDate.of(2026, 12, 24))).contains("Rådhuset er lukket i dag.");
    assertThat(noticeOn(LocalDate.of(2026, 12, 26))).isPresent();
    assertThat(noticeOn(LocalDate.of(2026, 12, 27))).isEmpty();
  }

  @Test
  void whatIsSaidOutsideTheSeasonIsSaidInEachLanguage() {
    AnswerBook summer = new AnswerBook(SmallTown.content(), LocalDate.of(2026, 7, 1));

    assertThat(summer.find(SmallTown.HARBOUR, SmallTown.LILLEBY, Language.EN).orElseThrow().text())
        .isEqualTo("Open.");
  }

  @Test
  void whatStandsForAnUnknownFactIsInTheLanguageOfTheText() {
    Answer answer = book.find(SmallTown.PASSPORT, SmallTown.STOREBY, Language.EN).orElseThrow();

    assertThat(answer.text()).isEqualTo("In English. see www.storeby.example");
  }

  @Test
  void aKommuneMayHaveItsOwnOpeningHoursAndColours() {
    assertThat(book.openingHours(SmallTown.STOREBY))
        .contains(OpeningHours.parse("MON-FRI 09:00-12:00"));
    assertThat(book.openingHours(SmallTown.LILLEBY)).isEmpty();
    assertThat(book.theme(SmallTown.STOREBY).colours()).containsEntry("primary", "#7a1f3d");
    assertThat(book.theme(SmallTown.LILLEBY)).isEqualTo(Theme.USUAL);
  }

  private static Optional<String> noticeOn(LocalDate day) {
    return new AnswerBook(SmallTown.content(), day).notice(SmallTown.LILLEBY);
  }

  private static String harbourOn(LocalDate day) {
    return new AnswerBook(SmallTown.content(), day)
        .find(SmallTown.HARBOUR, SmallTown.LILLEBY, Language.DA)
        .orElseThrow()
        .text();
  }

  @Test
  void anOverlayAppendsASentence() {
    Answer answer = book.find(SmallTown.PASSPORT, SmallTown.LILLEBY, Language.DA).orElseThrow();

    assertThat(answer.text()).startsWith("Svar på pas.forny.").endsWith("\n\nHusk billedet.");
  }

  @Test
  void anOverlayReplacesTheText() {
    Answer answer =
        book.find(SmallTown.CHILD_PASSPORT, SmallTown.LILLEBY, Language.DA).orElseThrow();

    assertThat(answer.text()).isEqualTo("Kom om tirsdagen.");
  }

  @Test
  void aSwitchedOffIntentSaysWhereToGo() {
    Answer answer = book.find(SmallTown.RATS, SmallTown.LILLEBY, Language.DA).orElseThrow();

    assertThat(answer.text()).isEqualTo("Det klares ikke her.");
    assertThat(answer.handledHere()).isFalse();
  }

  @Test
  void aLocalIntentExistsInItsKommuneAlone() {
    assertThat(book.find(SmallTown.HARBOUR, SmallTown.LILLEBY, Language.DA)).isPresent();
    assertThat(book.find(SmallTown.HARBOUR, SmallTown.STOREBY, Language.DA)).isEmpty();
    assertThat(book.find(SmallTown.HARBOUR, null, Language.DA)).isEmpty();
  }

  @Test
  void norwegiansAndSwedesGetTheDanishText() {
    assertThat(book.find(SmallTown.RATS, SmallTown.STOREBY, Language.NB)).isPresent();
    assertThat(book.find(SmallTown.RATS, SmallTown.STOREBY, Language.EN)).isEmpty();
  }

  @Test
  void aFixedSentenceWithoutATranslationIsDanish() {
    String text = book.phrase(Phrase.QUEUED, Language.PL, SmallTown.LILLEBY, Map.of());

    assertThat(text).isEqualTo("queued");
  }
}
