package dk.borgerchat.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PrivacyMaskProperties {
  private static final DateTimeFormatter DAY_MONTH_YEAR = DateTimeFormatter.ofPattern("ddMMyy");
  private static final int[] ZEROS = {'0', 0x660, 0x6F0, 0x966, 0xFF10, 0x1D7CE};

  private final PrivacyMask mask = new PrivacyMask();

  private String masked(String text) {
    return mask.mask(new CitizenText(text)).value();
  }

  @Property(tries = 2000)
  void noCprNumberSurvives(
      @ForAll("cprNumbers") String cpr,
      @ForAll("words") String before,
      @ForAll("words") String after) {
    String text = before + cpr + after;

    assertThat(masked(text)).isEqualTo(before + "[CPR]" + after);
    assertThat(mask.maskCprOnly(new CitizenText(text)).value()).contains("[CPR]");
  }

  @Property(tries = 2000)
  void maskingTwiceIsMaskingOnce(@ForAll("messages") String text) {
    String once = masked(text);

    assertThat(masked(once)).isEqualTo(once);
  }

  @Property(tries = 1000)
  void textWithoutNumbersMailOrIntroductionsStays(@ForAll("harmless") String text) {
    assertThat(masked(text)).isEqualTo(text);
  }

  @Property(tries = 1000)
  void anyTextAtAllIsMaskedWithoutFailure(@ForAll String text) {
    assertThat(masked(text)).isNotNull();
  }

  @Property(tries = 2000)
  void companiesCasesPricesAndDatesStay(@ForAll("lookalikes") String text) {
    assertThat(masked("det gælder " + text + " fra jer")).contains(text);
  }

  @Provide
  Arbitrary<String> lookalikes() {
    Arbitrary<Integer> eight = Arbitraries.integers().between(10_000_000, 99_999_999);
    Arbitrary<String> named =
        Combinators.combine(
                Arbitraries.of(
                    "CVR %d",
                    "cvr-nr. %d", "faktura %d", "EAN 57980%d", "sagsnr. 2026-%d", "%d kr"),
                eight)
            .as(String::formatted);
    Arbitrary<String> dates =
        Arbitraries.integers()
            .between(0, 20_000)
            .map(days -> LocalDate.of(1980, 1, 1).plusDays(days))
            .flatMap(day ->
                Arbitraries.of("dd.MM.yyyy", "dd-MM-yyyy", "dd/MM/yy 'kl.' 10.30", "yyyy-MM-dd")
                    .map(pattern -> day.format(DateTimeFormatter.ofPattern(pattern))));
    Arbitrary<String> prices =
        Arbitraries.integers()
            .between(1, 2_000_000)
            .map(price -> String.format(Locale.of("da"), "%,d,50 kr", price));
    Arbitrary<String> sections =
        Arbitraries.integers().between(1, 300).map(section -> "§ " + section + ", stk. 2");
    return Arbitraries.oneOf(named, dates, prices, sections);
  }

  @Provide
  Arbitrary<String> cprNumbers() {
    Arbitrary<LocalDate> births =
        Arbitraries.integers()
            .between(0, 45_000)
            .map(days -> LocalDate.of(1907, 1, 1).plusDays(days));
    Arbitrary<String> serials = Arbitraries.strings().numeric().ofLength(4);
    Arbitrary<String> separators =
        Arbitraries.of(
            "", "-", " ", ".", "/", " - ", "–", "\u00a0", "  ", " og de sidste fire er ");
    Arbitrary<String> dateSeparators = Arbitraries.of("", "", "", "-", " ", ".", "/");
    Arbitrary<Integer> scripts = Arbitraries.of(0, 0, 0, 1, 2, 3, 4, 5);
    return Combinators.combine(births, serials, separators, dateSeparators, scripts)
        .as((birth, serial, separator, inDate, script) -> {
          String date = birth.format(DAY_MONTH_YEAR);
          String spread =
              String.join(inDate, date.substring(0, 2), date.substring(2, 4), date.substring(4));
          return inScript(spread + separator + serial, ZEROS[script]);
        });
  }

  private static String inScript(String text, int zero) {
    StringBuilder result = new StringBuilder();
    text.chars()
        .map(c -> c >= '0' && c <= '9' ? zero + c - '0' : c)
        .forEach(result::appendCodePoint);
    return result.toString();
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
        "",
        "cpr",
        "CPR: ",
        "mit nummer er ",
        " og min mands",
        "(",
        ") tak",
        ",",
        "!",
        " hilsen",
        "æøå",
        "\n",
        "sag ",
        " - haster");
  }

  @Provide
  Arbitrary<String> messages() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "jeg hedder ",
            "Ida ",
            "Prøve ",
            "konto ",
            "reg ",
            "kort ",
            "pas nr ",
            "tlf ",
            "+45",
            "0045 ",
            "12",
            "1503",
            "87",
            "5123",
            "2045",
            "71",
            "93",
            "-",
            " ",
            ".",
            "/",
            "vej ",
            "jeg bor på ",
            "Fabelvej 3",
            ", 2. th",
            "@",
            "eksempel.dk",
            "DK50",
            "0040044011",
            "[CPR]",
            "[KONTO] ",
            "[KORT] ",
            "cvr ",
            "kr",
            "min søn ",
            "\n",
            "150387",
            "4571",
            "5019",
            "nummer ");
    return parts.list().ofMinSize(1).ofMaxSize(14).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> harmless() {
    return Arbitraries.of(
            "hvornår",
            "åbner",
            "Borgerservice",
            "skat",
            "Odense",
            "pas",
            "vej",
            "konto",
            "ring",
            "tak",
            "og",
            "Fabelvej",
            "min",
            "kort",
            "?",
            ",",
            "at",
            "flytte",
            "bor",
            "punktum",
            "reg")
        .list()
        .ofMaxSize(20)
        .map(list -> String.join(" ", list));
  }
}
