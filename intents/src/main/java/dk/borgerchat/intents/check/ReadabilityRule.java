package dk.borgerchat.intents.check;

import dk.borgerchat.core.content.Problem;
import dk.borgerchat.core.language.Lix;
import dk.borgerchat.intents.format.ContentDraft;
import dk.borgerchat.intents.yaml.Text;
import java.util.stream.Stream;

/** Danish answers read easily: LIX at most 45. */
final class ReadabilityRule implements ContentRule {
  private static final int MOST = 45;

  @Override
  public Stream<Problem> check(ContentDraft draft) {
    return CitizenTexts.inDanish(draft).filter(text -> lix(text) > MOST).map(this::problem);
  }

  private Problem problem(Text text) {
    return text.warning(
        "Svær at læse: lix er " + lix(text) + " og bør højst være " + MOST + ".",
        "Brug kortere sætninger og kortere ord.");
  }

  private static int lix(Text text) {
    return Lix.of(text.value()).rounded();
  }
}
