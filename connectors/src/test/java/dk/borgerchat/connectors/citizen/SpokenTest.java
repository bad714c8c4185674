package dk.borgerchat.connectors.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.language.Language;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenTest {
  private final Spoken danish = Spoken.of(Language.DA);

  @Test
  void listsAreCountedAloud() {
    String answer =
        """
        Du søger om pas ved at møde op.

        Sådan gør du:
        1. Bestil tid på https://www.proeveby.example/tid.
        2. Tag dit gamle pas med

        Husk betaling.
        """;
    assertThat(danish.text(answer))
        .isEqualTo(
            "Du søger om pas ved at møde op. Sådan gør du: For det første: Bestil tid på"
                + " www.proeveby.example/tid. For det andet: Tag dit gamle pas med. Husk"
                + " betaling.");
  }

  @Test
  void aLongListNeverRunsOutOfWords() {
    assertThat(danish.text("- a\n- b\n- c\n- d\n- e\n- f\n- g\n- h"))
        .endsWith("For det sjette: f. Og desuden: g. Og desuden: h.");
  }

  @Test
  void emergencyNumbersAreSaidDigitByDigit() {
    assertThat(danish.text("Ring 112 nu, eller 114. Det koster 1125 kr. i 1813-bussen."))
        .isEqualTo("Ring 1 1 2 nu, eller 1 1 4. Det koster 1125 kr. i 1813-bussen.");
  }

  @Test
  void buttonsBecomeWhatOneCanSay() {
    Shown.Event question =
        new Shown.Event(
            3,
            Instant.EPOCH,
            "bot",
            "Who is it for?",
            "guide",
            List.of(new Shown.Link("Read more", "https://www.borger.dk")),
            List.of(
                new Shown.Button("a", "A child"),
                new Shown.Button("b", "An adult"),
                new Shown.Button("c", "Back")),
            null,
            null,
            null,
            null,
            null,
            null,
            "m1",
            null);
    Shown.Event said =
        Spoken.of(Language.EN)
            .events(new Shown.Events(List.of(question), "bot", 3, null))
            .events()
            .getFirst();

    assertThat(said.text()).isEqualTo("Who is it for? You can say: A child, An adult or Back.");
    assertThat(said.links()).isEmpty();
    assertThat(said.buttons()).hasSize(3);
  }
}
