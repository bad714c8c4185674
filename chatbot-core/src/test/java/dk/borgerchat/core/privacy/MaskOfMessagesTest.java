package dk.borgerchat.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.privacy.MarkedMessages.Marked;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of what people write is masked as it must be, in whole messages. */
class MaskOfMessagesTest {
  private final PrivacyMask mask = new PrivacyMask();

  @ParameterizedTest
  @CsvSource({"CPR, 100", "NUMBERS, 98", "ADDRESSES AND NAMES, 80", "LOOKALIKES, 98"})
  void masksWhatMustBeMaskedAndLeavesTheRest(String section, int percent) {
    List<Marked> all = MarkedMessages.section(section);
    List<Marked> wrong = all.stream().filter(message -> !isRight(message)).toList();

    assertThat(wrong.size() * 100.0 / all.size())
        .as("%s: %s", section, wrong)
        .isLessThanOrEqualTo(100 - percent);
  }

  @Test
  void findsTheSameInTheMiddleOfOtherWords() {
    for (Marked message : MarkedMessages.section("CPR")) {
      String text = "Hej. " + message.text() + ". Tak.";
      assertThat(masked(text)).isEqualTo("Hej. " + message.masked() + ". Tak.");
    }
  }

  @Test
  void takesNoLongerForTextMadeToTakeLong() {
    Stream.of("1", "12 ", "a", "min ", "jeg bor på ", "konto ", "Aa ", "0101 ", "vej 1, ", "@", "-")
        .map(part -> part.repeat(2000 / part.length()))
        .forEach(text -> Assertions.assertTimeout(Duration.ofSeconds(1), () -> masked(text), text));
  }

  private boolean isRight(Marked message) {
    return masked(message.text()).equals(message.masked());
  }

  private String masked(String text) {
    return mask.mask(new CitizenText(text)).value();
  }
}
