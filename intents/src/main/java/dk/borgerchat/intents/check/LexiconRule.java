package dk.borgerchat.intents.check;

import dk.borgerchat.core.content.Problem;
import dk.borgerchat.core.language.Lexicon;
import dk.borgerchat.intents.format.ContentDraft;
import dk.borgerchat.intents.format.WordList;
import dk.borgerchat.intents.yaml.Text;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Each phrase of a concept can be found in a message, and stands under it once. */
final class LexiconRule implements ContentRule {
  @Override
  public Stream<Problem> check(ContentDraft draft) {
    return draft.concepts().stream().flatMap(LexiconRule::check);
  }

  private static Stream<Problem> check(WordList concept) {
    Set<String> seen = new HashSet<>();
    Stream.Builder<Problem> problems = Stream.builder();
    for (Text phrase : concept.items()) {
      if (!Lexicon.isPhrase(phrase.value())) {
        problems.add(
            phrase.error(
                "'" + phrase.value() + "' har ingen ord eller for mange.",
                "Skriv mindst et ord og højst " + Lexicon.LONGEST_PHRASE + "."));
      } else if (!seen.add(phrase.value().toLowerCase(Locale.ROOT))) {
        problems.add(
            phrase.warning(
                "'" + phrase.value() + "' står to gange under " + concept.name().value() + ".",
                "Slet den ene."));
      }
    }
    return problems.build();
  }
}
