package dk.borgerchat.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.borgerchat.tests.journey.DeskWindow.starting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.borgerchat.tests.running.Chromium;
import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.WithCluster;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The desk without a mouse, without sight of the page, and at 200 % zoom. */
@ExtendWith(WithCluster.class)
class DeskByKeyboardProof {
  /** Counts the tones a page sounds. */
  private static final String COUNT_TONES =
      "window.tones = 0; const node = { connect: () => node, start: () => window.tones++, stop()"
          + " {}, gain: { setValueAtTime() {}, exponentialRampToValueAtTime() {} }, frequency: {"
          + " setValueAtTime() {} } }; window.AudioContext = class { currentTime = 0; destination ="
          + " node; createOscillator() { return node; } createGain() { return node; } };";

  private static final String HOURS = "Hej, jeg hjælper dig. Vi har åbent til klokken 15.";

  private final Cluster cluster;

  DeskByKeyboardProof(Cluster cluster) {
    this.cluster = cluster;
  }

  @Test
  void aChatFromItsClaimToTheWrapUp() {
    try (Chromium chromium = Chromium.start();
        AgentAtDesk colleague = AgentAtDesk.at(cluster.b(), cluster, "agent1")) {
      DeskWindow window = DeskWindow.of(chromium, cluster, "agent2");
      Page desk = window.page();
      Keyboard keys = new Keyboard(desk);
      Citizen citizen = waiting("Hvordan fornyer jeg mit pas?");
      assertThat(window.region("Venter")).containsText("pas");
      window.screenshot("desk-waiting");

      keys.to("Tag samtalen fra Prøveby").press("Enter");
      assertThat(desk.getByLabel("Besked til borgeren")).isFocused();
      keys.types(HOURS);
      await().until(() -> citizen.heardFromAgents().size() == 1);

      keys.backTo("Note til kolleger").press("Enter");
      keys.types("Virker fortravlet");
      assertThat(desk.getByText("Note fra Medarbejder To")).isVisible();
      assertThat(citizen.sees(0).asString()).doesNotContain("fortravlet");

      keys.backTo("Ret beskeden: " + HOURS.substring(0, 40)).press("Enter");
      assertThat(desk.getByLabel("Ret din besked")).isFocused();
      for (String key : List.of("Control+End", "Backspace", "Backspace", "Backspace")) {
        keys.press(key);
      }
      desk.keyboard().type("16.");
      desk.reload();
      assertThat(desk.getByLabel("Ret din besked")).hasValue(HOURS.replace("15", "16"));
      desk.getByLabel("Ret din besked").press("Enter");
      assertThat(desk.getByText("rettet, før")).isVisible();
      await().until(() -> citizen.sees(0).asString().contains("klokken 16."));
      window.isAccessible();
      window.screenshot("desk-corrected");

      keys.backTo("Stil om …").press("Enter");
      keys.to("En kollega");
      desk.keyboard().type("Medarbejder Et");
      keys.to("Borgeren har sagt ja til at blive stillet om").press("Space");
      window.isAccessible();
      window.screenshot("desk-transfer");
      keys.to("Stil om").press("Enter");
      assertThat(desk.getByText("Samtalen venter igen")).isVisible();
      await().until(colleague::list, list -> list.contains(citizen.conversation()));
      colleague.declines(citizen);

      assertThat(window.button("Tag samtalen fra Prøveby")).isVisible();
      keys.backTo("Tag samtalen fra Prøveby").press("Enter");
      assertThat(desk.getByLabel("Besked til borgeren")).isFocused();
      keys.backTo("Afslut …").press("Enter");
      assertThat(desk.getByLabel("Notat til sagssystemet"))
          .hasValue(Pattern.compile("Note fra Medarbejder To: Virker fortravlet", Pattern.DOTALL));
      keys.to("Kopiér notat").press("Enter");
      assertThat(desk.getByText("Notatet er kopieret.")).isVisible();
      window.screenshot("desk-wrap-up");
      keys.to("Afslut nu").press("Enter");
      assertThat(desk.getByText("Samtalen er slut.")).isVisible();
      await().until(citizen::owner, "bot"::equals);
    }
  }

  @Test
  void aSupervisorMovesChatsAndClosesTheHotline() {
    try (Chromium chromium = Chromium.start();
        AgentAtDesk anna = AgentAtDesk.at(cluster.b(), cluster, "agent1")) {
      DeskWindow window = DeskWindow.of(chromium, cluster, "vagtleder");
      Page desk = window.page();
      Keyboard keys = new Keyboard(desk);
      Citizen citizen = waiting("Hvordan melder jeg flytning?");
      anna.accepts(citizen);
      keys.backTo("Vagt").press("Enter");
      keys.to("Overtag samtalen fra Prøveby").press("Enter");
      await().until(() -> anna.owner(citizen), "vagtleder"::equals);
      assertThat(window.region("Samtaler (").getByText("Vagtleder").first()).isVisible();
      window.isAccessible();
      window.screenshot("desk-take-over");

      keys.to("Giv samtalen fra Prøveby til");
      desk.keyboard().type("Medarbejder Et");
      keys.to("Giv").press("Enter");
      await().until(() -> anna.owner(citizen), "agent1"::equals);

      keys.to("Luk hotlinen").press("Enter");
      assertThat(desk.getByText("Hotlinen er lukket før tid.")).isVisible();
      await().until(() -> !citizen.hotlineIsOpen());
      window.isAccessible();
      window.screenshot("desk-closed");
      Citizen late = Citizen.at(cluster.a());
      assertThat(late.says("tal med et menneske").getString("events.text"))
          .contains("Hotlinen har lukket tidligere i dag.");

      keys.to("Åbn igen").press("Enter");
      assertThat(desk.getByText("Hotlinen er lukket før tid.")).isHidden();
      await().until(citizen::hotlineIsOpen);
      anna.ends(citizen);
    }
  }

  @Test
  void anAlertComesWhileSomebodyWaitsUnlessTheAgentHasAPauseOrWantsNoSound() {
    try (Chromium chromium = Chromium.start()) {
      Page desk = chromium.window();
      desk.addInitScript(COUNT_TONES);
      desk.clock().install();
      DeskWindow window = DeskWindow.of(desk, cluster, "agent2");
      Keyboard keys = new Keyboard(desk);
      Citizen citizen = waiting("hvor afleverer jeg glas");
      assertThat(desk).hasTitle(Pattern.compile("^\\([1-9]"));
      assertThat(desk.getByText("En borger venter fra Prøveby")).isAttached();
      int first = tones(desk);
      assertThat(first).isPositive();
      desk.clock().fastForward(25_000);
      assertThat(tones(desk)).isGreaterThan(first);

      keys.backTo("Lyd til").press("Enter");
      int silent = tones(desk);
      desk.clock().fastForward(25_000);
      assertThat(tones(desk)).isEqualTo(silent);
      keys.to("Lyd fra").press("Enter");

      keys.backTo("Din status").press("P");
      assertThat(desk.getByLabel("Din status")).hasValue("pause");
      int paused = tones(desk);
      desk.clock().fastForward(25_000);
      assertThat(tones(desk)).isEqualTo(paused);
      window.screenshot("desk-pause");
      keys.press("L");
      assertThat(desk.getByLabel("Din status")).hasValue("ready");
      citizen.ends();
    }
  }

  @Test
  void everyRoomFitsAtTwoHundredPercent() {
    try (Chromium chromium = Chromium.start()) {
      DeskWindow window = DeskWindow.of(chromium, cluster, "vagtleder");
      Page desk = window.page();
      desk.setViewportSize(640, 360);
      for (String room : List.of("Samtaler", "Telefon", "Standardsvar", "Vagt")) {
        desk.getByRole(AriaRole.NAVIGATION, DeskWindow.named("Gå til"))
            .getByText(room)
            .press("Enter");
        desk.getByRole(AriaRole.HEADING, starting(".")).first().waitFor();
        window.isAccessible();
        window.screenshot("desk-zoom-" + room.toLowerCase(java.util.Locale.ROOT));
        assertThat(
                (Boolean)
                    desk.evaluate(
                        "() => document.documentElement.scrollWidth <= window.innerWidth"))
            .as(room)
            .isTrue();
      }
    }
  }

  private static int tones(Page desk) {
    return (int) desk.evaluate("() => window.tones");
  }

  private Citizen waiting(String question) {
    Citizen citizen = Citizen.at(cluster.a());
    citizen.says(question);
    citizen.asksForAPerson();
    return citizen;
  }
}
