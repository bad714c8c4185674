package dk.borgerchat.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyMaskTest {
  private final PrivacyMask mask = new PrivacyMask();

  private String masked(String text) {
    return mask.mask(new CitizenText(text)).value();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "240761-4128",
        "2407614128",
        "240761 4128",
        "240761.4128",
        "240761 - 4128",
        "240761–4128",
        "24 07 61 4128",
        "24.07.61-4128",
        "24/07/61-4128",
        "24-07-61-41-28",
        "2 4 0 7 6 1 4 1 2 8",
        "240761\u00a04128",
        "240761\u200b4128",
        "٢٤٠٧٦١-٤١٢٨",
        "２４０７６１４１２８",
        "290296-9999",
        "240761  -  4128",
        "24-07-1961-4128",
        "24071961-4128"
      })
  void masksCprNumbersInEveryUsualGrouping(String cpr) {
    assertThat(masked("jeg er " + cpr + " og vil klage")).isEqualTo("jeg er [CPR] og vil klage");
  }

  @Test
  void masksCprNumbersGluedToLetters() {
    assertThat(masked("cpr2407614128haster")).isEqualTo("cpr[CPR]haster");
    assertThat(masked("fader:240761-4128,moder:130559-3342")).isEqualTo("fader:[CPR],moder:[CPR]");
  }

  @Test
  void masksNewCprNumbersThatFailModulus11() {
    assertThat(masked("vores lille pige er 010126-4444")).isEqualTo("vores lille pige er [CPR]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "320761-4128",
        "241361-4128",
        "290297-1234",
        "tiden er 24.07.2026 10",
        "fest 24.07.2026 8270 Højbjerg",
        "mødet er 24.07.26 13.45",
        "løn på 1.204.991.234 kr",
        "24076141281"
      })
  void leavesTenDigitsThatAreNoCprNumber(String text) {
    assertThat(masked(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "62 18 40 57",
        "62184057",
        "6218 4057",
        "62-18-40-57",
        "62.18.40.57",
        "+45 62 18 40 57",
        "+4562184057",
        "(+45) 62184057",
        "0045 6218 4057",
        "45 62 18 40 57",
        "+47 912 34 567",
        "0049 151 23456789",
        "+1 (555) 123-4567",
        "+4915112345678",
        "12 34 56 78"
      })
  void masksTelephoneNumbers(String number) {
    assertThat(masked("ring på " + number + " i aften")).isEqualTo("ring på [TELEFON] i aften");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CVR 62184057",
        "vores cvr-nr. er 62 18 40 57",
        "faktura nr. 62184057",
        "ordrenummer: 62184057",
        "sagsnr. 2026-62184057",
        "MIL-62184057",
        "fejl 0x62184057",
        "huset kostede 62184057 kr",
        "jeg skylder 62.184.057,50 kr",
        "indsendt 20260717",
        "født 17072001",
        "i årene 2019-2025",
        "skoleåret 2025 2026",
        "ring 1813 eller 112",
        "EAN 5790001330552",
        "GLN: 5790001330552",
        "8270 Højbjerg og 8000 Aarhus",
        "jf. § 83 i lov nr. 1089",
        "varenummer 40028371",
        "kundenummer er 40028371"
      })
  void leavesNumbersThatAreNobodysSecret(String text) {
    assertThat(masked(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "skriv til lis.opdigt@eksempel.dk tak | skriv til [EMAIL] tak",
        "lis_opdigt+bil@post.eksempel.dk. | [EMAIL].",
        "min mail er lis (at) eksempel.dk | min mail er [EMAIL]",
        "lis snabel-a eksempel punktum dk | [EMAIL]"
      })
  void masksMailAddresses(String text, String expected) {
    assertThat(masked(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "betalt med 4000 1111 2222 3333 i går | betalt med [KORT] i går",
        "kort 5500111122223333 er spærret | kort [KORT] er spærret",
        "amex 3700 111122 22333 | amex [KORT]",
        "afgiften trak I på 4000-1111-2222-3333 | afgiften trak I på [KORT]"
      })
  void masksPaymentCards(String text, String expected) {
    assertThat(masked(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "min nemkonto er 7045 0003216548 | min nemkonto er [KONTO]",
        "sæt dem ind på 7045-0003216548 tak | sæt dem ind på [KONTO] tak",
        "konto: 70450003216548 | konto: [KONTO]",
        "bank 7045 321654 | bank [KONTO]",
        "reg.nr. 7045 og kontonummer 3216548 | reg.nr. [KONTO] og kontonummer [KONTO]",
        "konto 3216548, reg 7045 | konto [KONTO], reg [KONTO]",
        "DK50 0040 0440 1162 43 | [KONTO]",
        "iban de89370400440532013000 | iban [KONTO]",
        "min konto GB29 NWBK 6016 1331 9268 19 er lukket | min konto [KONTO] er lukket"
      })
  void masksBankAccounts(String text, String expected) {
    assertThat(masked(text)).isEqualTo(expected);
  }

  @Test
  void leavesARegistrationNumberAlone() {
    assertThat(masked("hvad er jeres reg.nr. 7045 for en bank"))
        .isEqualTo("hvad er jeres reg.nr. 7045 for en bank");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pasnummer 204455667 er væk | pasnummer [PAS] er væk",
        "mit pas, nr. 204455667 | mit pas, nr. [PAS]",
        "pasnummeret på det gamle er 204455667 | pasnummeret på det gamle er [PAS]",
        "mit pas (nr. 204 45 56 67) | mit pas (nr. [PAS])",
        "rejsepas nummer K01234567 | rejsepas nummer [PAS]",
        "passport no. AB123456 | passport no. [PAS]",
        "tallet 204455667 siger mig intet | tallet 204455667 siger mig intet",
        "et pas koster 893 kr | et pas koster 893 kr"
      })
  void masksPassportNumbersOnlyWhereTheyAreNamed(String text, String expected) {
    assertThat(masked(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jeg bor på Drømmevej 14, 3. th, 8270 Højbjerg | jeg bor på [ADRESSE], 8270 Højbjerg",
        "vi flytter til Nydelige Allé 4B den 1. maj | vi flytter til [ADRESSE] den 1. maj",
        "min nye adresse er Fablestræde 3, 1. sal tv | min nye adresse er [ADRESSE]",
        "jeg bor drømmevej 14 st tv | jeg bor [ADRESSE]",
        "hos mig på Fabelstien 9 kom bilen ikke | hos mig på [ADRESSE] kom bilen ikke",
        "Drømmevej 14 er min adresse | [ADRESSE] er min adresse",
        "fra Drømmegade 1, 2. tv til Fabelgade 22 st. mf flytter vi | "
            + "fra [ADRESSE] til [ADRESSE] flytter vi"
      })
  void masksTheCitizensOwnAddress(String text, String expected) {
    assertThat(masked(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ligger biblioteket på Torvegade 12",
        "lygten foran Torvegade 12 er gået ud",
        "der bor rotter ved Torvegade 12",
        "vi bor i Odense 5 minutter fra skolen",
        "vi flytter til Aarhus 1. juli",
        "jeg bor i 8270 Højbjerg"
      })
  void leavesPublicPlacesAndTowns(String text) {
    assertThat(masked(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jeg hedder Lis Fabelsen og mangler svar | Jeg hedder [NAVN] og mangler svar",
        "jeg hedder lis fabelsen og mangler svar | jeg hedder [NAVN] og mangler svar",
        "mit navn er Ida-Marie van der Fabel. | mit navn er [NAVN].",
        "min søn Bo Fabelsen skal i SFO | min søn [NAVN] skal i SFO",
        "min kone hedder Åse og er syg | min kone hedder [NAVN] og er syg",
        "Goddag, det er Åse, jeg ringede | Goddag, det er [NAVN], jeg ringede",
        "Tak for hjælpen. Mvh Åse Fabelsen | Tak for hjælpen. Mvh [NAVN]",
        "mine børn hedder Ida, Bo og Kaj | mine børn hedder [NAVN], [NAVN] og [NAVN]",
        "venlig hilsen lis fabelsen | venlig hilsen [NAVN]",
        "my name is Jane Fable and I moved | my name is [NAVN] and I moved"
      })
  void masksNamesInIntroductions(String text, String expected) {
    assertThat(masked(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jeg hedder ikke det mere",
        "hvad hedder borgmesteren i Odense",
        "Det er Aalborg Kommune, der har skrevet",
        "Jeg er dansk statsborger",
        "hej det er fredag og jeg venter",
        "min mor bor i Odense",
        "Med venlig hilsen",
        "hilsen fra os alle"
      })
  void leavesOtherCapitalisedWords(String text) {
    assertThat(masked(text)).isEqualTo(text);
  }

  @Test
  void masksOnlyCprNumbersInWhatAgentsWrite() {
    CitizenText text = new CitizenText("Ring på 62 18 40 57. Dit nummer 240761-4128 er slettet.");

    assertThat(mask.maskCprOnly(text).value())
        .isEqualTo("Ring på 62 18 40 57. Dit nummer [CPR] er slettet.");
  }

  @Test
  void rawTextDoesNotPrint() {
    assertThat(new CitizenText("240761-4128")).hasToString("***");
  }
}
