package dk.borgerchat.core.privacy;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** E-mail addresses, also with {@code (at)} or the Danish "snabel-a" for the sign. */
final class EmailFinder implements Finder {
  private static final String NAME = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._%+'-]{0,63})";
  private static final String SIGN =
      "(?:\\s?@\\s?|\\s?[(\\[](?:at|snabel-?a)[)\\]]\\s?|\\s(?:snabel-?a)\\s)";
  private static final String HOST =
      "[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,5}(?:\\.|\\s(?:punktum|dot)\\s)\\p{L}{2,24}";
  private static final Pattern WRITTEN_SIGN =
      Pattern.compile("[(\\[]at[)\\]]|snabel", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS =
      Pattern.compile("(?<![\\p{L}\\p{N}._%+'-])" + NAME + SIGN + HOST, Pattern.CASE_INSENSITIVE);

  @Override
  public boolean mayFind(String plain) {
    return plain.indexOf('@') >= 0 || WRITTEN_SIGN.matcher(plain).find();
  }

  @Override
  public Stream<Finding> find(String plain) {
    return ADDRESS
        .matcher(plain)
        .results()
        .map(match -> new Finding(match.start(), match.end(), Label.EMAIL));
  }
}
