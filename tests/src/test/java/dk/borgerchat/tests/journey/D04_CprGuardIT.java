package dk.borgerchat.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import dk.borgerchat.tests.running.Chromium;
import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A CPR number never leaves the browser. All numbers are made up. */
@ExtendWith(WithCluster.class)
class D04_CprGuardIT {
  /** 010107 and later years have numbers that fail modulus 11; a date is all they share. */
  private static final List<String> CAUGHT =
      List.of(
          "mit nummer er 010203-4321",
          "0102034321",
          "010203 4321",
          "01 02 03 43 21",
          "01.02.03-4321",
          "010203–4321",
          "(290208-1111)",
          "den er 311299 - 0000, tak",
          "cpr:010107-4000.",
          "٠١٠٢٠٣-٤٣٢١",
          "010203\n4321");

  private static final List<String> LET_THROUGH =
      List.of(
          "320203-4321",
          "011303-4321",
          "290207-1111",
          "sag 20-91020343217",
          "ring på 20 12 34 56",
          "cvr 29189846");

  private final Cluster cluster;

  D04_CprGuardIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @Test
  void isCaughtExplainedAndOnlySentRemoved() {
    try (KommuneWebsite website = KommuneWebsite.start();
        Chromium chromium = Chromium.start()) {
      Page page = chromium.window();
      List<String> sent = new ArrayList<>();
      page.onRequest(request -> sent.add(request.url() + " " + body(request)));
      ChatWindow chat = ChatWindow.on(page, "/", cluster.a()).opened();

      for (String text : CAUGHT) {
        chat.says(text);
        assertThat(chat.alert("Det ligner et CPR-nummer")).isVisible();
        assertThat(chat.alert("Send aldrig dit CPR-nummer")).isVisible();
      }
      assertThat(chat.panel())
          .matchesAriaSnapshot(
              """
              - alert:
                - heading "Det ligner et CPR-nummer" [level=3]
                - paragraph: /Send aldrig dit CPR-nummer/
              - button "Fjern nummeret og send"
              - button "Ret selv"
              - textbox "Skriv din besked"
              """);
      chat.isClean();
      chat.screenshot("cpr");
      assertThat(sent).noneMatch(request -> request.contains("/messages"));

      chat.says("mit nummer er 010203-4321");
      chat.button("Fjern nummeret og send").click();
      assertThat(chat.log()).containsText("mit nummer er [CPR]");
      for (String text : LET_THROUGH) {
        page.waitForResponse("**/api/conversation/messages", () -> chat.says(text));
        assertThat(chat.field()).hasValue("");
      }
      assertThat(sent).noneMatch(request -> request.contains("010203"));
    }
  }

  private static String body(Request request) {
    return Objects.requireNonNullElse(request.postData(), "");
  }
}
