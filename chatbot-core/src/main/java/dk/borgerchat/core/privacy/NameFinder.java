package dk.borgerchat.core.privacy;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names where people introduce themselves or their family: "jeg hedder …", "mit navn er …", "hej
 * det er …", "min søn …", "mvh …". Elsewhere a capitalised word may be anything and stays.
 */
final class NameFinder implements Finder {
  private static final String PART = "\\p{Lu}(?:[\\p{L}'’-]*\\p{L}|\\.)?";

  /** A capitalised name of up to five words, with its small words: {@code Ida van der Prøve}. */
  private static final String NAME =
      PART + "(?:\\s(?:(?:von|van|de|der|af|el|al|bin|da|di|du|la|le)\\s){0,2}" + PART + "){0,4}";

  private static final String RELATIVE =
      "(?i:min|mit|mine|vores|my|our)\\s(?:\\p{Ll}{2,14}\\s){0,2}?(?i:søn|sønner|datter|døtre|børn|forældre|tvillinger"
          + "|drenge?|piger?|baby|barn|kone|mand|hustru|ægtefælle|samlever|samleverske|kæreste|mor|far|mors|fars"
          + "|moder|fader|bror|søster|mormor|farmor|morfar|farfar|bedstemor|bedstefar|eksmand|ekskone|eks|nevø"
          + "|niece|barnebarn|onkel|tante|moster|faster|svigermor|svigerfar|svigersøn|svigerdatter|plejesøn"
          + "|plejedatter|\\p{L}*(?:søn|datter|bror|søster|barn|børn)|fætter|kusine|svoger|svigerinde|ven|veninde|nabo|søskende|son|daughter|child|wife|husband|mother|father|partner|brother|sister)";

  /** Words after which a name follows in any spelling. */
  private static final Pattern CALLED =
      pattern(
          "(?:\\b(?i:jeg|han|hun|barnet|drengen|pigen|babyen|datteren|sønnen|manden|konen|moren|faren|"
              + RELATIVE
              + ")(?:\\s[^\\s.!?]{1,12}){0,3}?"
              + "\\s(?i:hedder|hed|kaldes)|(?i:\\b(?:efter|for|mellem|pige|døbe)?navn\\s(?:er|:)|\\bnavnet\\ser|\\bnavn:|\\bname\\sis|\\bname:"
              + "|\\bi\\sam\\scalled|\\bkalder\\smig))\\s{1,2}(?=(\\p{L}))");

  private static final Pattern RELATIVE_NAMED =
      pattern(
          "\\b"
              + RELATIVE
              + ",?\\s[(]?(?:(?i:på\\s[0-9]{1,2}(?:\\s(?i:år))?),?\\s)?("
              + NAME
              + ")");

  private static final Pattern GREETED =
      pattern(
          "(?:^|[.!?\\n])\\s*((?i:hej|hejsa|halløj|hallo|goddag|god\\s?dag|god\\s?morgen|god\\s?aften|dav|davs"
              + "|hello|hi|kære\\s\\p{L}{1,20})[\\s,.!]{1,3})?(?i:det\\ser|her\\ser|du\\staler\\smed|jeg\\ser"
              + "|this\\sis|i\\sam|i'm)\\s("
              + NAME
              + ")(\\s(?i:her|igen|fra|som)\\b|[,.!]|$)?");

  /** {@code navn fra Ida Prøve til Ida Test}. */
  private static final Pattern RENAMED =
      pattern("\\b(?i:navn(?:et)?)\\sfra\\s(" + NAME + ")\\stil\\s(" + NAME + ")");

  /** {@code Hej, Ida Prøve her}. */
  private static final Pattern HERE =
      pattern(
          "(?:^|[.!?\\n]\\s*)(?:(?i:hej|hejsa|goddag|hallo|hello|hi)[,.!]?\\s)?("
              + NAME
              + ")\\sher\\b");

  private static final Pattern SIGNED =
      pattern(
          "\\b(?i:mvh|vh|kh|hilsen|hilsner|venligst|regards|sincerely|cheers)[.,:]{0,2}\\s{1,3}(?:(?i:fra)\\s)?("
              + NAME
              + ")\\s*(?=$|[\\n,.!(]|\\s[0-9\\[]|(?:og|&)\\s\\p{Lu})");

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static final String BY_RELATION =
      "(?i:mor|far|mødre|fædre|forælder|forældre|bedstemor|bedstefar|mormor|farmor|morfar|farfar|værge|pårørende"
          + "|søster|bror|partsrepræsentant|plejemor|plejefar|mother|father)\\s(?i:til|for|to|of)"
          + "|(?i:gift|samboende|sammen|skilt)\\s(?i:med|fra)"
          + "|(?i:på\\svegne\\saf)|(?i:undertegnede)|(?i:døbe|døbt|opkalde|kalde)\\s(?i:ham|hende|barnet|drengen|pigen)"
          + "|(?i:hedde)|(?i:c/o|familien|søn\\saf|datter\\saf)"
          + "|(?i:ich\\shei(?:ß|ss)e|jag\\sheter|nazywam\\ssię|je\\sm'appelle|me\\sllamo|mein\\sname\\sist|benim\\sadım|adım)";

  /** Relations, baptism and other words that a capitalised name follows. */
  private static final Pattern RELATED = pattern("\\b(?:" + BY_RELATION + "),?\\s(" + NAME + ")");

  /** A name as a field of its own: {@code Navn Ida Prøve}, {@code Tak! /Ida}. */
  private static final Pattern FIELD =
      pattern(
          "(?:(?:^|[.,;!\\n])\\s*(?i:navn|name)\\s|(?:^|[.!?\\n])\\s*[/–-]\\s?(?=\\p{Lu}[^\\n]{1,40}$)"
              + "|\\b(?i:tak)(?i:\\s(?:på\\sforhånd|for\\shjælpen|for\\ssvar\\p{L}*))?[,.!]\\s(?=\\p{Lu}[^\\n]{1,40}$))("
              + NAME
              + ")(?=\\s*(?:$|[\\n,.;]))");

  private static final Pattern CAPITALISED = pattern(NAME);
  private static final Pattern PLURAL =
      pattern(
          "\\b(?i:børn\\p{L}*|sønner|døtre|drenge|piger|tvillinger\\p{L}*|forældre|mødre|søskende|children|kids|parents|mvh|vh|kh|hilsen|hilsner|mor\\stil|far\\stil)\\b");
  private static final Pattern AND_NAME =
      pattern("(?:,|\\sog|\\s&|\\sand(?!\\sI\\b))\\s(?=(" + NAME + "))");
  private static final Pattern SIGNED_IN_LOWER_CASE =
      pattern(
          "\\b(?i:mvh|vh|kh|hilsen|hilsner)[.,:]{0,2}\\s{1,3}(\\p{Ll}{2,20}(?:\\s\\p{Ll}{2,20}){0,2})[.!]?\\s*$");
  private static final Pattern IN_ANY_CASE = pattern("[\\p{L}'’-]{2,}(?:\\s[\\p{L}'’-]{2,}){0,2}");

  @Override
  public boolean mayFind(String plain) {
    return !plain.isBlank();
  }

  @Override
  public Stream<Finding> find(String plain) {
    return Stream.of(
            CALLED.matcher(plain).results().flatMap(match -> called(plain, match.start(1))),
            hasCapitalWithin(plain) ? capitalised(plain) : Stream.<Finding>empty(),
            inGroup(plain, HERE),
            inGroup(plain, SIGNED_IN_LOWER_CASE))
        .flatMap(findings -> findings);
  }

  /** Most of what citizens write has a capital at its beginning only, or none. */
  private static boolean hasCapitalWithin(String plain) {
    return plain.codePoints().skip(1).anyMatch(Character::isUpperCase);
  }

  /** Names with a capital that stand behind other words. */
  private static Stream<Finding> capitalised(String plain) {
    return Stream.of(
            Stream.of(RELATIVE_NAMED, SIGNED, RELATED)
                .flatMap(pattern -> pattern.matcher(plain).results())
                .flatMap(match -> several(plain, match)),
            RENAMED
                .matcher(plain)
                .results()
                .flatMap(match -> Stream.concat(words(plain, match, 1), words(plain, match, 2))),
            inGroup(plain, FIELD),
            GREETED
                .matcher(plain)
                .results()
                .filter(NameFinder::isIntroduction)
                .flatMap(match -> words(plain, match, 2)))
        .flatMap(findings -> findings);
  }

  private static Stream<Finding> inGroup(String plain, Pattern pattern) {
    return pattern.matcher(plain).results().flatMap(match -> words(plain, match, 1));
  }

  /** The name that begins at {@code start}, in whatever spelling. */
  private static Stream<Finding> called(String plain, int start) {
    boolean capital = Character.isUpperCase(plain.charAt(start));
    Matcher name = (capital ? CAPITALISED : IN_ANY_CASE).matcher(plain);
    if (!name.region(start, plain.length()).lookingAt()) {
      return Stream.empty();
    }
    Matcher next = AND_NAME.matcher(plain).region(name.end(), plain.length());
    return capital && next.lookingAt()
        ? Stream.concat(finding(plain, start, name.end()), called(plain, next.start(1)))
        : finding(plain, start, name.end());
  }

  /** A name and, of several relatives, those that "og" joins to it. */
  private static Stream<Finding> several(String plain, MatchResult match) {
    boolean many = PLURAL.matcher(match.group()).find();
    Stream<Finding> first = finding(plain, match.start(1), match.end(1));
    Matcher next = AND_NAME.matcher(plain).region(match.end(1), plain.length());
    return many && next.lookingAt() ? Stream.concat(first, called(plain, next.start(1))) : first;
  }

  private static Stream<Finding> words(String plain, MatchResult match, int group) {
    return finding(plain, match.start(group), match.end(group));
  }

  /** The words from {@code start} up to the first that is no part of a name. */
  private static Stream<Finding> finding(String plain, int start, int end) {
    String words = plain.substring(start, end);
    Matcher stop = NameWords.STOP.matcher(words);
    int length = stop.find() ? stop.start() : words.length();
    String name = words.substring(0, length).stripTrailing();
    return name.isEmpty() || NameWords.isOffice(name.toLowerCase(Locale.ROOT))
        ? Stream.empty()
        : Stream.of(new Finding(start, start + name.length(), Label.NAVN));
  }

  /** Several names; or one, between a greeting and a stop. */
  private static boolean isIntroduction(MatchResult match) {
    return match.group(2).contains(" ") || (match.group(1) != null && match.group(3) != null);
  }
}
