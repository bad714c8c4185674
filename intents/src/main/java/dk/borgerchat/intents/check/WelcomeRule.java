package dk.borgerchat.intents.check;

import dk.borgerchat.core.content.Problem;
import dk.borgerchat.intents.format.ContentDraft;
import dk.borgerchat.intents.format.OverlayFile;
import dk.borgerchat.intents.format.WelcomeLines.NoticeLines;
import dk.borgerchat.intents.yaml.Text;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A kommune's greeting says that it is a machine (Regulation (EU) 2024/1689, article 50) and asks
 * for no CPR number; a notice ends after it begins.
 */
final class WelcomeRule implements ContentRule {
  @Override
  public Stream<Problem> check(ContentDraft draft) {
    return draft.overlays().stream()
        .map(OverlayFile::welcome)
        .flatMap(welcome ->
            Stream.concat(
                Stream.ofNullable(welcome.greeting()).flatMap(WelcomeRule::greeting),
                Stream.ofNullable(welcome.notice()).flatMap(WelcomeRule::notice)));
  }

  private static Stream<Problem> greeting(Text greeting) {
    String words = greeting.value().toLowerCase(Locale.ROOT);
    return Stream.of("digital assistent", "cpr-nummer")
        .filter(needed -> !words.contains(needed))
        .map(needed ->
            greeting.error(
                "Hilsenen siger ikke '" + needed + "'.",
                "Skriv, at det er en digital assistent, og at borgeren ikke skal skrive sit CPR-nummer."));
  }

  private static Stream<Problem> notice(NoticeLines notice) {
    LocalDate until = LocalDate.parse(notice.until().value());
    return until.isBefore(LocalDate.parse(notice.from().value()))
        ? Stream.of(
            notice.until().error("Meddelelsen slutter, før den begynder.", "Ret en af de to dage."))
        : Stream.empty();
  }
}
