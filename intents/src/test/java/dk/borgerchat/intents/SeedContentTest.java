package dk.borgerchat.intents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerchat.core.content.Check;
import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.Entry;
import dk.borgerchat.core.content.Overlay;
import dk.borgerchat.core.content.Theme;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.understanding.Example;
import dk.borgerchat.core.understanding.IntentId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What this build is packaged with. */
class SeedContentTest {
  private static final Content CONTENT =
      SeedContent.sound(new YamlContentReader(ContentFixture.TODAY));

  @Test
  void thePackagedContentIsSound() {
    assertThat(CONTENT.entries()).hasSizeGreaterThanOrEqualTo(250);
    assertThat(CONTENT.entries().keySet().stream().filter(IntentId::isUrgent)).hasSize(6);
    assertThat(CONTENT.entries().keySet().stream().filter(IntentId::isSmallTalk)).hasSize(20);
  }

  @Test
  void everyCommonIntentHasEnoughToLearnFromAndToBeMeasuredOn() {
    Map<IntentId, Long> learned = count(CONTENT.examples().stream().map(Example::intent));
    Map<IntentId, Long> measured = count(CONTENT.checks().stream().map(Check::intent));

    assertThat(CONTENT.entries().keySet())
        .allSatisfy(intent -> {
          assertThat(learned.getOrDefault(intent, 0L)).as("%s", intent).isGreaterThanOrEqualTo(50);
          assertThat(measured.getOrDefault(intent, 0L)).as("%s", intent).isGreaterThanOrEqualTo(6);
        });
  }

  private static Map<IntentId, Long> count(Stream<@Nullable IntentId> intents) {
    return intents
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .collect(Collectors.groupingBy(intent -> intent, Collectors.counting()));
  }

  @Test
  void thereIsAsMuchAsWasPromised() {
    assertThat(CONTENT.examples()).hasSizeGreaterThanOrEqualTo(15_000);
    assertThat(CONTENT.checks()).hasSizeGreaterThanOrEqualTo(1_500);
    assertThat(CONTENT.guides()).hasSizeGreaterThanOrEqualTo(25);
  }

  @Test
  void theMostAskedIsAnsweredAndUnderstoodInEnglish() {
    Map<IntentId, Long> english =
        count(
            CONTENT.examples().stream()
                .filter(example -> example.language() == Language.EN)
                .map(Example::intent));

    assertThat(CONTENT.entries().values())
        .filteredOn(entry -> entry.translations().containsKey(Language.EN))
        .hasSizeGreaterThanOrEqualTo(66)
        .allSatisfy(entry ->
            assertThat(english.getOrDefault(entry.intent(), 0L))
                .as("%s", entry.intent())
                .isGreaterThanOrEqualTo(25));
  }

  @Test
  void everyAnswerTellsAnAgentWhatToAsk() {
    assertThat(CONTENT.entries().values())
        .allSatisfy(entry -> assertThat(entry.agentNote()).as("%s", entry.intent()).isNotBlank());
  }

  @Test
  void whatIsUrgentIsWrittenInSevenLanguages() {
    assertThat(CONTENT.entries().values())
        .filteredOn(entry -> entry.intent().isUrgent())
        .allSatisfy(entry ->
            assertThat(entry.translations().keySet())
                .containsExactlyInAnyOrder(
                    Language.EN, Language.DE, Language.UK, Language.AR, Language.PL, Language.TR));
  }

  @Test
  void urgentTextsNameTheRightLines() {
    assertThat(urgent("akut.112")).contains("112", "1813");
    assertThat(urgent("akut.selvmord")).contains("112", "70 201 201");
    assertThat(urgent("akut.vold")).contains("112", "1888", "{kommune.socialvagt}");
    assertThat(urgent("akut.gift")).contains("112", "82 12 12 12");
    assertThat(urgent("akut.underretning")).contains("112", "{kommune.socialvagt}");
    assertThat(urgent("akut.boligloes")).contains("112", "{kommune.socialvagt}");
  }

  private static String urgent(String intent) {
    return Objects.requireNonNull(CONTENT.entries().get(new IntentId(intent))).answer();
  }

  @Test
  void all98KommunerAndTheInventedOneAreThere() {
    assertThat(CONTENT.kommuner()).hasSize(99).containsKey(new KommuneCode("0999"));
  }

  @Test
  void fourKommunerShowWhatAnOverlayCanDo() {
    assertThat(CONTENT.overlays()).hasSize(4);
    for (Overlay overlay : CONTENT.overlays().values()) {
      assertThat(overlay.localEntries()).hasSize(2);
      assertThat(overlay.changes().values()).anyMatch(change -> change.replace() != null);
      assertThat(overlay.changes().values()).anyMatch(change -> change.append() != null);
      assertThat(overlay.changes().values()).anyMatch(change -> change.off() != null);
    }
  }

  @Test
  void theThreeExamplesShowEverythingAnOverlayCanDo() {
    for (String code : List.of("0751", "0461", "0851")) {
      Overlay overlay = CONTENT.overlayOf(new KommuneCode(code));
      assertThat(overlay.variables()).isNotEmpty();
      assertThat(overlay.welcome().greeting()).isNotNull();
      assertThat(overlay.welcome().notice()).isNotNull();
      assertThat(overlay.openingHours()).isNotNull();
      assertThat(overlay.theme().colours()).hasSize(Theme.NAMES.size());
      assertThat(CONTENT.examples())
          .as("local words for a common intent")
          .anyMatch(example ->
              overlay.kommune().equals(example.kommune())
                  && CONTENT.entries().containsKey(example.intent()));
    }
  }

  @Test
  void noAnswerOfARealKommuneNamesATelephoneNumber() {
    Stream<String> numbers =
        CONTENT.overlays().values().stream()
            .filter(overlay -> !overlay.kommune().value().equals("0999"))
            .map(Overlay::variables)
            .map(Map::keySet)
            .flatMap(keys -> keys.stream().filter(key -> key.equals("kommune.telefon")));

    assertThat(numbers).isEmpty();
  }

  @Test
  void everyLocalIntentIsAnsweredFromItsOwnKommune() {
    List<Entry> local =
        CONTENT.overlays().values().stream()
            .flatMap(overlay -> overlay.localEntries().values().stream())
            .toList();

    assertThat(local).hasSize(8).allSatisfy(entry -> assertThat(entry.links()).isNotEmpty());
  }

  @Test
  void brokenContentStopsTheStartAndNamesEveryError(@TempDir Path folder) {
    ContentFixture fixture = new ContentFixture(folder);
    fixture.delete("common/pas/forny.checks.yaml");
    fixture.replace("common/samtale/hilsen.yaml", "owner: kommune\n", "");

    assertThatThrownBy(() -> SeedContent.sound(new YamlContentReader(folder, ContentFixture.TODAY)))
        .isInstanceOf(BrokenContentException.class)
        .hasMessageContaining("common/pas/forny.checks.yaml")
        .hasMessageContaining("common/samtale/hilsen.yaml:1");
  }
}
