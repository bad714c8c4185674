package dk.borgerchat.core.publishing;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.publishing.LinkedPages.Linked;
import dk.borgerchat.core.publishing.PageBook.StillRight;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Sends answers to review because of the pages they link to: a page that is gone, until the link is
 * changed or works again; a page with a new text, until somebody says that the answer is right
 * beside it or publishes another. Nothing is withdrawn. Safe for any number of threads.
 */
public final class PageReviews {
  private final PageBook pages;
  private final RevisionBook book;

  public PageReviews(PageBook pages, RevisionBook book) {
    this.pages = pages;
    this.book = book;
  }

  /**
   * Why an answer must be looked at.
   *
   * @param isBroken whether the page is gone; else it has another text
   * @param problem what the last visit met; empty where the page has another text
   * @param hash of the new text; empty where the page is gone
   * @param since when it was found
   */
  public record Reason(
      DocumentPath path,
      String intent,
      String title,
      URI address,
      boolean isBroken,
      String problem,
      String hash,
      Instant since) {}

  /** What is to be looked at in the wanted documents, in order of path and address. */
  public List<Reason> open(Content content, Predicate<DocumentPath> wanted) {
    Map<URI, List<Linked>> linked = LinkedPages.of(content);
    Set<StillRight> answered = pages.stillRight();
    List<Reason> open = new ArrayList<>();
    for (WatchedPage page : pages.pages().values()) {
      for (Linked answer : linked.getOrDefault(page.address(), List.of())) {
        if (wanted.test(answer.path()) && isOpen(page, answer.path(), answered)) {
          open.add(reason(page, answer));
        }
      }
    }
    open.sort(Comparator.comparing(Reason::path).thenComparing(Reason::address));
    return open;
  }

  private boolean isOpen(WatchedPage page, DocumentPath path, Set<StillRight> answered) {
    Instant changed = page.changedAt();
    return page.isBroken()
        || (changed != null
            && !answered.contains(new StillRight(path, page.address(), page.known()))
            && !isPublishedAfter(path, changed));
  }

  private boolean isPublishedAfter(DocumentPath path, Instant changed) {
    return book.live(path).stream()
        .flatMap(revision -> book.steps(revision.number()).stream())
        .anyMatch(step -> step.to() == Revision.State.PUBLISHED && step.at().isAfter(changed));
  }

  private static Reason reason(WatchedPage page, Linked answer) {
    Instant changed = page.changedAt();
    boolean broken = page.isBroken();
    return new Reason(
        answer.path(),
        answer.entry().intent().value(),
        answer.entry().title(),
        page.address(),
        broken,
        broken ? page.problem() : "",
        broken ? "" : page.known(),
        broken || changed == null ? page.visitedAt() : changed);
  }

  /**
   * Says that an answer is right beside the page's new text.
   *
   * @return whether that was an open question
   */
  public boolean stillRight(Content content, StillRight answer, String who, Instant at) {
    boolean isOpen =
        open(content, answer.path()::equals).stream()
            .anyMatch(reason ->
                reason.address().equals(answer.address())
                    && !reason.isBroken()
                    && reason.hash().equals(answer.hash()));
    if (isOpen) {
      pages.add(answer, who, at);
    }
    return isOpen;
  }
}
