package dk.borgerchat.core.language;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The small words each language cannot do without; written for this project. */
final class FunctionWords {
  private static final Map<Language, Set<String>> LISTS = new EnumMap<>(Language.class);

  static {
    put(
        Language.DA,
        "jeg du han hun vi de det den der og i på til af med for fra er var har havde skal kan vil"
            + " må ikke hvad hvor hvordan hvornår hvorfor hvem hvilke hvilken min mit mine din dit"
            + " en et at som om når hvis men så nu også bare lige jer os mig dig sig min får få gør"
            + " gøre noget nogen ingen mere her dog eller efter ved under over ud ind op ned hos"
            + " jeres vores deres hende ham dem");
    put(
        Language.EN,
        "i you he she we they it the a an and or but to of in on with for from is are was were am"
            + " be been have has had do does did can could will would should must may not what where"
            + " how when why who which my your his her our their this that there here if so because"
            + " me him us them need want get please hello hi thanks thank any about at by i'm don't"
            + " im dont");
    put(
        Language.DE,
        "ich du er sie wir ihr es der die das und oder aber zu von mit für aus ist sind war habe hat"
            + " haben kann können wird werden muss müssen soll nicht kein keine was wo wie wann warum"
            + " wer welche mein meine meinen meinem meiner dein ein eine einen einem einer dem den des"
            + " im am auf an bei nach bitte danke mich mir sich uns wenn dass noch auch schon hier"
            + " ins zum zur");
    put(
        Language.SV,
        "jag du han hon vi de det den och i på till av med för från är var har hade ska kan vill"
            + " måste inte vad var hur när varför vem vilken min mitt mina din ditt en ett att som om"
            + " men så nu också bara mig dig sig oss er någon något inga mer här eller efter vid"
            + " under över ut in upp ner hos jobbet mycket finns får göra skulle");
    put(
        Language.NB,
        "jeg du han hun vi de det den og i på til av med for fra er var har hadde skal kan vil må"
            + " ikke hva hvor hvordan når hvorfor hvem hvilken min mitt mine din ditt en et ei å at"
            + " som om hvis men så nå også bare meg deg seg oss noe noen ingen mer her eller etter"
            + " ved under over ut inn opp ned hos jobb veldig finnes får gjøre skulle gjør");
    put(
        Language.UK,
        "я ти він вона ми ви вони це цей ця і й та або але в у на до з із за від для що як де коли"
            + " чому хто який яка мій моя моє мої не є чи по про мені мене треба потрібно можна");
    put(
        Language.PL,
        "ja ty on ona my wy oni to jest są był była i a ale lub w we na do z ze za od dla o co jak"
            + " gdzie kiedy dlaczego kto który która mój moja moje nie czy po się mi mnie mam muszę"
            + " chcę mogę można proszę dziękuję potrzebuję dzień dobry");
    put(
        Language.TR,
        "ben sen o biz siz onlar bu şu ve veya ama ile için de da ne nasıl nerede nereye neden kim"
            + " hangi benim bana beni bir mi mı mu mü var yok değil çok istiyorum lazım gerekiyor"
            + " merhaba teşekkürler nereden kadar");
    put(
        Language.AR,
        "في من على إلى الى عن مع هل ما ماذا كيف أين متى لماذا أنا انا هذا هذه هو هي لا أريد اريد كم");
  }

  private FunctionWords() {}

  private static void put(Language language, String words) {
    LISTS.put(language, Set.of(Arrays.stream(words.split(" ")).distinct().toArray(String[]::new)));
  }

  static int count(Language language, List<String> words) {
    int seen = 0;
    for (String word : words) {
      seen += has(language, word) ? 1 : 0;
    }
    return seen;
  }

  static boolean has(Language language, String word) {
    return LISTS.getOrDefault(language, Set.of()).contains(word);
  }
}
