package dk.borgerchat.intents;

import dk.borgerchat.core.content.ContentReader.Result;
import dk.borgerchat.core.content.Phrase;
import dk.borgerchat.core.content.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A small content folder without a fault, to be spoilt one fault at a time. */
public final class ContentFixture {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  private static final List<String> PASS =
      List.of(
          "mit pas er udløbet",
          "hvordan får jeg nyt pas",
          "forny pas",
          "den røde bog er for gammel",
          "jeg skal rejse og mangler rejsedokument",
          "pasfornyelse hvor",
          "kan jeg bestille et pas",
          "mit rejsehæfte gælder ikke mere",
          "nyt pas til voksen",
          "pas pas pas nu",
          "skal man selv møde op for at få pas",
          "passet er for gammelt til Thailand",
          "hvor søger man om pas",
          "jeg har aldrig haft pas",
          "er mit pas klar til at blive fornyet",
          "a sku ha nyt pas",
          "new passport please",
          "hvor lang tid gælder et pas",
          "passport fornyelse kommunen",
          "pasansøgning for mor");

  private static final List<String> BULKY =
      List.of(
          "hent min sofa",
          "storskrald afhentning",
          "jeg vil af med en seng",
          "kan I hente køleskabet",
          "gammelt skab skal væk",
          "hvornår kommer storskraldsbilen",
          "møbler ud til vejen",
          "bestil afhentning af madras",
          "min fryser er i stykker og skal hentes",
          "stort affald",
          "cykel og barnevogn til afhentning",
          "hvor stiller jeg min gamle reol",
          "skraldebilen tog ikke sofaen",
          "afhente hvidevarer",
          "tæppet er for stort til spanden",
          "fjern mit gamle havebord",
          "storskrald i morgen?",
          "vaskemaskine skal ud",
          "ka i ta min lænestol",
          "hjælp til at slippe af med et spisebord");

  private static final List<String> GREETING =
      List.of(
          "hej",
          "goddag",
          "hejsa",
          "godmorgen",
          "god aften",
          "davs",
          "hallo",
          "halløj",
          "hej med dig",
          "hey",
          "hej der",
          "hejhej",
          "mojn",
          "hello",
          "hi",
          "god eftermiddag",
          "hej bot",
          "øh hej",
          "nå men hej",
          "goddag til dig");

  private final Path root;

  /** Writes the folder. */
  public ContentFixture(Path root) {
    this.root = root;
    write("common/hosts.yaml", "hosts:\n  - borger.dk\n");
    write("words/concepts.yaml", "barn: [barn, poden]\n");
    write("words/errands.yaml", "de: [wo bekomme ich einen Pass]\n");
    write("words/small.yaml", "da: [jeg, hvor]\n");
    write(
        "common/outside.yaml",
        "utterances:\n  - hvad er hovedstaden i Peru\n  - fortæl en vits\n  - hvem vandt kampen\n");
    write(
        "common/variables.yaml",
        """
        variables:
          - name: kommune.navn
            meaning: Kommunens navn
          - name: kommune.telefon
            meaning: Hovednummer
            fallback: det nummer, du finder hos {kommune.navn}
        """);
    write("common/phrases.yaml", "phrases:\n  da:\n" + phrases() + "  en:\n" + phrases());
    intent("common", "pas.forny", PASS);
    intent("common", "affald.storskrald", BULKY);
    intent("common", "samtale.hilsen", GREETING);
    write(
        "kommuner/0999/kommune.yaml",
        """
        code: "0999"
        name: Prøveby
        website: https://www.proeveby.example
        region: Midtjylland
        origins: []
        """);
  }

  private static String phrases() {
    return Arrays.stream(Phrase.values())
        .map(phrase -> "    " + phrase.key() + ": \"Ja {receipt}{agent}{kommune}{title}\"\n")
        .map(ContentFixture::withOwnPlaceholdersOnly)
        .collect(Collectors.joining());
  }

  private static String withOwnPlaceholdersOnly(String line) {
    String key = line.strip().split(":")[0];
    String own =
        switch (key) {
          case "call-back-booked" -> "{receipt} {time}";
          case "agent-joined" -> "{agent}";
          case "other-kommune", "button-other-kommune" -> "{kommune}";
          case "next-need" -> "{title}";
          default -> "";
        };
    return "    " + key + ": \"Ja " + own + "\"\n";
  }

  /** Adds an intent with four checks. */
  public void intent(String folder, String id, List<String> utterances) {
    String path = folder + "/" + id.replace('.', '/');
    write(
        path + ".yaml",
        """
        id: %s
        title: Om %s
        answer: |
          Det klarer du hos os. Ring på {kommune.telefon}.
        owner: kommune
        authority: Borgerservice
        reviewBy: 2027-05-01
        approver: seed
        utterances:
        %s\
        """
            .formatted(id, id, list(utterances)));
    write(
        path + ".checks.yaml",
        "intent: "
            + id
            + "\nchecks:\n"
            + list(List.of(id + " et", id + " to", id + " tre", id + " fire")));
  }

  private static String list(List<String> sentences) {
    return sentences.stream().map(s -> "  - " + s + "\n").collect(Collectors.joining());
  }

  /** Writes a file of the content. */
  public void write(String file, String text) {
    try {
      Path path = root.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes a file of the content. */
  public void replace(String file, String before, String after) {
    String text = text(file);
    if (!text.contains(before)) {
      throw new IllegalArgumentException(file + " does not hold " + before);
    }
    write(file, text.replace(before, after));
  }

  public String text(String file) {
    try {
      return Files.readString(root.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void delete(String file) {
    try {
      Files.delete(root.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path root() {
    return root;
  }

  public Result read() {
    return new YamlContentReader(root, TODAY).read();
  }

  /** All problems, warnings of sound content included. */
  public List<Problem> problems() {
    return switch (read()) {
      case Result.Sound sound -> sound.warnings();
      case Result.Broken broken -> broken.problems();
    };
  }
}
