package dk.borgerchat.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.publishing.PageBook.StillRight;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every book of visited pages does. */
public abstract class PageBookContract {
  private static final URI PAGE = URI.create("https://www.example.org/a?b=c");
  private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");
  private static final String TEXT = "a".repeat(64);

  /** An empty book. */
  protected abstract PageBook book();

  @Test
  void aRoundIsBegunOnceInItsTime() {
    PageBook book = book();
    Duration day = Duration.ofDays(1);

    assertThat(book.beginRound(NOW, day)).isTrue();
    assertThat(book.beginRound(NOW.plusSeconds(60), day)).isFalse();
    assertThat(book.beginRound(NOW.plus(day), day)).isTrue();
  }

  @Test
  void whatIsFoundLastStandsInPlaceOfWhatWasFoundBefore() {
    PageBook book = book();
    book.put(WatchedPage.unvisited(PAGE).after(new PageVisit.Failed("Ingen server."), NOW));
    WatchedPage found =
        WatchedPage.unvisited(PAGE)
            .after(new PageVisit.Found("\"1\"", "b".repeat(64)), NOW)
            .after(new PageVisit.Found("\"2\"", TEXT), NOW)
            .after(new PageVisit.Same(), NOW.plusSeconds(1));
    book.put(found);

    assertThat(book.pages()).containsOnlyKeys(PAGE).containsEntry(PAGE, found);
    assertThat(found.changedAt()).isEqualTo(NOW.plusSeconds(1));
  }

  @Test
  void anAnswerThatIsStillRightIsRemembered() {
    PageBook book = book();
    StillRight right = new StillRight(new DocumentPath("common/pas/forny.yaml"), PAGE, TEXT);
    book.add(right, "redaktoer", NOW);
    book.add(right, "jurist", NOW);

    assertThat(book.stillRight()).containsExactly(right);
  }
}
