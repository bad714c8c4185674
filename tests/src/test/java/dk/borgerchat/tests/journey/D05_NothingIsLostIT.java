package dk.borgerchat.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dk.borgerchat.tests.running.Chromium;
import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reloads, other pages, other tabs, no network, no server. */
@ExtendWith(WithCluster.class)
class D05_NothingIsLostIT {
  private static KommuneWebsite website;
  private static Chromium chromium;

  private final Cluster cluster;
  private ChatWindow chat;

  D05_NothingIsLostIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @BeforeAll
  static void start() {
    website = KommuneWebsite.start();
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    website.close();
  }

  @BeforeEach
  void open() {
    chat = ChatWindow.on(chromium.window(), "/", cluster.a()).opened();
  }

  @AfterEach
  void close() {
    chat.page().context().close();
  }

  @Test
  void theConversationFollowsToTheNextPageAndToOtherTabs() {
    chat.says("Hvordan fornyer jeg mit pas?");
    assertThat(chat.log()).containsText("I Prøveby kan du få taget foto");
    chat.page().reload();
    assertThat(chat.log()).containsText("I Prøveby kan du få taget foto");
    ChatWindow next = ChatWindow.on(chat.page(), "/borger/affald", cluster.a());
    assertThat(next.log()).containsText("I Prøveby kan du få taget foto");

    Page tab = chat.page().context().newPage();
    ChatWindow other = ChatWindow.on(tab, "/", cluster.a()).opened();
    assertThat(other.log()).containsText("Hvordan fornyer jeg mit pas?");
    other.says("hvad koster det?");
    assertThat(next.log()).containsText("hvad koster det?");
    next.says("tak for hjælpen");
    assertThat(other.log()).containsText("tak for hjælpen");
  }

  @Test
  void whatCannotBeSentIsSentAgain() {
    chat.page().context().setOffline(true);
    chat.says("Hvordan fornyer jeg mit pas?");
    assertThat(chat.text("Ikke sendt")).isVisible();
    assertThat(chat.panel())
        .matchesAriaSnapshot(
            """
            - text: /Ikke sendt/
            - button "Send igen"
            - button "Ret beskeden"
            """);
    chat.isClean();
    chat.screenshot("offline");

    chat.page().context().setOffline(false);
    chat.button("Send igen").click();
    assertThat(chat.log()).containsText("I Prøveby kan du få taget foto");
    assertThat(chat.text("Ikke sendt")).isHidden();
  }

  @Test
  void withoutAServerThePhoneTheHoursAndTheEmergencyNumbersAreThere() {
    chat.page().context().route("**/api/**", D05_NothingIsLostIT::unavailable);
    chat.page()
        .evaluate(
            "localStorage.removeItem(Object.keys(localStorage).find("
                + "key => JSON.parse(localStorage[key]).token))");
    chat.page().reload();
    assertThat(chat.text("Chatten svarer ikke lige nu")).isVisible();
    assertThat(chat.panel())
        .matchesAriaSnapshot(
            """
            - alert: /Chatten svarer ikke lige nu/
            - button "Prøv igen"
            - heading "Andre måder at få hjælp på" [level=3]
            - paragraph:
              - link "99 99 99 99"
            - paragraph: /mandag til fredag kl. 10-14/
            - paragraph:
              - link "Gå til kommunens hjemmeside"
            - heading "Hvis det haster" [level=3]
            - list:
              - listitem:
                - link "112"
            """);
    for (String number : new String[] {"99 99 99 99", "112", "114", "82 12 12 12", "70 201 201"}) {
      assertThat(chat.link(number)).isVisible();
    }
    assertThat(chat.text("mandag til fredag kl. 10-14")).isVisible();
    chat.isClean();
    chat.screenshot("server-away");

    chat.page().context().unrouteAll();
    chat.button("Prøv igen").click();
    assertThat(chat.log()).containsText("digital assistent");
  }

  private static void unavailable(Route route) {
    route.fulfill(new Route.FulfillOptions().setStatus(503));
  }
}
