package dk.borgerchat.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.kommune.Kommune;
import dk.borgerchat.core.kommune.KommuneCode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdaptedTest {
  private static final Kommune SOROE = kommune("0340", "Sorø");
  private static final Kommune FANOE = kommune("0563", "Fanø");

  private static final Map<String, Object> FIELDS =
      Map.of(
          "id", "fritid.soroe",
          "answer", "Skriv til Sorø Kommune. Sorøs sø er dyb. Se www.soroe.example.",
          "authority", "Vej i Sorø Kommune",
          "approver", "anna",
          "checkedOn", "2026-11-02",
          "links",
              List.of(
                  Map.of("title", "Søen", "url", "https://www.soroe.example/so"),
                  Map.of("title", "borger.dk", "url", "https://www.borger.dk")),
          "nearMisses", List.of(Map.of("text", "båd i Sorø", "intent", "-")),
          "utterances", List.of("bade i sorø", "sorøvej er lukket"));

  @Test
  void anotherKommuneReadsItsOwnName() {
    Map<String, Object> fields = new Adapted(SOROE, FANOE).fields(FIELDS);

    assertThat(fields)
        .containsEntry("id", "fritid.soroe")
        .containsEntry("answer", "Skriv til Fanø Kommune. Fanøs sø er dyb. Se www.fanoe.example.")
        .containsEntry("authority", "Vej i Fanø Kommune")
        .containsEntry("utterances", List.of("bade i Fanø", "sorøvej er lukket"))
        .containsEntry("approver", "seed")
        .doesNotContainKeys("checkedOn", "nearMisses");
  }

  @Test
  void theCommonTextNamesTheKommuneByItsVariable() {
    Map<String, Object> fields = new Adapted(SOROE, null).fields(FIELDS);

    assertThat(fields)
        .containsEntry(
            "answer",
            "Skriv til {kommune.navn} Kommune. {kommune.navn}s sø er dyb. Se {kommune.website}.")
        .containsEntry("authority", "Vej i kommunen")
        .containsEntry("utterances", List.of("bade i kommunen", "sorøvej er lukket"))
        .containsEntry(
            "links", List.of(Map.of("title", "borger.dk", "url", "https://www.borger.dk")));
  }

  private static Kommune kommune(String code, String name) {
    return new Kommune(
        new KommuneCode(code),
        name,
        URI.create("https://www." + name.toLowerCase().replace("ø", "oe") + ".example"),
        "Øst",
        List.of());
  }
}
