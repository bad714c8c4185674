package dk.borgerchat.connectors.desk.staff;

import dk.borgerchat.core.privacy.CitizenText;
import dk.borgerchat.core.privacy.PrivacyMask;
import org.jspecify.annotations.Nullable;

/**
 * What an agent typed, as it may go on: not empty, not too long, without control characters, and
 * without CPR numbers, which are refused rather than masked, so that the agent knows. Other numbers
 * pass.
 */
public final class AgentText {
  private static final PrivacyMask MASK = new PrivacyMask();

  private AgentText() {}

  /** The text; ends the request where it may not go on. */
  public static String required(@Nullable String text, int longest) {
    String clean = optional(text, longest);
    if (clean.isBlank()) {
      throw Refusal.of("bad-text", 422, "Skriv noget først.");
    }
    return clean;
  }

  /** The text, empty where there is none; ends the request where it may not go on. */
  public static String optional(@Nullable String text, int longest) {
    String clean = text == null ? "" : withoutControls(text);
    if (clean.length() > longest) {
      throw Refusal.of("bad-text", 422, "Teksten er for lang. Skriv højst " + longest + " tegn.");
    }
    if (holdsCpr(clean)) {
      throw Refusal.of(
          "cpr-number",
          422,
          "Teksten indeholder et CPR-nummer og er ikke sendt. Fjern nummeret, og prøv igen.");
    }
    return clean;
  }

  private static boolean holdsCpr(String text) {
    return !MASK.maskCprOnly(new CitizenText(text)).value().equals(text);
  }

  /** Line breaks and tabs stay; what else is a control character is nothing anybody can read. */
  private static String withoutControls(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
  }
}
