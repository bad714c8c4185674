package dk.borgerchat.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
  private static final LanguageDetector DETECTOR =
      new LanguageDetector(
          SomeWords.LISTS,
          Set.of("pas", "pris", "tid", "bestille", "booke", "drop", "in"),
          Map.of(Language.EN, Set.of("passport"), Language.TR, Set.of("pasaport")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | where can I collect my new passport",
        "en | hello",
        "en | passport",
        "tr | pasaport",
        "de | wo kann ich meinen Ausweis abholen",
        "uk | де я можу отримати паспорт",
        "ar | أين يمكنني استلام جواز السفر",
        "pl | gdzie mogę odebrać paszport",
        "pl | dziękuję",
        "tr | pasaportumu nereden alabilirim",
        "sv | jag vill inte flytta utan att veta var",
        "und | где я могу получить новый паспорт, мы его ещё не видели",
        "und | 我的护照在哪里"
      })
  void tellsOtherLanguages(String code, String text) {
    assertThat(languageOf(text).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hvor henter jeg mit nye pas",
        "pas pris",
        "drop in",
        "booke tid",
        "æøå",
        "12345",
        "?",
        "qwerty",
        "kan jeg drop in bestille pas"
      })
  void takesDanishWhereNothingElseIsSure(String text) {
    assertThat(languageOf(text)).isEqualTo(Language.DA);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"hvordan søker jeg om barnehageplass", "når åpner biblioteket på lørdag"})
  void readsNorwegianAsDanish(String text) {
    assertThat(languageOf(text).isReadAsDanish()).isTrue();
  }

  private static Language languageOf(String text) {
    PlainText plain = PlainText.of(text);
    return DETECTOR.of(plain, Words.of(plain));
  }
}
