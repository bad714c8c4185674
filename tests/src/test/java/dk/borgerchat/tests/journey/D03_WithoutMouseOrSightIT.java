package dk.borgerchat.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.borgerchat.tests.running.Chromium;
import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every journey by the keyboard alone, and as a screen reader is told it: roles and names, each
 * message once, the focus never taken away. Each state is clean for axe.
 */
@ExtendWith(WithCluster.class)
class D03_WithoutMouseOrSightIT {
  private static KommuneWebsite website;
  private static Chromium chromium;

  private final Cluster cluster;
  private ChatWindow chat;
  private Keyboard keyboard;

  D03_WithoutMouseOrSightIT(Cluster cluster) {
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
  void openByKeyboard() {
    Page page = chromium.window();
    chat = ChatWindow.on(page, "/", cluster.a());
    keyboard = new Keyboard(page);
    assertThat(chat.button("Chat med os")).isVisible();
    keyboard.to("Chat med os").press("Enter");
    assertThat(chat.log()).containsText("digital assistent");
  }

  @AfterEach
  void closeWindow() {
    chat.page().context().close();
  }

  @Test
  void asksIsAnsweredOnceAndSaysThatItHelped() {
    assertThat(keyboard.focused()).isEqualTo("Skriv din besked");
    listen();
    keyboard.types("Hvordan fornyer jeg mit pas?");
    assertThat(chat.log()).containsText("I Prøveby kan du få taget foto");

    assertThat(read()).hasSize(2);
    assertThat(read().getFirst()).isEqualTo("Du: Hvordan fornyer jeg mit pas?");
    assertThat(read().getLast()).startsWith("Assistenten:").contains("kontrolleres");
    assertThat(keyboard.focused()).isEqualTo("Skriv din besked");
    assertThat(chat.panel())
        .matchesAriaSnapshot(
            """
            - dialog "Chat med Prøveby Kommune":
              - heading "Chat med Prøveby Kommune" [level=2]
              - paragraph: Du skriver med en digital assistent
              - button "Luk chatten"
              - button "Tal med et menneske"
              - paragraph
              - group "Samtalen":
                - log "Samtalen":
                  - text: "Assistenten:"
                  - paragraph: /digital assistent/
                  - text: "Du: Hvordan fornyer jeg mit pas? Assistenten:"
                  - paragraph: /møde op i Borgerservice/
                  - list:
                    - listitem: /Bestil tid/
                  - list:
                    - listitem:
                      - link /borger.dk .*åbner i et nyt vindue/
                  - group "Hjalp svaret?":
                    - button "Det hjalp"
                    - button "Det hjalp ikke"
                  - group "Vælg et svar":
                    - button "Find ud af, hvilket pas du skal bruge"
              - textbox "Skriv din besked"
              - button "Send"
              - button "Afslut samtalen"
              - button "Flere valg"
            """);
    keyboard.backTo("Det hjalp").press("Enter");
    assertThat(chat.log()).containsText("Godt, at svaret hjalp");
    assertThat(keyboard.focused()).isEqualTo("Skriv din besked");
    assertThat(read()).hasSize(2);
    chat.isClean();

    keyboard.press("Escape");
    assertThat(chat.panel()).isHidden();
    assertThat(keyboard.focused()).isEqualTo("Chat med os");
  }

  @Test
  void walksAGuideThereAndBackByPressingAndByTyping() {
    keyboard.types("Hvordan fornyer jeg mit pas?");
    assertThat(chat.button("Find ud af, hvilket pas du skal bruge")).isVisible();
    keyboard.backTo("Find ud af, hvilket pas du skal bruge").press("Enter");
    assertThat(chat.log()).containsText("Skal du rejse, før et nyt pas kan nå frem?");
    assertThat(keyboard.focused()).isEqualTo("Skriv din besked");

    keyboard.types("nej");
    assertThat(chat.group("Vælg et svar"))
        .matchesAriaSnapshot(
            """
            - group "Vælg et svar":
              - button "Et barn under 18 år"
              - button "Tilbage"
            """);
    chat.isClean();
    keyboard.backTo("Tilbage").press("Enter");
    assertThat(chat.button("Tilbage")).isHidden();
  }

  @Test
  void choosesAnotherKommunesAnswer() {
    keyboard.types("hvornår har borgerservice åbent i Aarhus");
    assertThat(chat.group("Vælg et svar"))
        .matchesAriaSnapshot(
            """
            - group "Vælg et svar":
              - button "Svar fra Aarhus Kommune"
              - button "Svar fra min egen kommune"
            """);
    chat.isClean();
    keyboard.backTo("Svar fra Aarhus Kommune").press("Enter");
    assertThat(chat.log()).containsText("www.aarhus.dk");
  }

  @Test
  void leavesANumberToBeCalledBack() {
    keyboard.types("ring mig op");
    assertThat(chat.page().getByLabel("Dit telefonnummer")).isVisible();
    assertThat(chat.page().getByLabel("Hvornår må vi ringe?")).isVisible();
    keyboard.backTo("Dit telefonnummer").types("12");
    assertThat(chat.alert("Telefonnummeret ser ikke rigtigt ud")).isVisible();
    assertThat(keyboard.focused()).isEqualTo("Dit telefonnummer");
    chat.isClean();
    keyboard.press("Control+a");
    keyboard.types("010203-4321");
    assertThat(chat.alert("Det ligner et CPR-nummer")).isVisible();
    keyboard.press("Control+a");
    keyboard.types("20 12 34 56");

    assertThat(chat.log()).containsText("Kvittering for opkald");
    assertThat(chat.log()).not().containsText("20 12 34 56");
    keyboard.backTo("Ret eller aflys opkaldet").press("Enter");
    assertThat(chat.button("Flyt opkaldet")).isVisible();
    chat.isClean();
    keyboard.to("Aflys opkaldet").press("Enter");
    assertThat(chat.log()).containsText("Opkaldet er aflyst");
  }

  @Test
  void endsRatesTheWholeAndBeginsAnew() {
    keyboard.types("hej");
    assertThat(chat.log()).containsText("Du: hej");
    keyboard.to("Afslut samtalen").press("Enter");
    assertThat(chat.group("Hvordan var samtalen?"))
        .matchesAriaSnapshot(
            """
            - group "Hvordan var samtalen?":
              - heading "Hvordan var samtalen?" [level=3]
              - button "1 af 5"
              - button "2 af 5"
              - button "3 af 5"
              - button "4 af 5"
              - button "5 af 5"
              - paragraph: 1 er dårlig, 5 er god.
            """);
    chat.isClean();
    keyboard.to("4 af 5").press("Enter");
    assertThat(chat.text("Tak for din vurdering")).isVisible();
    keyboard.to("Start en ny samtale").press("Enter");
    assertThat(chat.log()).containsText("digital assistent");
    assertThat(chat.log()).not().containsText("Du: hej");
  }

  @Test
  void deletesAndIsToldWhatIsKept() {
    keyboard.types("hej");
    assertThat(chat.log()).containsText("Du: hej");
    keyboard.to("Flere valg").press("Enter");
    keyboard.to("Slet min samtale").press("Enter");
    assertThat(keyboard.focused()).isEqualTo("Nej, behold den");
    assertThat(chat.page().getByRole(AriaRole.ALERTDIALOG))
        .matchesAriaSnapshot(
            """
            - alertdialog "Vil du slette samtalen?":
              - heading "Vil du slette samtalen?" [level=3]
              - paragraph: /inden for 25 timer/
              - button "Ja, slet den"
              - button "Nej, behold den"
            """);
    chat.isClean();
    keyboard.backTo("Ja, slet den").press("Enter");
    assertThat(chat.text("Samtalen er slettet")).isVisible();
    assertThat(chat.page().evaluate("JSON.stringify(localStorage).includes('token')"))
        .isEqualTo(false);
    chat.isClean();
  }

  @Test
  void goesOnInEnglishAndTakesTheConversationAlong() {
    keyboard.types("hej");
    assertThat(chat.log()).containsText("Du: hej");
    keyboard.to("Flere valg").press("Enter");
    var download = chat.page().waitForDownload(() -> keyboard.to("Hent samtalen").press("Enter"));
    assertThat(download.suggestedFilename()).isEqualTo("samtale.txt");
    assertThat(download.path()).content().contains("Samtale med Prøveby").contains("Du: hej");

    keyboard.to("In English").press("Enter");
    assertThat(chat.page().getByLabel("Write your message")).isVisible();
    assertThat(chat.button("Talk to a person")).isVisible();
    chat.isClean();
  }

  /** A voice must know the language, and Arabic runs from right to left (WCAG 2.2, 3.1.2). */
  @Test
  void aMessageCarriesItsLanguage() {
    keyboard.types("أريد تجديد جواز سفري من فضلك");
    assertThat(chat.log().locator(".bot [lang=ar]")).hasCSS("direction", "rtl");
    assertThat(chat.group("Vælg et svar").locator("[lang=ar]")).isVisible();
    chat.isClean();
    chat.screenshot("arabic");

    keyboard.types("my passport has expired");
    assertThat(chat.log().locator(".bot [lang=en]")).isVisible();
  }

  @Test
  void isAskedBeforeTheConversationEndsForWantOfWords() {
    chat.page().clock().install();
    keyboard.types("hej");
    assertThat(chat.log()).containsText("Jeg er den digitale hjælper");
    assertThat(chat.alert("Er du der stadig?")).isHidden();
    chat.page().clock().fastForward("28:30");
    assertThat(chat.alert("Samtalen slutter om 2 minutter")).isVisible();
    assertThat(keyboard.focused()).isEqualTo("Skriv din besked");
    chat.isClean();

    keyboard.backTo("Ja, jeg er her").press("Enter");
    assertThat(chat.alert("Er du der stadig?")).isHidden();
  }

  /** What a polite live region is given to read: each message as it is added. */
  private void listen() {
    chat.page()
        .evaluate(
            "() => { window.read = [];"
                + " const log = document.querySelector('borger-chat').shadowRoot"
                + ".querySelector('[role=log]');"
                + " new MutationObserver(all => all.forEach(one => one.addedNodes.forEach(node => {"
                + " if (node.matches?.('.message'))"
                + " window.read.push(node.textContent.replace(/\\s+/g, ' ').trim()); })))"
                + ".observe(log, {childList: true}); }");
  }

  @SuppressWarnings("unchecked")
  private List<String> read() {
    return (List<String>) chat.page().evaluate("window.read");
  }
}
