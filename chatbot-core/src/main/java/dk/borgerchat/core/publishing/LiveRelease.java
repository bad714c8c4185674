package dk.borgerchat.core.publishing;

import dk.borgerchat.core.content.ContentReader.Result;
import dk.borgerchat.core.content.Release;
import java.util.function.Supplier;

/**
 * What a node answers from. It changes from one message to the next, whole: a conversation takes
 * what holds at each of its messages. Reading is free of locks; one thread at a time changes it.
 */
public final class LiveRelease implements Supplier<Release> {
  private final ReleaseShelf shelf;
  private final DocumentReader reader;
  private final Recognizers recognizers;
  private volatile Release now;

  /**
   * Begins with what the node has at hand.
   *
   * @param first answered from until the shelf has been asked
   */
  public LiveRelease(
      Release first, ReleaseShelf shelf, DocumentReader reader, Recognizers recognizers) {
    this.now = first;
    this.shelf = shelf;
    this.reader = reader;
    this.recognizers = recognizers;
  }

  @Override
  public Release get() {
    return now;
  }

  /**
   * Asks the shelf, and takes the newest release where it is another.
   *
   * @return whether it took one
   */
  public synchronized boolean refresh() {
    ReleaseHead newest = shelf.newest().orElse(null);
    if (newest == null || newest.number() == now.number()) {
      return false;
    }
    now = read(newest);
    return true;
  }

  private Release read(ReleaseHead head) {
    if (now.content().revision().equals(head.hash())) {
      return new Release(head.number(), now.content(), now.recognizer());
    }
    return switch (reader.readReleased(shelf.documents(head.number()))) {
      case Result.Sound sound when sound.content().revision().equals(head.hash()) ->
          recognizers.release(head.number(), sound.content());
      case Result.Sound sound ->
          throw new IllegalStateException(
              "The documents of release " + head.number() + " are not those it was made of.");
      case Result.Broken broken ->
          throw new IllegalStateException(
              "This version cannot read release %d: %s"
                  .formatted(head.number(), broken.problems().getFirst()));
    };
  }

  /** Takes a release this node has just made. */
  public synchronized void take(Release release) {
    if (release.number() > now.number()) {
      now = release;
    }
  }
}
