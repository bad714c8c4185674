package dk.borgerchat.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class HouseStyleTest {
  private static final Pattern HAS_TESTS =
      Pattern.compile("^ *@(Test|ParameterizedTest|TestFactory|Property)\\b", Pattern.MULTILINE);
  private static final Pattern IS_RUN =
      Pattern.compile(".*(Test|Properties|IT|Proof|Contract|Kit)\\.java");

  @Test
  void everyPackageIsExplainedAndNullMarked() {
    assertThat(Product.CLASSES.stream().map(JavaClass::getPackage).collect(Collectors.toSet()))
        .hasSizeGreaterThan(10)
        .filteredOn(found -> !found.isAnnotatedWith(NullMarked.class))
        .extracting(JavaPackage::getName)
        .isEmpty();
  }

  @Test
  void aFileThatFitsNowhereIsAMissingDomainWord() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Port|Common|Misc)")
        .check(Product.CLASSES);
  }

  /** A build runs test classes by their names, and says nothing of those it passes over. */
  @Test
  void noTestIsPassedOverForItsName() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../.."))) {
      assertThat(files.filter(file -> file.toString().contains("src/test/java")))
          .filteredOn(file -> file.toString().endsWith(".java"))
          .hasSizeGreaterThan(100)
          .filteredOn(file -> !IS_RUN.matcher(file.toString()).matches())
          .filteredOn(file -> HAS_TESTS.matcher(read(file)).find())
          .isEmpty();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
