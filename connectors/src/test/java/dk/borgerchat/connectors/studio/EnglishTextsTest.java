package dk.borgerchat.connectors.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is said in Danish alone: the build's bundler does not compare the types of the texts. */
class EnglishTextsTest {
  private static final Pattern NAME = Pattern.compile("(?m)^ {2,4}'?([a-zA-Z-]+)'?:");

  @ParameterizedTest
  @CsvSource({
    "studio/studio-texts, studio/studio-texts-en",
    "studio/joining-texts, studio/joining-texts-en",
    "studio/guide-texts, studio/guide-texts",
    "studio/editing-texts, studio/editing-texts",
    "studio/writing-texts, studio/writing-texts",
    "widget/texts, widget/texts"
  })
  void everyTextHasAnEnglishTwin(String danish, String english) throws IOException {
    assertThat(names(english, "const en: ")).isNotEmpty().isEqualTo(names(danish, "const da = "));
  }

  private static List<String> names(String file, String beginning) throws IOException {
    String source = source("/web/" + file + ".ts");
    int begin = source.indexOf(beginning);
    return NAME.matcher(source.substring(begin, source.indexOf("\n};", begin)))
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  private static String source(String path) throws IOException {
    try (InputStream stream = EnglishTextsTest.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
