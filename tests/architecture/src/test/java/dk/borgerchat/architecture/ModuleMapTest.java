package dk.borgerchat.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

/** {@code deploy → {connectors, intents} → chatbot-core}. */
class ModuleMapTest {
  @Test
  void arrowsPointTowardsTheCore() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("deploy")
        .definedBy(Product.DEPLOY)
        .layer("connectors")
        .definedBy(Product.CONNECTORS)
        .layer("intents")
        .definedBy(Product.INTENTS)
        .layer("chatbot-core")
        .definedBy(Product.CORE)
        .whereLayer("deploy")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("connectors")
        .mayOnlyBeAccessedByLayers("deploy")
        .whereLayer("intents")
        .mayOnlyBeAccessedByLayers("deploy")
        .whereLayer("chatbot-core")
        .mayOnlyBeAccessedByLayers("deploy", "connectors", "intents")
        .check(Product.CLASSES);
  }

  @Test
  void theProductDoesNotKnowTheLocalServices() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dk.borgerchat.services..")
        .check(Product.CLASSES);
  }

  @Test
  void connectorsDoNotKnowOneAnother() {
    slices()
        .matching("dk.borgerchat.connectors.(*)..")
        .should()
        .notDependOnEachOther()
        .check(Product.CLASSES);
  }

  @Test
  void noPackagesFormACycle() {
    slices().matching("dk.borgerchat.(**)").should().beFreeOfCycles().check(Product.CLASSES);
  }
}
