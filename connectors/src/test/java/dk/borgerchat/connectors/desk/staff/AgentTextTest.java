package dk.borgerchat.connectors.desk.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerchat.connectors.ProblemException;
import org.junit.jupiter.api.Test;

class AgentTextTest {
  @Test
  void aCprNumberIsRefusedAndOtherNumbersPass() {
    for (String text : new String[] {"010203-4321", "Dit nr. er 0102034321.", "010203 4321"}) {
      assertThatThrownBy(() -> AgentText.required(text, 100)).isInstanceOf(ProblemException.class);
    }
    for (String text : new String[] {"Ring 99 99 99 99", "sag 2026-123456", "1.204.991.234 kr."}) {
      assertThat(AgentText.required(text, 100)).isEqualTo(text);
    }
  }

  @Test
  void controlCharactersFallOutAndLinesStay() {
    assertThat(AgentText.required(" Hej\u0007\u001b[31m\nmed\tdig\r\n ", 100))
        .isEqualTo("Hej[31m\nmed\tdig");
  }

  @Test
  void nothingAndTooMuchAreRefused() {
    assertThatThrownBy(() -> AgentText.required(" \u0007", 10))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> AgentText.required("a".repeat(11), 10))
        .isInstanceOf(ProblemException.class);
    assertThat(AgentText.optional(null, 10)).isEmpty();
  }
}
