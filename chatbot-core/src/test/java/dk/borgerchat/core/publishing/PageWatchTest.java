package dk.borgerchat.core.publishing;

import static dk.borgerchat.core.SmallTown.PASSPORT;
import static dk.borgerchat.core.SmallTown.RATS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.MovedClock;
import dk.borgerchat.core.SmallTown;
import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.Entry;
import dk.borgerchat.core.content.Link;
import dk.borgerchat.core.content.Overlay;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.publishing.PageBook.StillRight;
import dk.borgerchat.core.publishing.PageReviews.Reason;
import dk.borgerchat.core.publishing.RevisionBook.Draft;
import dk.borgerchat.core.publishing.RevisionBook.Step;
import dk.borgerchat.core.understanding.IntentId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PageWatchTest {
  private static final URI PAGE = URI.create("https://www.borger.dk");
  private static final Duration DAY = Duration.ofDays(1);
  private static final DocumentPath ANSWER = DocumentPath.of(PASSPORT);

  private final InMemoryPageBook pages = new InMemoryPageBook();
  private final InMemoryRevisionBook book = new InMemoryRevisionBook();
  private final PageReviews reviews = new PageReviews(pages, book);
  private final Map<URI, PageVisit> world = new ConcurrentHashMap<>();
  private Instant now = Instant.parse("2026-03-03T03:00:00Z");
  private Content content = SmallTown.content();
  private final PageWatch watch =
      new PageWatch(
          () -> new Release(content, SmallTown.recognizer()),
          pages,
          (address, etag) -> world.getOrDefault(address, new PageVisit.NotWanted()),
          new MovedClock(() -> now));

  @Test
  void aPageThatFailsTwiceSendsTheAnswersToReviewUntilItIsThereAgain() {
    visited(new PageVisit.Failed("Serveren svarer ikke."));
    assertThat(open()).as("once is an accident").isEmpty();

    visited(new PageVisit.Failed("Serveren svarer med fejl 404."));
    assertThat(open())
        .singleElement()
        .returns(true, Reason::isBroken)
        .returns("Serveren svarer med fejl 404.", Reason::problem);

    visited(new PageVisit.Found("", "text"));
    assertThat(open()).isEmpty();
  }

  @Test
  void aNewTextThatStandsSendsTheAnswersToReviewUntilSomebodySaysTheyAreRight() {
    visited(new PageVisit.Found("", "one"));
    visited(new PageVisit.Found("", "two"));
    visited(new PageVisit.Found("", "three"));
    assertThat(open()).as("a page with another text each day says nothing").isEmpty();

    visited(new PageVisit.Found("", "three"));
    assertThat(open())
        .singleElement()
        .returns(false, Reason::isBroken)
        .returns("three", Reason::hash);

    StillRight wrong = new StillRight(ANSWER, PAGE, "two");
    assertThat(reviews.stillRight(content, wrong, "redaktoer", now)).isFalse();
    StillRight right = new StillRight(ANSWER, PAGE, "three");
    assertThat(reviews.stillRight(content, right, "redaktoer", now)).isTrue();
    assertThat(open()).isEmpty();
    assertThat(reviews.open(content, DocumentPath.of(RATS)::equals))
        .as("other answers are others' to look at")
        .hasSize(1);
  }

  @Test
  void aTextPublishedSinceAnswersTheQuestion() {
    TreeMap<DocumentPath, String> seed = new TreeMap<>(Map.of(ANSWER, "answer: seed"));
    book.seed(seed, Instant.EPOCH);
    visited(new PageVisit.Found("", "one"));
    visited(new PageVisit.Found("", "two"));
    visited(new PageVisit.Same());
    assertThat(open()).hasSize(1);

    long seeded = book.newest(ANSWER).orElseThrow().number();
    book.add(new Draft(ANSWER, "answer: new", seeded, "redaktoer", ""), now);
    long written = book.newest(ANSWER).orElseThrow().number();
    book.publish(written, new Step(Revision.State.PUBLISHED, "jurist", "", now.plusSeconds(1)), 1);
    assertThat(open()).isEmpty();
  }

  @Test
  void aKommuneLeavesOutPagesOfItsOwnAnswersAlone() {
    DocumentPath own = DocumentPath.local(SmallTown.LILLEBY, SmallTown.HARBOUR);
    content = leavingOut("https://www.borger.dk.example", "https://www.borger.dk/side");
    visited(new PageVisit.Failed("Serveren svarer ikke."));
    visited(new PageVisit.Failed("Serveren svarer ikke."));
    assertThat(reviews.open(content, own::equals)).hasSize(1);

    content = leavingOut("https://www.borger.dk");
    assertThat(reviews.open(content, own::equals)).isEmpty();
    assertThat(open()).as("the common answer still links there").hasSize(1);

    content = content.with(Map.of(), content.overlays());
    now = now.plus(DAY);
    assertThat(watch.round(DAY, 2)).isZero();
  }

  private static Content leavingOut(String... beginnings) {
    Content town = SmallTown.content();
    Overlay overlay = town.overlayOf(SmallTown.LILLEBY);
    return town.with(
        town.entries(),
        Map.of(
            SmallTown.LILLEBY,
            new Overlay(
                overlay.kommune(),
                overlay.variables(),
                overlay.changes(),
                overlay.localEntries(),
                overlay.welcome(),
                overlay.openingHours(),
                overlay.theme(),
                List.of(beginnings).stream().map(URI::create).toList())));
  }

  @Test
  void oneNodeVisitsInItsTime() {
    assertThat(watch.round(DAY, 2)).isEqualTo(1);
    assertThat(watch.round(DAY, 2)).as("begun already").isZero();
  }

  @Test
  void aHostAnswersOneRequestAtATimeAndSeveralHostsDo() {
    content = linkingTo("https://a.example/1", "https://a.example/2", "https://b.example/1");
    Map<String, AtomicInteger> visiting = new ConcurrentHashMap<>();
    Set<URI> visited = ConcurrentHashMap.newKeySet();
    Set<String> crowded = ConcurrentHashMap.newKeySet();
    PageFetcher fetcher =
        (address, etag) -> {
          AtomicInteger here =
              visiting.computeIfAbsent(address.getHost(), host -> new AtomicInteger());
          if (here.incrementAndGet() > 1) {
            crowded.add(address.getHost());
          }
          Thread.yield();
          here.decrementAndGet();
          visited.add(address);
          return new PageVisit.Found("", "text");
        };

    new PageWatch(
            () -> new Release(content, SmallTown.recognizer()),
            pages,
            fetcher,
            new MovedClock(() -> now))
        .round(DAY, 4);

    assertThat(visited).hasSize(3).isEqualTo(pages.pages().keySet());
    assertThat(crowded).isEmpty();
  }

  private void visited(PageVisit visit) {
    world.put(PAGE, visit);
    now = now.plus(DAY);
    watch.round(DAY, 2);
  }

  private List<Reason> open() {
    return reviews.open(content, ANSWER::equals);
  }

  private static Content linkingTo(String... addresses) {
    Content town = SmallTown.content();
    Entry entry = town.entries().get(PASSPORT);
    assertThat(entry).isNotNull();
    Map<IntentId, Entry> entries = new HashMap<>();
    entries.put(
        PASSPORT,
        new Entry(
            entry.intent(),
            entry.title(),
            entry.answer(),
            entry.season(),
            List.of(addresses).stream().map(one -> new Link("Side", URI.create(one))).toList(),
            entry.owner(),
            entry.authority(),
            entry.legalSource(),
            entry.kleNumber(),
            entry.reviewBy(),
            entry.checkedOn(),
            entry.approver(),
            entry.agentNote(),
            entry.translations()));
    return town.with(entries, Map.of());
  }
}
