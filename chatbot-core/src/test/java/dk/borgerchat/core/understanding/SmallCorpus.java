package dk.borgerchat.core.understanding;

import dk.borgerchat.core.kommune.Kommune;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.language.SomeWords;
import dk.borgerchat.core.privacy.MaskedText;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A corpus small enough to learn in a blink, for tests of every module. */
public final class SmallCorpus {
  /** An invented kommune with a local intent. */
  public static final KommuneCode PROEVEBY = new KommuneCode("0999");

  /** How it is learned. */
  public static final LearningSettings SETTINGS = LearningSettings.danish("test", SomeWords.LISTS);

  private static final String[][] COMMON = {
    {
      "bil.vask", "hvor kan jeg vaske min bil", "bilen er snavset og skal vaskes",
      "findes der en vaskehal i byen", "vask af bil", "må man vaske bil i indkørslen",
      "jeg vil have bilen gjort ren", "min bil trænger til sæbe og vand", "vaskehal åben søndag"
    },
    {
      "hund.tegn",
      "hvordan får min hund et hundetegn",
      "hundetegn til hvalp",
      "skal en hund registreres",
      "vi har fået hvalp og skal have et tegn på halsbåndet",
      "registrere hund",
      "mangler mærke til min hund",
      "ny hund hvad gør jeg",
      "hunden har mistet sit tegn"
    },
    {
      "have.trae", "må jeg fælde træet i haven", "naboens træ skygger for solen",
      "et træ er væltet i stormen", "fældning af gammelt træ", "træ tæt på skel",
      "hvem beskærer træerne ved stien", "grene hænger ud over hækken", "stor gren faldet ned"
    },
    {
      "bog.laan", "hvor længe må jeg låne en bog", "forlænge lån af bøger",
      "jeg har glemt at aflevere bogen", "låne bøger til børn", "reservere en ny roman",
      "bogen er væk hvad nu", "kan man låne lydbøger", "afleveringsfrist bøger"
    },
    {
      "samtale.hilsen",
      "hej",
      "goddag",
      "godmorgen",
      "hej med dig",
      "halløj",
      "dav",
      "god aften",
      "hejsa"
    },
    {
      "akut.112", "det brænder hjælp", "der er ild i huset", "min mor trækker ikke vejret",
      "han er bevidstløs", "ring efter en ambulance", "hun bløder voldsomt", "ulykke på vejen nu",
      "røg vælter ud ad døren"
    }
  };

  private static final String[] OUTSIDE = {
    "hvad er hovedstaden i peru", "opskrift på pandekager", "hvem vandt kampen i går",
    "skriv et digt om månen", "hvor mange ben har en edderkop", "hvad er kvadratroden af to",
    "bedste film fra 1994", "hvordan strikker man en hue", "hvornår levede dinosaurerne",
    "oversæt sommerfugl til spansk"
  };

  private SmallCorpus() {}

  /** Common examples alone: six intents, an urgent one and a greeting among them. */
  public static List<Example> common() {
    List<Example> examples = new ArrayList<>();
    for (String[] intent : COMMON) {
      for (int i = 1; i < intent.length; i++) {
        examples.add(new Example(intent[i], new IntentId(intent[0]), Language.DA, null));
      }
    }
    for (String outside : OUTSIDE) {
      examples.add(new Example(outside, null, Language.DA, null));
    }
    examples.add(english("where can i wash my car", "bil.vask"));
    examples.add(english("my dog needs a dog tag", "hund.tegn"));
    return List.copyOf(examples);
  }

  /** The common examples and those of a local intent of {@link #PROEVEBY}. */
  public static List<Example> withLocal() {
    List<Example> examples = new ArrayList<>(common());
    for (String text :
        List.of(
            "hvornår sejler færgen til øen",
            "billet til færgen",
            "sejler færgen i blæst",
            "færgens afgangstider")) {
      examples.add(new Example(text, new IntentId("faerge.tider"), Language.DA, PROEVEBY));
    }
    return List.copyOf(examples);
  }

  /** A few kommuner, two of them with everyday names. */
  public static List<Kommune> kommuner() {
    return List.of(
        kommune("0751", "Aarhus"),
        kommune("0101", "København"),
        kommune("0575", "Vejen"),
        kommune("0779", "Skive"),
        kommune("0173", "Lyngby-Taarbæk"),
        kommune("0999", "Prøveby"));
  }

  /** Words said in a kommune, or in none. */
  public static Utterance utterance(String text, @Nullable KommuneCode kommune) {
    return Utterance.of(MaskedText.alreadyMasked(text), kommune);
  }

  private static Example english(String text, String intent) {
    return new Example(text, new IntentId(intent), Language.EN, null);
  }

  private static Kommune kommune(String code, String name) {
    return new Kommune(
        new KommuneCode(code),
        name,
        URI.create("https://www.example.org"),
        "Midtjylland",
        List.of());
  }
}
