package dk.borgerchat.intents.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.content.Release;
import dk.borgerchat.intents.ContentFixture;
import dk.borgerchat.intents.SeedContent;
import dk.borgerchat.intents.YamlDocumentReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The regression of the packaged content: its model understands the checks, which it has not
 * learned from. {@code ./dev content report} shows the same figures and each confusion.
 */
class ChecksIT {
  private static final double ALL_THEMES = 0.90;
  private static final double EACH_THEME = 0.55;
  private static final int FEW = 10;
  private static final int PAIRS = 6;

  private static final CheckReport REPORT = report();

  private static CheckReport report() {
    Release release = SeedContent.release(new YamlDocumentReader(() -> ContentFixture.TODAY));
    return CheckReport.of(release.content(), release.recognizer());
  }

  @Test
  void checksAreUnderstood() {
    assertThat(REPORT.accuracy()).isGreaterThanOrEqualTo(ALL_THEMES);
  }

  @Test
  void noThemeIsLeftBehind() {
    assertThat(REPORT.themes())
        .filteredOn(theme -> theme.checks() >= FEW)
        .allSatisfy(theme -> {
          assertThat(theme.recall()).as(theme.name()).isGreaterThanOrEqualTo(EACH_THEME);
          assertThat(theme.precision()).as(theme.name()).isGreaterThanOrEqualTo(EACH_THEME);
        });
  }

  @Test
  void fewIntentsAreTakenForAnotherMoreThanOnce() {
    List<CheckReport.Confusion> much =
        REPORT.confusions().stream().filter(CheckReport.Confusion::isMuch).toList();

    assertThat(much).hasSizeLessThanOrEqualTo(PAIRS);
  }
}
