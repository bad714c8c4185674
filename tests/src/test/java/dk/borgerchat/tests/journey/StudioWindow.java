package dk.borgerchat.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.borgerchat.tests.running.Chromium;
import dk.borgerchat.tests.running.Cluster;
import java.nio.file.Path;
import java.util.List;

/**
 * The studio in a browser, as one of its users has it open.
 *
 * @param page to do what has no word here
 */
record StudioWindow(Page page, String address) {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  /** Logged in at node {@code a}. */
  static StudioWindow of(Chromium chromium, Cluster cluster, String username) {
    StudioWindow window = new StudioWindow(chromium.window(), cluster.a().address() + "/studio/");
    Page page = window.page();
    page.navigate(window.address());
    page.getByLabel("Brugernavn").fill(username);
    page.getByLabel("Adgangskode").fill(AgentAtDesk.password(cluster, username));
    window.presses("Log ind");
    assertThat(page.getByRole(AriaRole.LINK, named("Opgaver"))).isVisible();
    return window;
  }

  /** Opens a part by its address, {@code svar/pas.forny}. */
  void opens(String part) {
    page.navigate(address + "#/" + part);
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2)).first())
        .isVisible();
  }

  void presses(String button) {
    page.getByRole(AriaRole.BUTTON, named(button)).click();
  }

  /** The field of that label. */
  Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  /** Opens a part of the page that is folded away. */
  void unfolds(String summary) {
    page.locator("summary").getByText(summary, exactly()).click();
  }

  void sees(String text) {
    assertThat(page.getByText(text).first()).isVisible();
  }

  /** The item of a list that holds a text. */
  Locator item(String text) {
    return page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(text));
  }

  /** No violation that axe finds, a screenshot to look at, and on a phone nothing beside it. */
  void looksRight(String name) {
    var violations = new AxeBuilder(page).analyze().getViolations();
    assertThat(violations.stream().map(rule -> rule.getId() + ": " + rule.getNodes()).toList())
        .as(name)
        .isEqualTo(List.of());
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    boolean fits =
        (boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth");
    assertThat(fits).as(name + " fits its window").isTrue();
  }

  /** The same on a phone, and back. */
  void looksRightOnAPhone(String name) {
    var before = page.viewportSize();
    page.setViewportSize(360, 740);
    looksRight(name);
    page.setViewportSize(before.width, before.height);
  }

  static Locator.GetByRoleOptions button(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
