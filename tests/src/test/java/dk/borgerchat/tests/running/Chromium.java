package dk.borgerchat.tests.running;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;

/**
 * A headless browser. Each {@link #window()} is a person of its own: no cookie or storage is
 * shared. For one thread.
 */
public final class Chromium implements AutoCloseable {
  /** A node that has just joined makes Kafka share its partitions out anew, which takes seconds. */
  private static final double PATIENCE_MILLIS = 30_000;

  /** Playwright's driver takes no browser along: the machine has one. */
  public static final Map<String, String> NO_DOWNLOAD =
      Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts the machine's Chromium, installing it first where that can be done. */
  public static Chromium start() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
    return new Chromium(playwright, playwright.chromium().launch(options()));
  }

  /** An empty page in a new window, speaking Danish. */
  public Page window() {
    return window(new Browser.NewContextOptions());
  }

  /** The same with a browser set up otherwise. */
  public Page window(Browser.NewContextOptions setup) {
    BrowserContext person = browser.newContext(setup.setLocale("da-DK"));
    return person.newPage();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  /** {@code --no-sandbox} because tests may run as root. */
  private static BrowserType.LaunchOptions options() {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(ChromiumProgram.path())
        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
  }
}
