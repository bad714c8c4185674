package dk.borgerchat.core.privacy;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Passport numbers where they are named as such; a bare nine digits may be anything. */
final class PassportFinder implements Finder {
  private static final String NUMBER =
      "((?:(?-i:[A-Z]{1,2})\\s?|[a-z]{1,2})?(?:[0-9]{6,9}|[0-9]{3}(?:\\s?[0-9]){6}))(?![0-9])";
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:pas(?:s|set|sets)?|passport)\\b[\\s.:,#(-]{0,3}"
              + "(?:(?:nr|nummer|nummeret|no|number|er|har|med|is)\\b[\\s.:#]{0,3}){0,4}"
              + NUMBER,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER_NAMED =
      Pattern.compile(
          "pas(?:sets\\s|s|-|s-)?(?:nr|nummer|nummeret)\\b[^0-9!?\\n]{0,32}?(?<![\\p{L}0-9])"
              + NUMBER,
          Pattern.CASE_INSENSITIVE);

  @Override
  public Stream<Finding> find(String plain) {
    return Stream.of(NAMED, NUMBER_NAMED)
        .flatMap(pattern -> pattern.matcher(plain).results())
        .map(match -> new Finding(match.start(1), match.end(1), Label.PAS));
  }
}
