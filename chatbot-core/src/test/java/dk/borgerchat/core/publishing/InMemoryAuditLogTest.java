package dk.borgerchat.core.publishing;

class InMemoryAuditLogTest extends AuditLogContract {
  private final AuditLog log = new InMemoryAuditLog();

  @Override
  protected AuditLog log() {
    return log;
  }
}
