package dk.borgerchat.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import dk.borgerchat.tests.running.Chromium;
import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the widget asks of a page, and what it looks like there. */
@ExtendWith(WithCluster.class)
class D02_WidgetOnAnyPageIT {
  private static final int MOST_BYTES = 40_000;

  private static KommuneWebsite website;
  private static Chromium chromium;

  private final Cluster cluster;

  D02_WidgetOnAnyPageIT(Cluster cluster) {
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

  @Test
  void comesAfterThePageIsSmallAndAsksNobodyElse() {
    Page page = chromium.window();
    List<Request> requests = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    page.onRequestFinished(requests::add);
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    ChatWindow chat = ChatWindow.on(page, "/", cluster.a()).opened();
    chat.says("Hvordan fornyer jeg mit pas?");
    assertThat(chat.log()).containsText("I Prøveby kan du få taget foto");

    String node = cluster.a().address().toString();
    assertThat(requests)
        .allMatch(r -> r.url().startsWith(node) || r.url().startsWith(KommuneWebsite.ADDRESS));
    assertThat(scriptBytes(requests, node)).isBetween(5_000, MOST_BYTES);
    assertThat(page.context().cookies()).isEmpty();
    assertThat(complaints).isEmpty();
    assertThat(
            page.evaluate(
                "performance.getEntriesByType('resource').find(r => r.name.includes('widget'))"
                    + ".startTime >= performance.getEntriesByType('navigation')[0].loadEventStart"))
        .isEqualTo(true);
    page.context().close();
  }

  private static int scriptBytes(List<Request> requests, String node) {
    return requests.stream()
        .filter(r -> r.url().startsWith(node) && "script".equals(r.resourceType()))
        .mapToInt(r -> r.sizes().responseBodySize)
        .sum();
  }

  @Test
  void aPageWithoutJavaScriptShowsPhoneAndOpeningHours() {
    Page page = chromium.window(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    page.navigate(KommuneWebsite.page("/", cluster.a()));
    assertThat(page.locator("borger-chat")).containsText("99 99 99 99");
    assertThat(page.locator("borger-chat")).containsText("kl. 10-14");

    page.navigate(cluster.a().address() + "/chat/0999");
    assertThat(page.getByText("Telefon: 99 99 99 99")).isVisible();
    assertThat(page.getByText("mandag til fredag kl. 10-14")).isVisible();
    page.context().close();
  }

  @Test
  void fillsAFrame() {
    Page page = chromium.window();
    page.navigate(KommuneWebsite.page("/iframe.html", cluster.a()));
    FrameLocator frame = page.frameLocator("iframe");
    frame.getByLabel("Skriv din besked").fill("Hvordan fornyer jeg mit pas?");
    frame.getByLabel("Skriv din besked").press("Enter");

    assertThat(frame.getByRole(AriaRole.LOG)).containsText("I Prøveby kan du få taget foto");
    new ChatWindow(page).isClean();
    new ChatWindow(page).screenshot("iframe");
    page.context().close();
  }

  @Test
  void suggestsWhatItsPageIsAbout() {
    Page page = chromium.window();
    ChatWindow chat = ChatWindow.on(page, "/borger/affald/storskrald", cluster.a()).opened();
    chat.button("storskrald").first().click();

    assertThat(chat.log()).containsText("den første mandag i hver måned");
    page.context().close();
  }

  @Test
  void tellsHowLongTheConversationIsKept() {
    Page page = chromium.window();
    ChatWindow chat = ChatWindow.on(page, "/", cluster.a()).opened();
    chat.button("Flere valg").click();

    assertThat(chat.text("Vi gemmer samtalen i 21 dage efter den sidste besked")).isVisible();
    assertThat(chat.text("er væk inden for 25 timer")).isVisible();
    page.context().close();
  }

  @Test
  void coloursNobodyCanReadAreNotTaken() {
    Page page = chromium.window();
    page.navigate(KommuneWebsite.page("/", cluster.a()));
    page.evaluate(
        "() => { const s = document.querySelector('borger-chat').style;"
            + "s.setProperty('--borger-chat-primary', 'oklch(0.93 0.19 103)');"
            + "s.setProperty('--borger-chat-on-primary', 'white');"
            + "s.setProperty('--borger-chat-action', '#ffe14d');"
            + "s.setProperty('--borger-chat-surface', '#777');"
            + "s.setProperty('--borger-chat-bot', 'rebeccapurple');"
            + "s.setProperty('--borger-chat-muted', '#ddd'); }");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    ChatWindow chat = new ChatWindow(page).opened();
    chat.says("Hvordan fornyer jeg mit pas?");
    assertThat(chat.log()).containsText("I Prøveby kan du få taget foto");

    chat.isClean();
    assertThat(page.locator("borger-chat .head"))
        .hasCSS("background-color", java.util.regex.Pattern.compile("rgb\\(2\\d\\d, 2\\d\\d, .*"));
    chat.screenshot("unreadable-colours");
    page.context().close();
  }

  @Test
  void canBeReadInTheDarkInFewColoursAndStandsStillWhereAsked() {
    Page page = chromium.window();
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(ColorScheme.DARK)
            .setReducedMotion(ReducedMotion.REDUCE));
    ChatWindow chat = ChatWindow.on(page, "/", cluster.a()).opened();
    chat.says("Hvordan fornyer jeg mit pas?");
    assertThat(chat.log()).containsText("I Prøveby kan du få taget foto");
    chat.isClean();
    chat.screenshot("dark");
    assertThat(page.locator("borger-chat .panel")).hasCSS("animation-name", "none");

    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    chat.screenshot("forced-colours");
    page.context().close();
  }

  /** 1280 pixels at 400 % are 320; the height shrinks too (WCAG 2.2, 1.4.10). */
  @Test
  void fitsFourHundredPercentAndEveryTargetCanBeHit() {
    Page page = chromium.window(new Browser.NewContextOptions().setViewportSize(320, 256));
    ChatWindow chat = ChatWindow.on(page, "/", cluster.a()).opened();
    chat.says("Hvordan fornyer jeg mit pas?");
    assertThat(chat.log()).containsText("I Prøveby kan du få taget foto");
    chat.button("Flere valg").click();
    chat.screenshot("zoom");

    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    assertThat(page.evaluate(TOO_SMALL)).isEqualTo(List.of());
    page.context().close();
  }

  private static final String TOO_SMALL =
      "() => [...document.querySelector('borger-chat').shadowRoot"
          + ".querySelectorAll('button, input, textarea, .links a')]"
          + ".map(e => [e.textContent.trim(), e.getBoundingClientRect()])"
          + ".filter(([, box]) => box.width > 0 && (box.width < 24 || box.height < 24))"
          + ".map(([text, box]) => `${text} ${box.width}x${box.height}`)";
}
