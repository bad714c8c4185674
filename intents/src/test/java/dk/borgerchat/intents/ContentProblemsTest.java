package dk.borgerchat.intents;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.content.ContentReader.Result;
import dk.borgerchat.core.content.Problem;
import dk.borgerchat.core.content.Problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of mistake is reported with its file, its line and how to mend it. */
class ContentProblemsTest {
  private static final String PASS = "common/pas/forny.yaml";
  private static final String CHECKS = "common/pas/forny.checks.yaml";
  private static final String OVERLAY = "kommuner/0999/overlay.yaml";

  @TempDir Path folder;
  private ContentFixture fixture;

  @BeforeEach
  void writeContent() {
    fixture = new ContentFixture(folder);
  }

  private void expect(String file, int line, Severity severity, String message, String remedy) {
    assertThat(fixture.problems())
        .anySatisfy(problem -> {
          assertThat(problem.file()).isEqualTo(file);
          assertThat(problem.line()).isEqualTo(line);
          assertThat(problem.severity()).isEqualTo(severity);
          assertThat(problem.message()).contains(message);
          assertThat(problem.remedy()).contains(remedy);
        });
  }

  private void expectError(String file, int line, String message, String remedy) {
    expect(file, line, Severity.ERROR, message, remedy);
    assertThat(fixture.read()).isInstanceOf(Result.Broken.class);
  }

  private void expectWarning(String file, int line, String message, String remedy) {
    expect(file, line, Severity.WARNING, message, remedy);
    assertThat(fixture.read()).isInstanceOf(Result.Sound.class);
  }

  @Test
  void aGuideLeadsToIntentsWithoutACircle() {
    fixture.write(
        "common/guides/pas.hvilket.yaml",
        """
        id: pas.hvilket
        title: Find det rette pas
        offeredWith: [pas.forny, pas.ukendt]
        reviewBy: 2027-06-01
        approver: seed
        start: hvem
        steps:
          hvem:
            question: Hvem skal have pas?
            options:
              - label: Et barn
                next: alder
              - label: En voksen
                next: alder
          alder:
            question: Hvor gammelt er barnet?
            options:
              - label: Under 12
                next: alder
              - label: Ved ikke
                next: findes-ikke
          glemt:
            question: Er der nogen?
            options:
              - label: Ja
                answer: pas.forny
              - label: Nej
                answer: pas.forny
        """);
    String file = "common/guides/pas.hvilket.yaml";
    expectError(file, 3, "Det fælles emne 'pas.ukendt' findes ikke", "Ret id'et");
    expectError(file, 15, "Spørgsmålet 'alder' fører tilbage til sig selv", "slutte ved et emne");
    expectError(file, 21, "Spørgsmålet 'findes-ikke' findes ikke", "Skriv det");
    expectError(file, 22, "Intet valg fører til spørgsmålet 'glemt'", "Slet det");
  }

  @Test
  void aGreetingSaysThatItIsAMachine() {
    String file = "kommuner/0999/overlay.yaml";
    fixture.write(
        file,
        """
        approver: seed
        greeting: Hej, jeg hedder Ida og hjælper dig gerne med alt.
        notice:
          text: Rådhuset er lukket i dag.
          from: "2026-12-26"
          until: "2026-12-24"
        """);
    expectError(file, 2, "siger ikke 'digital assistent'", "det er en digital assistent");
    expectError(file, 6, "slutter, før den begynder", "Ret en af de to dage");
  }

  @Test
  void aJourneyExpectsWhatExists() {
    String file = "journeys/pas.yaml";
    fixture.write(
        file,
        """
        journeys:
          - title: Et pas
            steps:
              - says: mit pas er udløbet
                answers: pas.ukendt
          - title: Et pas
            kommune: "0998"
            steps:
              - says: mit pas er udløbet
                zone: answer
        """);
    expectError(file, 5, "Emnet 'pas.ukendt'", "Ret id'et");
    expectError(file, 6, "har samme titel", "hvad dette forløb viser");
    expectError(file, 7, "Kommunen 0998 findes ikke", "Ret koden");
  }

  @Test
  void aStepOfAJourneyDoesOneThingAndExpectsSomething() {
    String file = "journeys/pas.yaml";
    fixture.write(file, "journeys:\n  - title: Et pas\n    steps:\n      - says: hej\n");
    expectError(file, 4, "'journeys.0.steps.0'", "mindst én forventning");
  }

  @Test
  void sentencesWithOneWordSwappedTeachNothing() {
    List<String> swapped =
        IntStream.range(0, 40)
            .mapToObj(number -> "hvordan kan jeg forny mit gamle pas i by nummer " + number)
            .toList();
    fixture.intent("common", "pas.skift", swapped);
    String file = "common/pas/skift.yaml";
    expectError(file, 1, "gentager de samme ord", "Beskriv andre situationer");
    expectError(file, 1, "omtrent lige lange", "Tilføj brudstykker");
    expectError(file, lineOf(file, "nummer 1"), "næsten den samme som i linje", "med andre ord");
  }

  private int lineOf(String file, String text) {
    List<String> lines = fixture.text(file).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(text)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException(file + " does not hold " + text);
  }

  @Test
  void everyProblemIsReportedAtOnceInOrder() {
    fixture.replace(PASS, "title: Om pas.forny", "titel: Om pas.forny");
    fixture.replace("common/samtale/hilsen.yaml", "owner: kommune", "owner: statsminister");
    fixture.write("common/vejret.yaml", "sol: ja\n");

    List<Problem> problems = fixture.problems();

    assertThat(problems).isSorted();
    assertThat(problems)
        .extracting(Problem::file)
        .contains(PASS, "common/samtale/hilsen.yaml", "common/vejret.yaml");
  }

  @Test
  void brokenYaml() {
    fixture.replace(PASS, "owner: kommune", "owner: 'kommune");
    expectError(PASS, lineOf(PASS, "mor") + 1, "læses som YAML", "anførselstegn");
  }

  @Test
  void bytesThatAreNoUtf8() throws IOException {
    Files.write(folder.resolve(PASS), new byte[] {'i', 'd', ':', ' ', (byte) 0xE6, '\n'});
    expectError(PASS, 0, "ikke UTF-8", "Gem den som UTF-8");
  }

  @Test
  void anEmptyFile() {
    fixture.write(CHECKS, "");
    expectError(CHECKS, 0, "tom", "slet");
  }

  @Test
  void aKeyGivenTwice() {
    fixture.replace(PASS, "owner: kommune", "owner: kommune\nowner: stat");
    expectError(PASS, lineOf(PASS, "owner: stat"), "står to gange", "Behold den ene");
  }

  @Test
  void anAnchor() {
    fixture.replace(PASS, "  - forny pas\n", "  - &a forny pas\n  - *a\n");
    expectError(PASS, lineOf(PASS, "&a"), "Ankre", "Skriv teksten ud");
  }

  @Test
  void aMissingField() {
    fixture.replace(PASS, "owner: kommune\n", "");
    expectError(PASS, 1, "'owner' mangler i filen", "Tilføj 'owner");
  }

  @Test
  void anUnknownField() {
    fixture.replace(PASS, "owner: kommune", "owner: kommune\nfarve: blå");
    expectError(PASS, lineOf(PASS, "farve"), "'farve' kendes ikke", "stavning");
  }

  @Test
  void aTitleTooLongForAButton() {
    fixture.replace(PASS, "Om pas.forny", "Om " + "p".repeat(60));
    expectError(PASS, lineOf(PASS, "title"), "for lang i 'title'", "højst 60 tegn");
  }

  @Test
  void aSentenceThatYamlTakesForANumber() {
    fixture.replace(PASS, "  - forny pas\n", "  - 112\n");
    expectError(PASS, lineOf(PASS, "- 112"), "forkert slags værdi", "anførselstegn");
  }

  @Test
  void aDayThatDoesNotExist() {
    fixture.replace(PASS, "2027-05-01", "2027-02-30");
    expectError(PASS, lineOf(PASS, "reviewBy"), "forkert i 'reviewBy'", "2027-05-01");
  }

  @Test
  void aReviewDateThatHasPassed() {
    fixture.replace(PASS, "2027-05-01", "2026-10-31");
    expectWarning(PASS, lineOf(PASS, "reviewBy"), "2026-10-31", "Se den efter");
  }

  @Test
  void anIdThatIsNotThePath() {
    fixture.replace(PASS, "id: pas.forny", "id: pas.nyt");
    expectError(PASS, 1, "'pas.nyt'", "Skriv 'pas.forny'");
  }

  @Test
  void aFileInTheWrongPlace() {
    fixture.write("kommuner/0999/priser.yaml", "pas: dyrt\n");
    expectError("kommuner/0999/priser.yaml", 0, "Ingen indholdsfil", "omdøb");
  }

  @Test
  void aNeededFileThatIsMissing() {
    fixture.delete("common/hosts.yaml");
    expectError("common/hosts.yaml", 0, "mangler", "Skriv den");
  }

  @Test
  void aNearMissOfAnIntentThatDoesNotExist() {
    fixture.write(
        PASS, fixture.text(PASS) + "nearMisses:\n  - text: pas på\n    intent: dyr.hund\n");
    expectError(
        PASS, lineOf(PASS, "dyr.hund"), "Emnet 'dyr.hund' findes ikke", "common/dyr/hund.yaml");
  }

  @Test
  void anOverlayOfAnIntentThatDoesNotExist() {
    fixture.write(
        "kommuner/0999/overlay.yaml",
        "approver: seed\nchanges:\n  dyr.hund:\n    off: Det klares ikke her.\n");
    expectError("kommuner/0999/overlay.yaml", 3, "Emnet 'dyr.hund' findes ikke", "Ret id'et");
  }

  @Test
  void anIntentThatIsOffAndHasAnotherText() {
    fixture.write(
        "kommuner/0999/overlay.yaml",
        "approver: seed\n"
            + "changes:\n"
            + "  pas.forny:\n"
            + "    off: Det klares ikke her.\n"
            + "    append: Hov hov hov.\n");
    expectError(
        "kommuner/0999/overlay.yaml",
        5,
        "append",
        "et emne, der er slået fra (off), har ingen anden tekst");
  }

  @Test
  void checksWithoutAnIntent() {
    fixture.write(
        "common/dyr/hund.checks.yaml", fixture.text(CHECKS).replace("pas.forny", "dyr.hund"));
    expectError("common/dyr/hund.checks.yaml", 1, "emnet 'dyr.hund' findes ikke", "slet prøverne");
  }

  @Test
  void anIntentWithoutChecks() {
    fixture.delete(CHECKS);
    expectError(CHECKS, 0, "ingen prøver", "mindst 4");
  }

  @Test
  void tooFewUtterances() {
    fixture.replace(PASS, "  - forny pas\n", "");
    expectError(PASS, 1, "Kun 19 sætninger", "mindst 20");
  }

  @Test
  void tooFewChecks() {
    fixture.replace(CHECKS, "  - pas.forny et\n", "");
    expectError(CHECKS, 1, "Kun 3 prøver", "mindst 4");
  }

  @Test
  void oneSentenceWithTwoMeanings() {
    fixture.replace(PASS, "  - forny pas\n", "  - Stort affald!\n");
    expectError(PASS, lineOf(PASS, "Stort"), "betyder 'pas.forny' her og 'affald", "Vælg");
  }

  @Test
  void oneSentenceTwice() {
    fixture.replace(PASS, "  - forny pas\n", "  - forny pas\n  - Forny pas?\n");
    expectWarning(PASS, lineOf(PASS, "Forny"), "står også i " + PASS, "andre ord");
  }

  @Test
  void aCheckThatIsLearned() {
    fixture.replace(CHECKS, "pas.forny et", "FORNY PAS");
    expectError(CHECKS, lineOf(CHECKS, "FORNY"), "lære af i " + PASS, "en anden prøve");
  }

  @Test
  void anUnknownVariable() {
    fixture.replace(PASS, "{kommune.telefon}", "{kommune.fax}");
    expectError(PASS, lineOf(PASS, "answer"), "{kommune.fax}", "common/variables.yaml");
  }

  @Test
  void aLinkToAHostNobodyApproved() {
    fixture.write(
        PASS,
        fixture.text(PASS) + "links:\n  - title: Pas\n    url: https://pas-nu.example/hurtigt\n");
    expectError(PASS, lineOf(PASS, "pas-nu"), "'pas-nu.example'", "common/hosts.yaml");
  }

  @Test
  void aDeepLinkNobodyHasListed() {
    fixture.write(
        PASS,
        fixture.text(PASS)
            + "links:\n  - title: Pas\n    url: https://www.borger.dk/pas\n"
            + "  - title: Forsiden\n    url: https://www.borger.dk\n"
            + "  - title: Rejser\n    url: https://www.borger.dk/rejser\n");
    fixture.write(
        "common/hosts.yaml", "hosts:\n  - borger.dk\npages:\n  - https://www.borger.dk/rejser\n");
    expectError(
        PASS, lineOf(PASS, "borger.dk/pas"), "ikke på listen over sider", "common/hosts.yaml");
    assertThat(fixture.problems()).hasSize(1);
  }

  @Test
  void aVariableWithoutWordsInTheLanguageOfATranslation() {
    fixture.write(
        PASS,
        fixture.text(PASS)
            + "translations:\n"
            + "  en:\n"
            + "    title: Passport\n"
            + "    answer: Call {kommune.telefon} now.\n");
    expectError(
        PASS,
        lineOf(PASS, "answer: Call"),
        "{kommune.telefon} har ingen ord på 'en'",
        "translations");
  }

  @Test
  void aTranslationThatForgetsTheSeason() {
    fixture.write(
        PASS,
        fixture.text(PASS)
            + "season:\n  from: \"10-01\"\n  until: \"02-28\"\n  otherwise: Det er lukket nu.\n"
            + "translations:\n  en:\n    title: Passport\n    answer: Come and get it.\n");
    expectError(PASS, lineOf(PASS, "answer: Come"), "uden for sæsonen", "'otherwise'");
  }

  @Test
  void aSentenceThatIsClosestToAnotherIntent() {
    fixture.replace(
        "common/affald/storskrald.yaml",
        "storskrald i morgen?",
        "skal man selv møde op for at få pas i dag");
    expectError(
        "common/affald/storskrald.yaml",
        lineOf("common/affald/storskrald.yaml", "skal man selv"),
        "ligner mest en fra emnet 'pas.forny'",
        "skiller de to emner ad");
  }

  @Test
  void aKommuneMayLinkToItsOwnWebsite() {
    fixture.write(
        "kommuner/0999/overlay.yaml",
        """
        approver: seed
        changes:
          pas.forny:
            links:
              - title: Prøveby
                url: https://www.proeveby.example/pas
        """);
    assertThat(fixture.problems()).isEmpty();
  }

  @Test
  void aMissingPhrase() {
    fixture.replace("common/phrases.yaml", "    queued: \"Ja \"\n", "");
    expectError("common/phrases.yaml", 0, "'queued' mangler på sproget 'da'", "Tilføj 'queued");
  }

  @Test
  void aPhraseWithoutItsPlaceholder() {
    fixture.replace("common/phrases.yaml", "{agent}", "nogen");
    expectError(
        "common/phrases.yaml",
        lineOf("common/phrases.yaml", "agent-joined"),
        "mangler {agent}",
        "Skriv {agent}");
  }

  @Test
  void anAnswerThatIsHardToRead() {
    fixture.replace(
        PASS,
        "Det klarer du hos os.",
        "Myndighedsbehandlingen forudsætter personfremmøde hos kommunalbestyrelsens ansvarlige"
            + " forvaltningsafdeling forinden udløbstidspunktet.");
    expectWarning(PASS, lineOf(PASS, "answer"), "lix", "kortere sætninger");
  }

  @Test
  void aKommuneInAnotherKommunesFolder() {
    fixture.replace("kommuner/0999/kommune.yaml", "\"0999\"", "\"0998\"");
    expectError("kommuner/0999/kommune.yaml", 1, "'0998'", "Skriv '0999'");
  }

  @Test
  void aLocalIntentThatIsCommonToo() {
    fixture.intent("kommuner/0999/local", "pas.forny", List.of("lokalt pas"));
    expect(
        "kommuner/0999/local/pas/forny.yaml",
        1,
        Severity.WARNING,
        "også et fælles emne",
        "den fælles tekst er god nok");
  }

  @Test
  void openingHoursThatCannotBeRead() {
    overlay("openingHours: mandag til fredag 9-15\n");
    expectError(OVERLAY, 2, "'mandag til fredag 9-15' kan ikke læses", "MON-THU");
  }

  @Test
  void openingHoursThatEndBeforeTheyBegin() {
    overlay("openingHours: MON 15:00-09:00\n");
    expectError(OVERLAY, 2, "'MON 15:00-09:00' kan ikke læses", "den tidligste først");
  }

  @Test
  void coloursThatCannotBeReadOnEachOther() {
    overlay("theme:\n  primary: \"#f5c518\"\n");
    expectError(OVERLAY, 3, "'on-primary' på 'primary'", "mørkere");
  }

  @Test
  void aLinkColourThatIsPaleOnTheSpeechBubble() {
    overlay("theme:\n  action: \"#767676\"\n");
    expectError(OVERLAY, 3, "'action' på 'bot'", "mørkere");
  }

  @Test
  void aColourTheWidgetDoesNotTake() {
    overlay("theme:\n  surface: \"#000000\"\n");
    expectError(OVERLAY, 3, "'surface' kendes ikke i 'theme'", "Ret stavning");
  }

  private void overlay(String more) {
    fixture.write(OVERLAY, "approver: seed\n" + more);
  }

  @Test
  void anOverlayOfNoKommune() {
    fixture.intent("kommuner/0111/local", "trafik.bus", List.of("bus"));
    expectError(
        "kommuner/0111/local/trafik/bus.yaml",
        1,
        "Kommunen 0111 findes ikke",
        "kommuner/0111/kommune.yaml");
  }
}
