package dk.borgerchat.core.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The citizen's own address: street, number, floor and door, not postcode and town. It is the
 * citizen's own where the words say so ("jeg bor på", "min adresse", "vi flytter til"), or where a
 * floor with a side shows a dwelling. A public place or a spot in the road stays.
 */
final class AddressFinder implements Finder {
  private static final String ENDING =
      "(?:vej|gade|all[eé]|stræde|sti|plads|torv|boulevard|bakke|park|have|vang|toft|lund|mark|skov|dal"
          + "|høj|bjerg|eng|ager|krog|brink|bro|kaj|ås|vænge|gård|hus|kær|mose|strand|vig|kvarter"
          + "|passage|port|gang|leddet|løkke|hegn|holm|rende|bred|bæk|å|sø|minde|vold|stade|gærde"
          + "|haven|skrænt|ende|led|eje|slette|parcel)(?:e?n|e?t|erne|ne|er|s)?";
  private static final String WORD = "[\\p{L}][\\p{L}.'´-]*";

  /** One or more words, the last with the ending of a street, alone or glued to its name. */
  private static final String STREET =
      "(?:(?:"
          + WORD
          + "\\s){0,3}?(?:[\\p{L}.'-]{2,40}?)"
          + ENDING
          + "|(?:"
          + WORD
          + "\\s){1,3}?"
          + ENDING
          + ")";

  /** A house number; not a date, a price or a number of things. */
  private static final String NUMBER =
      "\\s?[0-9]{1,3}(?:\\s?[A-Za-z](?![\\p{L}]))?(?![0-9])(?![.,][0-9])"
          + "(?!\\.?\\s?(?i:jan|feb|mar[st]|apr|maj|jun|jul|aug|sep|okt|nov|dec|minut|måned|år|dag|uge|time"
          + "|km|kilometer|meter|børn|person|værelse|gang|kr|m2|stk))";

  private static final String SIDE =
      "(?:t\\.?\\s?[vh]|m\\.?\\s?f|dør\\s?[0-9]{1,3}|lejl\\.?\\s?[0-9]{1,4})\\b\\.?";
  private static final String FLOOR =
      "(?:[\\s,]{0,2}(?:(?:st|stuen|kl|kld|kælder(?:en)?)\\b\\.?(?:[\\s,]{0,2}"
          + SIDE
          + ")?"
          + "|[0-9]{1,2}\\.?\\s?sal(?:en)?\\b(?:[\\s,]{0,2}(?:"
          + SIDE
          + "|[0-9]{1,3}\\b))?"
          + "|[0-9]{1,2}\\.?[\\s,]{0,2}"
          + SIDE
          + "|[0-9]{1,2}\\.(?=\\s*(?:[,.;!?]|$))|"
          + SIDE
          + "))";

  private static final Pattern KNOWN_STREET =
      compile("(?<![\\p{L}0-9])(" + STREET + NUMBER + ")(" + FLOOR + ")?");
  private static final Pattern ANY_STREET =
      Pattern.compile(
          "(?<![\\p{L}0-9])(\\p{Lu}[\\p{L}.'´-]*(?:\\s(?:\\p{Lu}[\\p{L}.'´-]*|af|i|på|den|de|ved|og|under|over)){0,4}"
              + NUMBER
              + ")((?i:"
              + FLOOR
              + ")|(?=\\s*(?:$|[,.;!?]\\s*(?:$|[0-9]{4}\\s\\p{Lu}))))");

  private static final Pattern OWN_BEFORE =
      compile(
          "(?:\\b(?:(?<!der\\s)bor(?!\\s(?:du|i|der)\\b(?!\\s[\\p{L}.]+\\s?[0-9]))|boende|boet|boede|bosat|bopæl\\w*|hjemmehørende|flytte[rdt]?\\w*|live|living)\\b"
              + "|\\b(?:min|mit|mine|vores|vor|my|our)\\s(?:\\p{L}+\\s)?(?:adresse|address|bolig|lejlighed|hus"
              + "|ejendom|villa|rækkehus|hjem|værelse|kollegieværelse|bopæl|andelsbolig|ejerlejlighed|sommerhus|grund|opgang|matrikel|skraldespand|affaldsspand|beholder|spand"
              + "|postkasse|kælder|have|altan|carport|garage)\\b"
              + "|\\b(?:hos|til|ved)\\s(?:mig|os)\\b|\\bhjemme\\b)[^!?\\n]{0,48}$");
  private static final Pattern OWN_AFTER =
      compile(
          "^[^.!?\\n]{0,32}\\b(?:er\\s(?:min|vores)\\s(?:\\p{L}+\\s)?adresse|(?:hvor|der)\\s(?:jeg|vi)\\sbor"
              + "|bor\\s(?:jeg|vi)|hjemme\\shos\\s(?:mig|os))\\b");
  private static final Pattern ELSEWHERE =
      compile(
          "\\b(?:ud\\sfor|uden\\sfor|foran|over\\sfor|overfor|modsat|krydset|hjørnet|nede\\sved)\\b[^.!?]{0,24}$");
  private static final Pattern SIDE_OF_A_DWELLING = compile(".*" + SIDE);

  /** The words before the street's name that the pattern took along. */
  private static final Pattern LEAD =
      compile(
          "^(?:.*\\b(?:på|i|til|fra|er|ved|hos|af|adresse|adressen|bor|hedder|nu|her|om|at|ind|vejen|the|is|at|on|in)\\s)"
              + "(?=\\S)");

  private static Pattern compile(String regex) {
    return Pattern.compile(
        regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  @Override
  public Stream<Finding> find(String plain) {
    Stream<Finding> known =
        KNOWN_STREET
            .matcher(plain)
            .results()
            .map(m -> new Finding(m.start() + lead(m.group()), m.end(), Label.ADRESSE))
            .filter(finding -> isOwn(plain, finding) || isDwelling(plain, finding));
    Stream<Finding> any =
        ANY_STREET
            .matcher(plain)
            .results()
            .map(m -> new Finding(m.start(), m.end(), Label.ADRESSE))
            .filter(finding -> isOwn(plain, finding));
    return Stream.concat(known, any);
  }

  private static int lead(String match) {
    Matcher matcher = LEAD.matcher(match);
    return matcher.find() ? matcher.end() : 0;
  }

  private static boolean isOwn(String plain, Finding finding) {
    String before = plain.substring(Math.max(0, finding.start() - 80), finding.start());
    String after = plain.substring(finding.end());
    return (OWN_BEFORE.matcher(before).find() || OWN_AFTER.matcher(after).find())
        && !ELSEWHERE.matcher(before).find();
  }

  private static boolean isDwelling(String plain, Finding finding) {
    return SIDE_OF_A_DWELLING.matcher(plain.substring(finding.start(), finding.end())).matches();
  }
}
