package dk.borgerchat.core.privacy;

import java.util.regex.Pattern;

/**
 * What the words around a number say it is. "CVR", "faktura" or "kr." tell that it is nobody's
 * telephone; "tlf." or "ring" tell that it is one.
 */
final class Surroundings {
  private static final int REACH = 48;

  private static final String FILLERS =
      "(?:[\\s.:,;#(-]*\\b(?:nr|nummer|nummeret|no|er|var|siger|hedder|lyder|på|den|det|d)"
          + "\\b)*[\\s.:,;#(]*$";

  /** Compounds with "nummer" that do not name another kind of number. */
  private static final String TELEPHONE_NUMBER =
      "\\p{L}*(?:tlf|tele|mobil|phone|sms|hjemme|privat|arbejds|kontakt|direkte|fastnet|vagt|nød|konto|kort|pas|person)";

  private static final Pattern OTHER_NUMBER =
      Pattern.compile(
          "\\b(?:cvr\\p{L}*|(?!"
              + TELEPHONE_NUMBER
              + ")\\p{L}{3,}(?:nummer|nummeret|nr)|se-?nr|ean|gln|p-?nr|p-?nummer|pnr|[\\p{L}]*sags?|[\\p{L}]*sags?(?:nr|nummer|nummeret|id)"
              + "|[\\p{L}]*sagen|journal\\p{L}*|j\\.?\\s?nr|ref\\p{L}*|faktura\\p{L}*|ordre\\p{L}*"
              + "|kvittering\\p{L}*|bilag\\p{L}*|\\p{L}*afgift\\p{L}*|kunde\\p{L}*|vare\\p{L}*"
              + "|produkt\\p{L}*|formular\\p{L}*|matrikel\\p{L}*|løbe\\p{L}*|post(?:nr|nummer)|bbr"
              + "|kle|paragraf|id|fejl\\p{L}*|kode\\p{L}*|\\p{L}*måler\\p{L}*|stel\\p{L}*|serie\\p{L}*"
              + "|polic\\p{L}*|medlem\\p{L}*|pris\\p{L}*|beløb\\p{L}*|betaling\\p{L}*|giro\\p{L}*"
              + "|dokument\\p{L}*|aftale\\p{L}*|booking\\p{L}*|reservation\\p{L}*|billet\\p{L}*"
              + "|pakke\\p{L}*|track\\p{L}*|ansøgning\\p{L}*|ejendom\\p{L}*|model\\p{L}*|kontrakt\\p{L}*"
              + "|regning\\p{L}*|rykker\\p{L}*|opkrævning\\p{L}*|tilladelse\\p{L}*|licens\\p{L}*|udbud\\p{L}*|kassekladde\\p{L}*|brev\\p{L}*"
              + "|attest\\p{L}*|bevis\\p{L}*|certifikat\\p{L}*|blanket\\p{L}*|skema\\p{L}*|tid(?=\\s?nr|\\s?nummer)|version|kr|kroner|dkk|dato|født)\\b"
              + FILLERS,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern TELEPHONE =
      Pattern.compile(
          "(?:tlf|telefon\\p{L}*|mobil\\p{L}*|\\b(?:ring|opring)\\p{L}*|sms\\p{L}*|\\bkald\\p{L}*|fang\\p{L}*"
              + "|\\btræf\\p{L}*|\\bnå\\b|phone|\\bcall|mit\\s+(?:nye\\s+)?(?:nummer|nr))[^0-9]{0,24}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern ACCOUNT =
      Pattern.compile(
          "(?:konto|\\breg\\b|\\bregn?r|registreringsn|\\bbank|iban|overfør|udbetal|indsæt"
              + "|\\bind(?:\\s+eller\\s+ud)?\\s+på)[^0-9]{0,24}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern CARD =
      Pattern.compile(
          "(?:kort|visa|card)[^0-9]{0,16}$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern AMOUNT_OR_MEASURE =
      Pattern.compile(
          "^\\s?(?:kr\\b|kroner\\b|dkk\\b|,-|:-|,\\d|euro?\\b|m2|m²|m3|kwh|km\\b|liter\\b|stk\\b|%)",
          Pattern.CASE_INSENSITIVE);

  private final String before;
  private final String after;

  private Surroundings(String before, String after) {
    this.before = before;
    this.after = after;
  }

  static Surroundings of(DigitWindow window) {
    String plain = window.plain();
    return new Surroundings(
        plain.substring(Math.max(0, window.start() - REACH), window.start()),
        plain.substring(window.end(), Math.min(plain.length(), window.end() + REACH)));
  }

  boolean sayTelephone() {
    return TELEPHONE.matcher(before).find();
  }

  boolean sayAccount() {
    return ACCOUNT.matcher(before).find();
  }

  boolean sayCard() {
    return CARD.matcher(before).find();
  }

  /** A case, an invoice, a company, an amount: a number that is nobody's secret. */
  boolean sayOtherNumber() {
    return OTHER_NUMBER.matcher(before).find() || AMOUNT_OR_MEASURE.matcher(after).find();
  }

  /** Part of a longer code such as {@code BYG-2026-20481} or {@code 0x80070057}. */
  boolean joinToCode() {
    return before.matches("(?s).*(?:[\\p{L}0-9][-/_]|[0-9][.]|\\p{Lu}|\\b0x|§\\s?)")
        || after.matches("(?s)[-/_][\\p{L}0-9].*");
  }

  String before() {
    return before;
  }

  String after() {
    return after;
  }
}
