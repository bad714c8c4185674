package dk.borgerchat.intents.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentJourneysCommandTest {
  private final ToolRun run =
      ToolRun.of("", "content", "journeys", "--content", LearnedFixture.content());

  @Test
  void everyDeviationIsListedWithItsPlace() {
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains("journeys/brand.yaml:11 owner: expected bot, got queue")
        .contains("journeys/brand.yaml:12 reply: expected Det går over, got")
        .contains("journeys/brand.yaml:13 no button 'Ring aldrig'");
  }

  @Test
  void whatGoesAsItShouldIsCountedAndWhatDoesNotYetIsNoFault() {
    assertThat(run.out())
        .contains("(not yet: Det lærer den aldrig.) Brand en dag")
        .endsWith("3 journeys, 1 of them not yet, 1 to mend\n");
  }
}
