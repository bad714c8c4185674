package dk.borgerchat.intents.check;

import dk.borgerchat.core.content.Problem;
import dk.borgerchat.intents.format.ContentDraft;
import dk.borgerchat.intents.yaml.Text;
import java.util.stream.Stream;

/** A file lies where its own words say: {@code pas.forny} in {@code pas/forny.yaml}. */
final class PathRule implements ContentRule {
  @Override
  public Stream<Problem> check(ContentDraft draft) {
    return Stream.of(
            draft.intents().stream().flatMap(file -> same(file.id(), file.pathId())),
            draft.checks().stream().flatMap(file -> same(file.intent(), file.pathId())),
            draft.kommuner().stream().flatMap(file -> same(file.code(), file.folder().value())))
        .flatMap(problems -> problems);
  }

  private static Stream<Problem> same(Text said, String path) {
    return said.value().equals(path)
        ? Stream.empty()
        : Stream.of(
            said.error(
                "I filen står '" + said.value() + "', men stien siger '" + path + "'.",
                "Skriv '" + path + "' her, eller flyt filen."));
  }
}
