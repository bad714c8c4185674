package dk.borgerchat.core.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.PlainText;
import dk.borgerchat.core.language.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KommuneNamesTest {
  private final KommuneNames names = new KommuneNames(SmallCorpus.kommuner());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hvad koster det i aarhus | 0751",
        "Århus Kommunes åbningstider | 0751",
        "bor i Lyngby-Taarbæk | 0173",
        "hvad gælder i kbh | 0101",
        "Københavns biblioteker | 0101",
        "hvor er genbrugspladsen i Vejen | 0575",
        "vejen kommune | 0575",
        "flytter til skive | 0779"
      })
  void findsTheNamedKommune(String text, String code) {
    assertThat(named(text, null)).isEqualTo(new KommuneCode(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "der er et hul i vejen",
        "Vejen er spærret",
        "en skive brød",
        "træet ligger hen over vejen",
        "hvornår har I åbent"
      })
  void takesEverydayWordsForWhatTheyAre(String text) {
    assertThat(named(text, null)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hvad koster det i Aarhus? | Hvad koster det ?",
        "Århus Kommunes åbningstider | kommunens åbningstider",
        "åbningstider Aarhus kommune | åbningstider kommunen",
        "jeg flytter fra Skive til Lyngby-Taarbæk | jeg flytter",
        "hvor er Københavns biblioteker | hvor er kommunens biblioteker",
        "aarhus | aarhus",
        "hvor er genbrugspladsen i Vejen? | hvor er genbrugspladsen ?",
        "der er et hul i vejen | der er et hul i vejen"
      })
  void whereIsNotWhat(String text, String without) {
    assertThat(names.in(text, Words.of(PlainText.of(text))).withoutNames()).isEqualTo(without);
  }

  @Test
  void theCitizensOwnKommuneIsNoOther() {
    assertThat(named("åbningstid i Aarhus", new KommuneCode("0751"))).isNull();
  }

  private @Nullable KommuneCode named(String text, @Nullable KommuneCode own) {
    return names.in(text, Words.of(PlainText.of(text))).other(own);
  }
}
