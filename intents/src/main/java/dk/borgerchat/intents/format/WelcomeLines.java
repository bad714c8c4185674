package dk.borgerchat.intents.format;

import dk.borgerchat.intents.yaml.Text;
import dk.borgerchat.intents.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * How a kommune begins a conversation.
 *
 * @param greeting instead of the common one
 * @param notice said after it, while it holds
 */
public record WelcomeLines(@Nullable Text greeting, @Nullable NoticeLines notice) {
  /**
   * News that holds for a while.
   *
   * @param from its first day, {@code 2026-12-01}
   * @param until its last day
   */
  public record NoticeLines(Text text, Text from, Text until) {}

  static WelcomeLines under(YamlValue root) {
    return new WelcomeLines(
        root.textOrNull("greeting"),
        root.field("notice")
            .map(notice ->
                new NoticeLines(notice.text("text"), notice.text("from"), notice.text("until")))
            .orElse(null));
  }
}
