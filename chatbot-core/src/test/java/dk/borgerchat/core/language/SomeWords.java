package dk.borgerchat.core.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Word lists short enough to read, for tests of every module. */
public final class SomeWords {
  /** The lists. */
  public static final WordLists LISTS =
      new WordLists(
          Map.of(
              Language.DA,
                  words("jeg hvor hvad kan skal ikke min mit et en og i på til med det der"),
              Language.EN, words("i where what can my the a to how is do hello get in on"),
              Language.DE, words("ich wo wie kann meinen meine der die das ist"),
              Language.SV, words("jag vill inte att var hur"),
              Language.NB, words("jeg hva hvor ikke"),
              Language.UK, words("де я як"),
              Language.AR, words("أين من"),
              Language.PL, words("gdzie jest jak"),
              Language.TR, words("nereden ne nasıl")),
          Map.of(
              "child", List.of("barn", "poden", "min lille ny"),
              "proof-of-address", List.of("bopælsattest", "papir på hvor jeg bor")));

  private SomeWords() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
