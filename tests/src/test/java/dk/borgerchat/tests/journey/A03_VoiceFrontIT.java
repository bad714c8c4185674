package dk.borgerchat.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.borgerchat.tests.running.Chromium;
import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The example client of the conversation API does what it says. */
@ExtendWith(WithCluster.class)
class A03_VoiceFrontIT {
  private static final Path EXAMPLE = Path.of("..", "connectors", "examples", "voice-front.mjs");

  private final Cluster cluster;

  A03_VoiceFrontIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @Test
  void aCallIsAnsweredInWordsThatCanBeSaid() throws IOException {
    assertThat(Files.readAllLines(EXAMPLE)).hasSizeLessThanOrEqualTo(30);
    try (KommuneWebsite website = KommuneWebsite.start();
        Chromium chromium = Chromium.start()) {
      Page page = chromium.window();
      page.navigate(KommuneWebsite.ADDRESS + "/vaaben.svg");
      @SuppressWarnings("unchecked")
      List<String> said =
          (List<String>)
              page.evaluate(
                  Files.readString(EXAMPLE).replace("export ", "")
                      + "; const says = ['Hvordan fornyer jeg mit pas?', 'x'.repeat(3000), 'nej"
                      + " tak']; const heard = []; answerTheCall('"
                      + cluster.a().address()
                      + "', '0999', async () => says.shift(), async text => heard.push(text))"
                      + ".then(() => heard)");

      assertThat(said.getFirst()).contains("digital assistent");
      assertThat(said.get(1))
          .contains("For det første: Bestil tid", "For det andet: Tag dit gamle pas med")
          .contains("Du kan sige: Find ud af, hvilket pas du skal bruge")
          .doesNotContain("1.", "http", "\n");
      assertThat(said).anyMatch(text -> text.startsWith("Din besked er for lang"));
    }
  }
}
