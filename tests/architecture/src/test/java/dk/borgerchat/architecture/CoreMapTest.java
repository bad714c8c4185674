package dk.borgerchat.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages of the core, left to right, and the few libraries it is built on. */
class CoreMapTest {
  private static final String ROOT = "dk.borgerchat.core";

  /** Left may not import right; those of one step may. */
  private static final List<List<String>> STEPS =
      List.of(
          List.of("kommune", "privacy"),
          List.of("language"),
          List.of("understanding"),
          List.of("content"),
          List.of("publishing"),
          List.of("conversation"),
          List.of("policy", "handoff"));

  private static final String[] JAVA_AND_ITSELF = {
    "dk.borgerchat.core..", "java..", "org.jspecify.."
  };

  @ParameterizedTest
  @MethodSource("steps")
  void aPackageImportsNothingToItsRight(int step) {
    noClasses()
        .that()
        .resideInAnyPackage(packagesOf(STEPS.subList(step, step + 1)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(rightOf(step))
        .check(Product.CLASSES);
  }

  @Test
  void everyPackageHasItsPlaceOnTheMap() {
    assertThat(Product.CLASSES.that(isInCore()))
        .extracting(JavaClass::getPackageName)
        .isSubsetOf(Stream.concat(Stream.of(ROOT), Stream.of(packagesOf(STEPS))).toList());
  }

  @Test
  void isPlainJava() {
    classes()
        .that()
        .resideInAPackage(Product.CORE)
        .and()
        .resideOutsideOfPackages(ROOT + ".language", ROOT + ".understanding")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(JAVA_AND_ITSELF)
        .check(Product.CLASSES);
  }

  @Test
  void languageAndUnderstandingAddLuceneAndOpenNlp() {
    classes()
        .that()
        .resideInAnyPackage(ROOT + ".language", ROOT + ".understanding")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            Stream.concat(
                    Stream.of(JAVA_AND_ITSELF),
                    Stream.of("org.apache.lucene..", "org.tartarus.snowball..", "opennlp.tools.."))
                .toArray(String[]::new))
        .check(Product.CLASSES);
  }

  @Test
  void knowsNoDatabaseAndNoNetwork() {
    noClasses()
        .that()
        .resideInAPackage(Product.CORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "java.net.http..", "java.nio.channels..", "java.rmi..")
        .check(Product.CLASSES);
  }

  static Stream<Integer> steps() {
    return Stream.iterate(0, step -> step < STEPS.size(), step -> step + 1);
  }

  private static String[] rightOf(int step) {
    List<List<String>> right = STEPS.subList(step + 1, STEPS.size());
    return Stream.concat(Stream.of(ROOT), Stream.of(packagesOf(right))).toArray(String[]::new);
  }

  private static String[] packagesOf(List<List<String>> steps) {
    return steps.stream()
        .flatMap(List::stream)
        .map(name -> ROOT + "." + name)
        .toArray(String[]::new);
  }

  private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> isInCore() {
    return JavaClass.Predicates.resideInAPackage(Product.CORE);
  }
}
