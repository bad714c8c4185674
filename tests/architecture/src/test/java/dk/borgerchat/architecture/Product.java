package dk.borgerchat.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the product, without tests, and the packages its modules live in. */
final class Product {
  static final String CORE = "dk.borgerchat.core..";
  static final String INTENTS = "dk.borgerchat.intents..";
  static final String CONNECTORS = "dk.borgerchat.connectors..";
  static final String DEPLOY = "dk.borgerchat.deploy..";

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dk.borgerchat");

  private Product() {}
}
