package dk.borgerchat.core.privacy;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Passport numbers where they are named as such; a bare nine digits may be anything. */
final class PassportFinder implements Finder {
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:pas(?:set|sets|nr|nummer|nummeret)?|passport)\\b[\\s.:,#]{0,3}"
              + "(?:(?:nr|nummer|nummeret|no|number|er|har|med|is)\\b[\\s.:#]{0,3}){0,4}"
              + "([A-Z]{0,2}\\s?(?:[0-9]{6,9}|[0-9]{3}\\s[0-9]{3}\\s[0-9]{3}))(?![0-9])",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Stream<Finding> find(String plain) {
    return NAMED
        .matcher(plain)
        .results()
        .map(match -> new Finding(match.start(1), match.end(1), Label.PAS));
  }
}
