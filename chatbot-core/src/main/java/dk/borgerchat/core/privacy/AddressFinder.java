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
          + "|haven|sving|kollegie|kollegium|kollegiet|skrænt|ende|led|eje|slette|parcel)(?:e?n|e?t|erne|ne|er|s)?";
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
      "\\s?(?:(?i:nr)\\.?\\s?)?[0-9]{1,3}(?:-[0-9]{1,3}(?![0-9.]))?(?:\\s?(?!(?<=\\s)[iåeIÅE]\\s)[A-Za-z](?![\\p{L}]))?(?![0-9])(?![.,][0-9])"
          + "(?!\\.?\\s?(?i:jan|feb|mar[st]|apr|maj|jun|jul|aug|sep|okt|nov|dec|minut|måned|år|dag|uge|time"
          + "|km|kilometer|meter|børn|person|værelse|gang|kr|m2|stk))";

  private static final String SIDE =
      "(?:t\\.?\\s?[vh]|m\\.?\\s?f|midt\\s?for|til\\s(?:venstre|højre)|dør\\s?(?:nr\\.?\\s?)?[0-9]{1,3}"
          + "|lejl(?:ighed)?\\.?\\s?[0-9]{1,4}|vær(?:else)?\\.?\\s?[0-9]{1,4})\\b\\.?";
  private static final String FLOOR =
      "(?:[\\s,]{0,2}(?:(?:st|stuen|kl|kld|kælder(?:en)?)\\b\\.?(?:[\\s,]{0,2}(?:"
          + SIDE
          + "|[0-9]{1,3}\\b(?!\\s\\p{L})))?"
          + "|[0-9](?:st|nd|rd|th)\\sfloor"
          + "|[0-9]{1,2}\\.?\\s?sal(?:en)?\\b(?:[\\s,]{0,2}(?:"
          + SIDE
          + "|[0-9]{1,3}\\b))?"
          + "|[0-9]{1,2}\\.?[\\s,]{0,2}"
          + SIDE
          + "|,\\s[0-9]{1,2}\\.\\s?,?\\s?[0-9]{1,3}(?=\\s*(?:$|[,.;!?]))"
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
          "(?:\\b(?:(?<!der\\s)bor(?!\\s(?:du|der)\\b)(?!\\si\\b(?!\\s?$))|boende|boet|boede|bosat|bopæl\\w*|hjemmehørende|\\w*flyt\\w*|moved|live|living|moving)\\b"
              + "|\\b(?:min|mit|mine|vores|vor|my|our)\\s(?:\\p{L}+\\s)?(?:adresse|address|bolig|lejlighed|hus"
              + "|ejendom|villa|rækkehus|hjem|værelse|kollegieværelse|bopæl|andelsbolig|ejerlejlighed|sommerhus|grund|opgang|matrikel|skraldespand|affaldsspand|beholder|spand"
              + "|postkasse|kælder|have|altan|carport|garage)\\b|\\b(?:mig|os)\\s(?:på|i|fra)\\s?$"
              + "|\\b(?:\\p{L}*adresse|adr|address)\\b[\\s.:]{0,3}(?:(?:er|bliver|nu|hedder|var|is|will|be)\\b[\\s:]{0,2}){0,2}$"
              + "|\\b(?:hos|til|ved)\\s(?:mig|os)\\b|\\bhjemme\\b)[^!?\\n]{0,48}$");
  private static final Pattern OWN_AFTER =
      compile(
          "^[^.!?\\n]{0,32}\\b(?:er\\s(?:min|vores)\\s(?:\\p{L}+\\s)?adresse|(?:hvor|der)\\s(?:jeg|vi)\\sbor"
              + "|bor\\s(?:jeg|vi)|hjemme\\shos\\s(?:mig|os))\\b");
  private static final Pattern FIRST_PERSON =
      compile("\\b(?:jeg|vi|mig|os|min|mit|mine|vores|vor|i|my|we|our)\\b");

  /** Words of a home and what belongs to it. */
  private static final Pattern HOME =
      compile(
          "\\b(?:køb\\w*|overtag\\w*|(?:ud)?lej(?:e[rt]?|et|ede)|\\w*skrald\\w*|\\w*affald\\w*|\\w*container|\\w*spand(?:en)?"
              + "|\\w*hus(?:et)?|\\w*bolig(?:en)?|\\w*lejlighed(?:en)?|ejendom(?:men)?|villa(?:en)?|grund(?:en)?|tilbygning"
              + "|\\w*byg(?:ge[rt]?|get)|byggetilladelse|carport|skur|garage|tag(?:et)?|apartment|house|home)\\b");

  /** Houses that are everybody's. */
  private static final Pattern PUBLIC =
      compile(
          "\\b(?:\\w*skole[nr]?|\\w*bibliotek\\w*|rådhus\\w*|\\w*hal(?:len)?|\\w*station(?:en)?|\\w*plads(?:en)?|\\w*center|\\w*centret"
              + "|\\w*hus(?:et)?\\sligger|institution\\w*|børnehave\\w*|vuggestue\\w*|sygehus\\w*|plejehjem\\w*|kirke\\w*|museum|butik\\w*"
              + "|kommune[nr]?|borgerservice|ligger)\\b[^.!?]{0,24}$");

  private static final Pattern ELSEWHERE =
      compile(
          "\\b(?:ud\\sfor|uden\\sfor|foran|over\\sfor|overfor|modsat|krydset|hjørnet|nede\\sved|hul\\p{L}*|lygte\\p{L}*|lampe\\p{L}*)\\b(?!\\s(?:min|mit|vores|vor)\\b)[^.!?]{0,24}$");
  private static final Pattern SIDE_OF_A_DWELLING = compile(".*" + SIDE);

  /** A street written with capitals: its words and small words, up to the house number. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?<![\\p{L}.])((?:(?:\\p{Lu}[\\p{L}.'´-]*|gl\\.?|sct\\.?|skt\\.?|ndr\\.?|sdr\\.?|store|lille|nørre|vester|øster|sønder)\\s"
              + "(?:(?:af|de|den|og|von)\\s)?){0,4}(?:\\p{Lu}[\\p{L}.'´-]*)(?:\\s(?:allé|alle|vej|gade|plads|stræde|park|have))?)"
              + "(?=\\s?(?:[Nn]r\\.?\\s?)?[0-9])");

  /** The words before the name of a street written without. */
  private static final Pattern LEAD =
      compile(
          "^(?:.*\\b(?:på|i|til|fra|er|ved|hos|af|adresse|adressen|\\p{L}*adresse|bopæl|lejer|ejer|bliver|besøger|bor|hedder|nu|her|om|at|ind|vejen|the|is|at|on|in)\\s)"
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

  /** How many characters before the street's name the pattern took along. */
  private static int lead(String match) {
    Matcher capitals = CAPITALS.matcher(match);
    if (capitals.find()) {
      return capitals.start(1);
    }
    Matcher matcher = LEAD.matcher(match);
    return matcher.find() ? matcher.end() : 0;
  }

  private static boolean isOwn(String plain, Finding finding) {
    String before = plain.substring(Math.max(0, finding.start() - 80), finding.start());
    String after = plain.substring(finding.end());
    return (OWN_BEFORE.matcher(before).find()
            || OWN_AFTER.matcher(after).find()
            || isAboutAHome(before, after))
        && !ELSEWHERE.matcher(before).find();
  }

  /** A sentence of the citizen about a home: "vi har købt …", "mit affald er ikke hentet på …". */
  private static boolean isAboutAHome(String before, String after) {
    String sentence =
        before.substring(before.lastIndexOf('\n') + 1).replaceFirst("(?s).*[.!?]\\s", "")
            + " | "
            + after.split("[.!?\n]\\s", 2)[0];
    return FIRST_PERSON.matcher(sentence).find()
        && HOME.matcher(sentence).find()
        && !PUBLIC.matcher(before).find();
  }

  private static boolean isDwelling(String plain, Finding finding) {
    return SIDE_OF_A_DWELLING.matcher(plain.substring(finding.start(), finding.end())).matches();
  }
}
