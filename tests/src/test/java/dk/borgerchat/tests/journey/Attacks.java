package dk.borgerchat.tests.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dk.borgerchat.tests.running.Chromium;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The published shapes of cross-site scripting, and windows that notice when one of them works: a
 * script has run, or an element or attribute stands in the page that nobody but an attacker would
 * put there.
 */
final class Attacks {
  private static final Path LIST = Path.of("src", "test", "resources", "xss-payloads.txt");

  /** One each, as they stand in the list. */
  static final List<String> ALL = read();

  private Attacks() {}

  /** All of them in few texts of at most that length, one a line. */
  static List<String> inTextsOf(int longest) {
    return inTextsOf(longest, ALL);
  }

  /** The same of some of them. */
  static List<String> inTextsOf(int longest, List<String> some) {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String one : some) {
      if (!text.isEmpty() && text.length() + 1 + one.length() > longest) {
        texts.add(text.toString());
        text.setLength(0);
      }
      text.append(text.isEmpty() ? "" : "\n").append(one);
    }
    texts.add(text.toString());
    return texts;
  }

  /**
   * A window that notices. The pages' Content-Security-Policy is off, so that what the browser
   * would stop shows too.
   */
  static Page window(Chromium chromium) {
    Page page = chromium.window(new Browser.NewContextOptions().setBypassCSP(true));
    page.addInitScript(NOTICE);
    return page;
  }

  /** What attacks have done to a page and the shadow trees in it; empty for nothing. */
  static List<?> effectsIn(Page page) {
    return (List<?>) page.evaluate(EFFECTS);
  }

  /** All text of a page and the shadow trees in it, without white space. */
  static String textOf(Page page) {
    return (String) page.evaluate(TEXT);
  }

  /** The same text without white space. */
  static String close(String text) {
    return text.replaceAll("\\s", "");
  }

  private static List<String> read() {
    try {
      return Files.readAllLines(LIST).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final String NOTICE =
      """
      window.ran = [];
      for (const name of ['alert', 'confirm', 'prompt', 'print', 'msgbox']) {
        window[name] = (what) => window.ran.push(`${name} ${what}`);
      }
      """;

  private static final String EVERYWHERE =
      """
      const all = (root) => [...root.querySelectorAll('*')]
        .flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
      """;

  private static final String EFFECTS =
      """
      () => {
      """
          + EVERYWHERE
          + """
            const strange = ('iframe,frame,frameset,object,embed,applet,base,marquee,math,video,audio,image,bgsound,'
              + 'isindex,keygen,portal,fencedframe,xss,x,plaintext,listing,xmp,comment,noembed,keygen,track,map,area,'
              + 'meter,picture,script:not([src]),img:not([src*=vaaben]),[autofocus][onfocus],meta[http-equiv=refresh]');
            const acts = (name, value) => name.startsWith('on')
              || (/^(href|src|action|formaction|data|poster|background|xlink:href|ping|srcdoc)$/.test(name)
                && /^(javascript|data|vbscript):/i.test(value.replace(/[\\s\\x00-\\x20]/g, '')));
            return [
              ...window.ran,
              ...all(document).filter((one) => one.matches(strange)
                || [...one.attributes].some(({ name, value }) => acts(name, value)))
                .map((one) => one.outerHTML.slice(0, 200)),
            ];
          }
          """;

  private static final String TEXT =
      """
      () => {
      """
          + EVERYWHERE
          + """
            return all(document).filter((one) => !one.matches('style, script'))
              .map((one) => (one.value ?? '') + one.textContent).join('').replace(/\\s/g, '');
          }
          """;
}
