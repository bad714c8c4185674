package dk.borgerchat.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.borgerchat.tests.running.Node;
import java.nio.file.Path;
import java.util.List;

/**
 * A kommune's page in a browser with the chat on it, used as a citizen does: by roles and names.
 */
record ChatWindow(Page page) {
  private static final Page.GetByRoleOptions SEND =
      new Page.GetByRoleOptions().setName("Send").setExact(true);
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  /** A page of the kommune's website with the chat, closed. */
  static ChatWindow on(Page page, String path, Node node) {
    page.navigate(KommuneWebsite.page(path, node));
    return new ChatWindow(page);
  }

  /** A page whose browser has held that conversation with Prøveby before, with the chat open. */
  static Page continued(Page page, Citizen citizen, Node node) {
    page.addInitScript(
        """
        if (location.origin === '%s') {
          localStorage.setItem('borger-chat %s 0999', JSON.stringify({
            token: '%s', sequence: 0, seen: 0, owner: 'bot', actedAt: Date.now(), rated: {} }));
          sessionStorage.setItem('borger-chat open', '0999');
        }
        """
            .formatted(KommuneWebsite.ADDRESS, node.address(), citizen.token()));
    page.navigate(KommuneWebsite.page("/", node));
    return page;
  }

  /** Opens the panel and waits for the greeting. */
  ChatWindow opened() {
    button("Chat med os").click();
    assertThat(log()).containsText("digital assistent");
    return this;
  }

  /** Writes and sends, once what was sent before has arrived. */
  void says(String text) {
    field().fill(text);
    assertThat(page.getByRole(AriaRole.BUTTON, SEND)).isEnabled();
    page.keyboard().press("Enter");
  }

  Locator log() {
    return page.getByRole(AriaRole.LOG);
  }

  Locator field() {
    return page.getByLabel("Skriv din besked");
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator panel() {
    return page.locator("borger-chat .panel");
  }

  Locator group(String name) {
    return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(name)).first();
  }

  /** Said at once to who cannot see it. */
  Locator alert(String text) {
    return page.getByRole(AriaRole.ALERT)
        .filter(new Locator.FilterOptions().setHasText(text))
        .first();
  }

  Locator text(String text) {
    return page.getByText(text).first();
  }

  /** Nothing of WCAG that axe can tell is broken, colours included. */
  void isClean() {
    var violations = new AxeBuilder(page).analyze().getViolations();
    assertThat(violations.stream().map(rule -> rule.getId() + ": " + rule.getNodes()).toList())
        .isEqualTo(List.of());
  }

  void screenshot(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
  }
}
