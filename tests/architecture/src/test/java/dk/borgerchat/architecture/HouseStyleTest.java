package dk.borgerchat.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class HouseStyleTest {
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
}
