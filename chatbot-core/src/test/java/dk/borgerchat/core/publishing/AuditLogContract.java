package dk.borgerchat.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.publishing.AuditLog.Action;
import dk.borgerchat.core.publishing.AuditLog.Entry;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every audit log promises. Begins on an empty one. */
public abstract class AuditLogContract {
  private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

  protected abstract AuditLog log();

  @Test
  void givesWhatWasDoneNewestFirstInPages() {
    Action first = new Action(NOON, "jurist", "POST revisions/1/approve", 200, "");
    Action second = new Action(NOON, "jurist", "POST releases", 201, "because");
    log().add(first);
    log().add(second);

    List<Entry> page = log().newest(Long.MAX_VALUE, 1);
    assertThat(page).extracting(Entry::action).containsExactly(second);
    assertThat(log().newest(page.getFirst().number(), 10))
        .extracting(Entry::action)
        .containsExactly(first);
  }
}
