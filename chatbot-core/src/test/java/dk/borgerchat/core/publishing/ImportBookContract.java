package dk.borgerchat.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.publishing.ImportBook.Brought;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every book of imports does. */
public abstract class ImportBookContract {
  private static final DocumentPath PASSPORT = new DocumentPath("common/pas/forny.yaml");
  private static final DocumentPath CHILD = new DocumentPath("common/pas/barn.yaml");
  private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");

  /** An empty book. */
  protected abstract ImportBook book();

  @Test
  void whatWasBroughtLastCountsForEachDocument() {
    ImportBook book = book();
    Brought child = new Brought("answer: æøå\n", "redaktoer", NOW);
    Brought again = new Brought("answer: two\n", "jurist", NOW.plusSeconds(1));
    book.add(PASSPORT, new Brought("answer: one\n", "redaktoer", NOW));
    book.add(CHILD, child);
    book.add(PASSPORT, again);

    assertThat(book.newest()).containsOnlyKeys(PASSPORT, CHILD).containsEntry(CHILD, child);
    assertThat(book.newest()).containsEntry(PASSPORT, again);
  }
}
