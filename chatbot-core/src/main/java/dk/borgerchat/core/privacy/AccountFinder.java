package dk.borgerchat.core.privacy;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Danish bank accounts: a registration number of four digits and an account number of up to ten.
 * Written together they are one finding; a registration number named beside an account number is a
 * finding of its own.
 */
final class AccountFinder implements Finder {
  private static final Pattern TOGETHER =
      Pattern.compile("(?<![0-9])[0-9]{4}(?:\\s?[-./]\\s?|\\s{1,2})[0-9]{10}(?![0-9])");
  private static final Pattern NAMED =
      Pattern.compile(
          "konto(?:en|nr|nummer|nummeret)?\\b[\\s.:]{0,3}(?:(?:nr|nummer|er|på|har)\\b[\\s.:]{0,3}){0,3}"
              + "((?:[0-9]{4}[\\s./-]{0,3})?[0-9](?:\\s?[0-9]){4,9})(?![0-9])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ANOTHER =
      Pattern.compile("konto[^.!?\\n]{4,40}\\b(?:til|og|eller)\\s$", Pattern.CASE_INSENSITIVE);
  private static final Pattern REGISTRATION =
      Pattern.compile(
          "\\breg(?:istrerings)?[.\\s-]{0,2}(?:nr|nummer|nummeret)?\\b[\\s.:]{0,3}(?:er\\s)?([0-9]{4})(?![0-9])",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Stream<Finding> find(String plain) {
    return Stream.of(together(plain), windows(plain), named(plain)).flatMap(found -> found);
  }

  /** Four and ten digits; where the ten may be a CPR number only if the words say account. */
  private static Stream<Finding> together(String plain) {
    return DigitWindow.in(plain, 14, 14)
        .filter(w -> TOGETHER.matcher(plain).region(w.start(), plain.length()).lookingAt())
        .filter(AccountFinder::isAccount)
        .map(window -> window.finding(Label.KONTO));
  }

  private static boolean isAccount(DigitWindow window) {
    Surroundings around = Surroundings.of(window);
    boolean maybeCpr = Dates.isDayMonthYear(window.digits().substring(4, 10));
    return around.sayAccount() || (!maybeCpr && !around.sayOtherNumber());
  }

  /** Shorter account numbers and runs without a gap, where the words say account. */
  private static Stream<Finding> windows(String plain) {
    return DigitWindow.in(plain, 10, 14)
        .filter(w -> w.shape().matches("4-[6-9]|1[1-4]"))
        .filter(w -> w.everyGapIn(" -./"))
        .filter(w -> Surroundings.of(w).sayAccount() || isAnotherAccount(w))
        .map(window -> window.finding(Label.KONTO));
  }

  /** {@code fra 7045 0003216548 til 7045 321654}: the second of two. */
  private static boolean isAnotherAccount(DigitWindow window) {
    return window.shape().matches("4-[6-9]|4-10")
        && ANOTHER.matcher(Surroundings.of(window).before()).find();
  }

  private static Stream<Finding> named(String plain) {
    Stream<Finding> accounts = NAMED.matcher(plain).results().map(AccountFinder::number);
    Matcher registrations = REGISTRATION.matcher(plain);
    boolean beside = NAMED.matcher(plain).find();
    return beside
        ? Stream.concat(accounts, registrations.results().map(AccountFinder::number))
        : accounts;
  }

  private static Finding number(MatchResult match) {
    return new Finding(match.start(1), match.end(1), Label.KONTO);
  }
}
