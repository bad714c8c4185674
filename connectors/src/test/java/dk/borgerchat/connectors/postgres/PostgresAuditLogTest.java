package dk.borgerchat.connectors.postgres;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerchat.core.publishing.AuditLog;
import dk.borgerchat.core.publishing.AuditLog.Action;
import dk.borgerchat.core.publishing.AuditLogContract;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresAuditLogTest extends AuditLogContract {
  private static final TestSchema SCHEMA = TestSchema.of("audit_test");

  @Override
  protected AuditLog log() {
    return new PostgresAuditLog(SCHEMA.database());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update content_audit set who = 'somebody else'",
        "delete from content_audit",
        "truncate content_audit"
      })
  void nobodyEditsTheLogEvenByHand(String forgery) {
    log().add(new Action(Instant.EPOCH, "jurist", "POST releases", 201, ""));
    assertThatThrownBy(() -> SCHEMA.run(forgery)).hasMessageContaining("is only ever added to");
  }
}
