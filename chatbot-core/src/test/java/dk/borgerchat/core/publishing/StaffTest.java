package dk.borgerchat.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.kommune.KommuneCode;
import java.util.Arrays;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The table of who may what: roles by name, on common documents, on their own kommune's, others'.
 */
class StaffTest {
  private static final KommuneCode OWN = new KommuneCode("0998");
  private static final DocumentPath COMMON = new DocumentPath("common/pas/forny.yaml");
  private static final DocumentPath LOCAL = DocumentPath.overlay(OWN);
  private static final DocumentPath OTHERS = DocumentPath.overlay(new KommuneCode("0997"));

  @ParameterizedTest
  @CsvSource({
    "read,    editor approver ambassador kommune-editor coordinator admin auditor,"
        + "editor approver ambassador kommune-editor coordinator admin auditor,"
        + "editor approver coordinator admin auditor",
    "write,   editor, ambassador kommune-editor, ''",
    "approve, approver, ambassador, ''",
    "publish, editor approver admin, ambassador kommune-editor admin, admin"
  })
  void theTable(String act, String common, String local, String others) {
    assertThat(who(act, COMMON)).isEqualTo(roles(common));
    assertThat(who(act, LOCAL)).isEqualTo(roles(local));
    assertThat(who(act, OTHERS)).isEqualTo(roles(others));
  }

  private static Set<String> who(String act, DocumentPath path) {
    BiPredicate<Staff, DocumentPath> may =
        switch (act) {
          case "read" -> Staff::mayRead;
          case "write" -> Staff::mayWrite;
          case "approve" -> Staff::mayApprove;
          case "publish" -> Staff::mayPublish;
          default -> throw new IllegalArgumentException(act);
        };
    return Arrays.stream(StaffRole.values())
        .filter(role -> may.test(new Staff("somebody", Set.of(role), Set.of(OWN)), path))
        .map(StaffRole::key)
        .collect(Collectors.toSet());
  }

  private static Set<String> roles(String keys) {
    return keys.isBlank() ? Set.of() : Set.of(keys.split(" "));
  }
}
