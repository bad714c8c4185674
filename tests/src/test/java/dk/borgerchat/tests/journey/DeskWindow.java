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
import java.util.regex.Pattern;

/** The desk in a browser, 1280 × 720, with somebody logged in. */
record DeskWindow(Page page) {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  /** Logs in at node B. */
  static DeskWindow of(Chromium chromium, Cluster cluster, String username) {
    return of(chromium.window(), cluster, username);
  }

  /** The same in a window that was prepared. */
  static DeskWindow of(Page page, Cluster cluster, String username) {
    page.setViewportSize(1280, 720);
    page.navigate(cluster.b().address() + "/desk/");
    page.getByLabel("Brugernavn").fill(username);
    page.getByLabel("Adgangskode").fill(cluster.passwordOf(username));
    page.getByLabel("Adgangskode").press("Enter");
    assertThat(page.getByRole(AriaRole.REGION, named("Venter"))).isVisible();
    return new DeskWindow(page);
  }

  /** Takes the chat in which that was asked. */
  void takes(String question) {
    page.locator("li", new Page.LocatorOptions().setHasText(question))
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tag samtalen fra"))
        .first()
        .click();
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  Locator region(String name) {
    return page.getByRole(AriaRole.REGION, named(name));
  }

  void isAccessible() {
    var violations = new AxeBuilder(page).analyze().getViolations();
    assertThat(violations.stream().map(rule -> rule.getId() + ": " + rule.getNodes()).toList())
        .isEmpty();
  }

  void screenshot(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
  }

  static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  static Page.GetByRoleOptions starting(String name) {
    return new Page.GetByRoleOptions().setName(Pattern.compile("^" + name));
  }
}
