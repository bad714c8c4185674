package dk.borgerchat.core.privacy;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that are no part of a name, though they follow an introduction or are capitalised. */
final class NameWords {
  /** Offices, days, months and places, in lower case. */
  private static final Set<String> OFFICES_AND_DAYS =
      words(
          """
          kommune kommunen borgerservice region regionen skat jobcenter jobcentret jobcenteret
          hotline udbetaling danmark politi politiet rådhus rådhuset mitid nemid aula unilogin e-boks boks facebook netto statsborger mandag tirsdag onsdag
          torsdag fredag lørdag søndag januar februar marts april maj juni juli august september
          oktober november december dansk danish digital digitale bank skole skolen hospital
          sygehus sygehuset akut cpr cvr ok nej ja tak hej aalborg aarhus odense københavn esbjerg
          randers mor far enlig ledig gravid pensionist studerende udlænding borger patient ny her
          kommunens kommunalbestyrelsen sagsbehandler medarbejder
          """);

  /** Finds the first word that ends a name: a function word, but not the {@code de} of de Prøve. */
  static final Pattern STOP =
      stop(
          """
          og i på men er jeg vil har som fra til at kan skal det den en et noget nogen ikke ik
          stadig nu efter før mit min mine da når hvis også kun bare bor født med for af hos så
          eller hvor hvad hvem hvordan hvorfor lige samme altid igen endnu uden både mellem om vi
          han hun ham hende hans hendes deres vores jo vist slet andet anden andre ligesom
          efternavn fornavn mellemnavn blevet blev var være officielt forkert stavet skrevet dog
          her ved må bliver ville kunne skulle fik får søger ringede ringer skriver hedder
          kalder kaldes and is the not i'm my so ønsker mangler venter kommer flytter havde hej
          tak cpr tlf mail adresse alle begge sådan rigtigt egentlig faktisk stå står meget os mig
          dig sig ens dem this but from in Jeg Det Vi Og Han Hun Den Ikke Kan Hvad Hvor
          """);

  private NameWords() {}

  /** Tells whether the words, in lower case, name an office, a day or a place. */
  static boolean isOffice(String words) {
    return Arrays.stream(words.split("[ .]")).anyMatch(OFFICES_AND_DAYS::contains);
  }

  private static Pattern stop(String list) {
    String words = String.join("|", list.strip().split("\\s+"));
    return Pattern.compile(
        "(?<!\\p{L})(?:" + words + "|(?:de|der|du)(?!\\s(?:der\\s|la\\s)?\\p{Lu}))(?!\\p{L})",
        Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
