package dk.borgerchat.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody without a mouse: what has the focus, and how to get to something by Tab alone. */
record Keyboard(Page page) {
  private static final int MOST_STEPS = 40;

  /** The name of what has the focus, inside the chat too. */
  private static final String FOCUSED =
      "() => { let e = document.activeElement;"
          + " while (e.shadowRoot?.activeElement) e = e.shadowRoot.activeElement;"
          + " const label = [...(e.labels?.[0]?.childNodes ?? [])].filter((node) => node !== e && node.nodeType !== 8)"
          + ".map((node) => node.textContent).join('');"
          + " return (e.ariaLabel || label || e.textContent).trim(); }";

  String focused() {
    return page.evaluate(FOCUSED).toString();
  }

  void press(String key) {
    page.keyboard().press(key);
  }

  void types(String text) {
    page.keyboard().type(text);
    press("Enter");
  }

  /** Goes on to what has that name. */
  Keyboard to(String name) {
    return go("Tab", name);
  }

  /** Goes back to what has that name. */
  Keyboard backTo(String name) {
    return go("Shift+Tab", name);
  }

  private Keyboard go(String key, String name) {
    for (int steps = 0; steps < MOST_STEPS && !focused().equals(name); steps++) {
      press(key);
    }
    assertThat(focused()).isEqualTo(name);
    return this;
  }
}
