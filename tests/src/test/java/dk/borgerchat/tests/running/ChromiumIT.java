package dk.borgerchat.tests.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChromiumIT {
  @Test
  void twoWindowsAreTwoPersons() {
    try (Chromium chromium = Chromium.start()) {
      var citizen = chromium.window();
      var agent = chromium.window();
      assertThat(citizen.context()).isNotSameAs(agent.context());
      assertThat(citizen.evaluate("navigator.language")).isEqualTo("da-DK");
    }
  }
}
