package dk.borgerchat.intents;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.content.Answer;
import dk.borgerchat.core.content.AnswerBook;
import dk.borgerchat.core.content.Check;
import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.ContentReader.Result;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.understanding.Example;
import dk.borgerchat.core.understanding.IntentId;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlContentReaderTest {
  private static final IntentId PASS = new IntentId("pas.forny");
  private static final IntentId BULKY = new IntentId("affald.storskrald");
  private static final KommuneCode PROEVEBY = new KommuneCode("0999");

  @TempDir Path folder;
  private ContentFixture fixture;

  @BeforeEach
  void writeContent() {
    fixture = new ContentFixture(folder);
  }

  private Content content() {
    assertThat(fixture.problems()).isEmpty();
    return ((Result.Sound) fixture.read()).content();
  }

  @Test
  void readsEntriesKommunerAndChecks() {
    Content content = content();

    assertThat(content.entries()).containsOnlyKeys(PASS, BULKY, new IntentId("samtale.hilsen"));
    assertThat(content.kommuner().get(PROEVEBY).websiteName()).isEqualTo("www.proeveby.example");
    assertThat(content.checks()).hasSize(12).contains(new Check("pas.forny et", PASS, null));
  }

  @Test
  void learnsFromUtterancesNearMissesTranslationsLocalWordsAndWhatLiesOutside() {
    fixture.write(
        "common/pas/forny.yaml",
        fixture.text("common/pas/forny.yaml")
            + """
            nearMisses:
              - text: kan et skab være pas
                intent: affald.storskrald
              - text: pas på hunden
                intent: "-"
            translations:
              en:
                title: Renew your passport
                answer: |
                  You renew it with us.
                utterances:
                  - my passport has expired
            """);
    fixture.write(
        "kommuner/0999/overlay.yaml",
        "approver: seed\nutterances:\n  affald.storskrald:\n    - pramdragerbunken skal hentes\n");

    assertThat(content().examples())
        .contains(
            new Example("forny pas", PASS, Language.DA, null),
            new Example("kan et skab være pas", BULKY, Language.DA, null),
            new Example("pas på hunden", null, Language.DA, null),
            new Example("my passport has expired", PASS, Language.EN, null),
            new Example("pramdragerbunken skal hentes", BULKY, Language.DA, PROEVEBY),
            new Example("fortæl en vits", null, Language.DA, null))
        .doesNotHaveDuplicates();
  }

  @Test
  void aKommunesOverlayChangesItsAnswersAndNobodyElses() {
    fixture.write("kommuner/0998/kommune.yaml", naboby());
    fixture.write(
        "kommuner/0999/overlay.yaml",
        """
        approver: seed
        variables:
          kommune.telefon: "99 99 99 99"
        changes:
          pas.forny:
            append: Kom om torsdagen.
          affald.storskrald:
            off: Det klares ikke her. Gå til genbrugspladsen.
        """);
    AnswerBook answers = new AnswerBook(content(), ContentFixture.TODAY);

    Answer pass = answers.find(PASS, PROEVEBY, Language.DA).orElseThrow();
    assertThat(pass.text())
        .isEqualTo("Det klarer du hos os. Ring på 99 99 99 99.\n\nKom om torsdagen.");
    assertThat(answers.find(BULKY, PROEVEBY, Language.DA).orElseThrow().handledHere()).isFalse();
    assertThat(answers.find(PASS, new KommuneCode("0998"), Language.DA).orElseThrow().text())
        .isEqualTo("Det klarer du hos os. Ring på det nummer, du finder hos Naboby.");
  }

  private static String naboby() {
    return """
    code: "0998"
    name: Naboby
    website: https://www.naboby.example
    region: Midtjylland
    origins: []
    """;
  }

  @Test
  void aLocalIntentBelongsToItsKommuneAlone() {
    fixture.intent(
        "kommuner/0999/local",
        "trafik.faerge",
        IntStream.range(0, 20).mapToObj(i -> "færge nummer " + i).toList());

    Content content = content();

    IntentId ferry = new IntentId("trafik.faerge");
    assertThat(content.entries()).doesNotContainKey(ferry);
    assertThat(content.overlayOf(PROEVEBY).localEntries()).containsKey(ferry);
    assertThat(content.examples())
        .contains(new Example("færge nummer 7", ferry, Language.DA, PROEVEBY));
  }

  @Test
  void theRevisionNamesTheFiles() {
    String before = content().revision();
    assertThat(content().revision()).isEqualTo(before).hasSize(64);

    fixture.replace("common/pas/forny.yaml", "Det klarer du", "Det ordner du");

    assertThat(content().revision()).isNotEqualTo(before);
  }
}
