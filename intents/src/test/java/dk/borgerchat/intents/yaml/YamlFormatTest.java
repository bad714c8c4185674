package dk.borgerchat.intents.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlFormatTest {
  private static final String TEXT =
      """
      # Written by hand.
      id: pas.forny
      title: 'Forny "dit" pas: sådan'
      answer: |
        Første linje.

        1. Punkt
      reviewBy: 2027-05-03 # a comment
      kle: "23.09"
      example: true
      approver: seed
      utterances:
        - mit pas er udløbet
      """;

  private final YamlFormat format = new YamlFormat();

  @Test
  void readsTextsAndTruths() {
    assertThat(format.fields(TEXT))
        .containsEntry("reviewBy", "2027-05-03")
        .containsEntry("kle", "23.09")
        .containsEntry("example", true)
        .containsEntry("utterances", List.of("mit pas er udløbet"));
    assertThat(format.fields("not: [yaml")).isEmpty();
    assertThat(format.fields("")).isEmpty();
  }

  @Test
  void whatDidNotChangeStaysAsItWasWritten() {
    assertThat(format.with(TEXT, format.fields(TEXT))).isEqualTo(TEXT);
  }

  @Test
  void aChangedFieldIsWrittenInItsPlace() {
    Map<String, Object> fields = new LinkedHashMap<>(format.fields(TEXT));
    fields.put("answer", "Anden tekst. \r\n\r\nMed {kommune.telefon}.");
    fields.put("utterances", List.of("nyt pas", "", "pas: hvordan"));
    fields.put("agentNote", "Spørg");
    fields.remove("example");

    assertThat(format.with(TEXT, fields))
        .isEqualTo(
            """
            # Written by hand.
            id: pas.forny
            title: 'Forny "dit" pas: sådan'
            answer: |
              Anden tekst.

              Med {kommune.telefon}.
            reviewBy: 2027-05-03 # a comment
            kle: "23.09"
            approver: seed
            utterances:
              - nyt pas
              - 'pas: hvordan'
            agentNote: Spørg
            """);
  }

  @Test
  void whatIsWrittenIsReadBack() {
    Map<String, Object> fields =
        Map.of(
            "code", "0751",
            "day", "2027-05-03",
            "truth", true,
            "text", "med: kolon\n  og indrykning",
            "changes", Map.of("skadedyr.rotter", Map.of("off", "to\n\nlinjer\n")));

    assertThat(format.fields(format.with("", fields)))
        .containsEntry("code", "0751")
        .containsEntry("day", "2027-05-03")
        .containsEntry("truth", true)
        .containsEntry("changes", fields.get("changes"));
  }

  @Test
  void theApproverAndTheDayStandInWhatWasApproved() {
    LocalDate day = LocalDate.of(2026, 11, 26);
    String approved = format.approvedBy(TEXT, "jurist", day);

    assertThat(approved)
        .contains("approver: jurist\n")
        .contains("reviewBy: 2027-05-03 # a comment\ncheckedOn: 2026-11-26\nkle:");
    assertThat(format.approvedBy(approved, "jurist", day.plusDays(1)))
        .containsOnlyOnce("checkedOn:")
        .contains("checkedOn: 2026-11-27\n");
    assertThat(format.approvedBy("checks:\n  - et\n", "jurist", day))
        .isEqualTo("checks:\n  - et\n");
    assertThat(format.approvedBy("title: t\nreviewBy: 2027-05-03\nsteps: {}\n", "jurist", day))
        .as("a guide answers nothing")
        .doesNotContain("checkedOn");
  }

  @Test
  void aLineIsFoundAgainAsTheValueItHolds() {
    String guide =
        """
        id: pas.hvilket
        offeredWith: [pas.forny, pas.barn]
        steps:
          hvem:
            question: Hvem?
            options:
              - label: Et barn
                answer: pas.barn
              - label: En voksen
                next: gammelt
        """;

    assertThat(format.placeOf(guide, 1)).containsExactly("id");
    assertThat(format.placeOf(guide, 2)).as("several on a line").containsExactly("offeredWith");
    assertThat(format.placeOf(guide, 5)).containsExactly("steps", "hvem", "question");
    assertThat(format.placeOf(guide, 8)).containsExactly("steps", "hvem", "options", "0", "answer");
    assertThat(format.placeOf(guide, 9)).containsExactly("steps", "hvem", "options", "1", "label");
    assertThat(format.placeOf(guide, 0)).isEmpty();
    assertThat(format.placeOf("not: [yaml", 1)).isEmpty();
    assertThat(format.placeOf(TEXT, 6)).as("within a block").containsExactly("answer");
  }
}
