package dk.borgerchat.intents.check;

import dk.borgerchat.core.content.Problem;
import dk.borgerchat.core.content.Problem.Severity;
import dk.borgerchat.intents.format.ChecksFile;
import dk.borgerchat.intents.format.ContentDraft;
import dk.borgerchat.intents.format.IntentFile;
import java.util.stream.Stream;

/** An intent has enough sentences to be learned and enough to be measured. */
final class EnoughSentencesRule implements ContentRule {
  private static final int UTTERANCES = 20;
  private static final int CHECKS = 4;

  @Override
  public Stream<Problem> check(ContentDraft draft) {
    return Stream.of(
            draft.intents().stream().flatMap(EnoughSentencesRule::utterances),
            draft.checks().stream().flatMap(EnoughSentencesRule::checks),
            draft.intents().stream().flatMap(intent -> missing(draft, intent)))
        .flatMap(problems -> problems);
  }

  private static Stream<Problem> utterances(IntentFile intent) {
    int count = intent.utterances().size();
    return count >= UTTERANCES
        ? Stream.empty()
        : Stream.of(
            intent
                .id()
                .error(
                    "Kun " + count + " sætninger at lære af.",
                    "Skriv mindst " + UTTERANCES + " med borgernes egne ord."));
  }

  private static Stream<Problem> checks(ChecksFile file) {
    int count = file.checks().size();
    return count >= CHECKS
        ? Stream.empty()
        : Stream.of(
            file.intent()
                .error("Kun " + count + " prøver.", "Lad en anden skrive mindst " + CHECKS + "."));
  }

  private static Stream<Problem> missing(ContentDraft draft, IntentFile intent) {
    String path = ContentDraft.path(intent.kommune(), intent.pathId(), ".checks.yaml");
    return draft.isPresent(path)
        ? Stream.empty()
        : Stream.of(
            new Problem(
                path,
                0,
                Severity.ERROR,
                "Emnet har ingen prøver.",
                "Lad en anden skrive mindst " + CHECKS + " sætninger der."));
  }
}
