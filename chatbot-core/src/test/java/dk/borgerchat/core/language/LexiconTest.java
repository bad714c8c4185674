package dk.borgerchat.core.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static final Lexicon LEXICON = new Lexicon(SomeWords.LISTS.concepts());

  @Test
  void findsTheSameConceptBehindDifferentWords() {
    assertThat(concepts("skal poden have pas")).hasSize(1).isEqualTo(concepts("pas til et barn"));
  }

  @Test
  void doesNotMindEndings() {
    assertThat(concepts("hvor er barnet")).isEqualTo(concepts("et barn"));
  }

  @Test
  void doesNotMindHowDanishLettersAreSpelled() {
    assertThat(concepts("en bopaelsattest")).isEqualTo(concepts("BOPÆLSATTEST"));
  }

  @Test
  void findsPhrasesAsAWhole() {
    assertThat(concepts("jeg mangler papir på, hvor jeg bor")).isEqualTo(concepts("bopælsattest"));
    assertThat(concepts("papir i printeren")).isEmpty();
    assertThat(concepts("min lille bil er ny")).isEmpty();
  }

  @Test
  void aWordMayStandForSeveralConcepts() {
    Lexicon lexicon = new Lexicon(Map.of("seat", List.of("bænk"), "court", List.of("bænk")));
    assertThat(concepts(lexicon, "en bænk")).hasSize(2);
  }

  @Test
  void refusesAPhraseThatCannotBeFound() {
    assertThatThrownBy(() -> new Lexicon(Map.of("x", List.of("en to tre fire fem seks"))))
        .hasMessageContaining("fem seks");
  }

  private static List<Long> concepts(String text) {
    return concepts(LEXICON, text);
  }

  private static List<Long> concepts(Lexicon lexicon, String text) {
    List<Long> found = new ArrayList<>();
    lexicon.eachConcept(Words.of(PlainText.of(text)), found::add);
    return found;
  }
}
