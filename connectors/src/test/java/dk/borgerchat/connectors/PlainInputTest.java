package dk.borgerchat.connectors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainInputTest {
  @Test
  void whatNobodyCanSeeIsTakenOut() {
    assertThat(PlainInput.of("mit\u0000 pas\u0007 er\u001b[31m væk\u202e!"))
        .isEqualTo("mit pas er[31m væk!");
    assertThat(PlainInput.of("\u0000\u0001")).isEmpty();
  }

  @Test
  void whatPeopleWriteStays() {
    String text = "Hej <b>du</b>\n\t👩‍👧 æøå — “citat” العربية";
    assertThat(PlainInput.of(text)).isEqualTo(text);
    assertThat(PlainInput.of("to\r\nlinjer\rog en")).isEqualTo("to\nlinjer\nog en");
  }
}
