package dk.borgerchat.intents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.Entry;
import dk.borgerchat.core.content.Overlay;
import dk.borgerchat.core.content.Theme;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.understanding.IntentId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What this build is packaged with. */
class SeedContentTest {
  private static final Content CONTENT =
      SeedContent.sound(new YamlContentReader(ContentFixture.TODAY));

  @Test
  void thePackagedContentIsSound() {
    assertThat(CONTENT.entries()).hasSizeGreaterThanOrEqualTo(84);
    assertThat(CONTENT.entries().keySet().stream().filter(IntentId::isUrgent)).hasSize(6);
    assertThat(CONTENT.entries().keySet().stream().filter(IntentId::isSmallTalk)).hasSize(20);
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
