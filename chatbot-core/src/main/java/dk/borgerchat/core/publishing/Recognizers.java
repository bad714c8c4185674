package dk.borgerchat.core.publishing;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.understanding.IntentModel;
import dk.borgerchat.core.understanding.IntentRecognizer;
import dk.borgerchat.core.understanding.Learner;
import dk.borgerchat.core.understanding.LearningSettings;
import dk.borgerchat.core.understanding.TrainedRecognizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives content the recognizer that understands it, with as little work as it takes: where only
 * texts differ the recognizer at hand, where a kommune's own sentences differ the model at hand,
 * else the model on the shelf, and only then a model learned now. Thread-safe.
 */
public final class Recognizers {
  private final ReleaseShelf shelf;
  private final int threads;
  private Release last;

  /**
   * Recognizers from this shelf.
   *
   * @param first the release at hand
   * @param threads how many may learn, so that some are left for citizens
   */
  public Recognizers(ReleaseShelf shelf, Release first, int threads) {
    this.shelf = shelf;
    this.last = first;
    this.threads = threads;
  }

  /** Content ready to answer from, as that release. */
  public synchronized Release release(long number, Content content) {
    last = made(number, content, last);
    return last;
  }

  /** Works without the lock, so that a trial that learns keeps no release from the citizens. */
  private Release made(long number, Content content, Release atHand) {
    IntentModel model = model(content, atHand);
    IntentRecognizer recognizer =
        model == modelOf(atHand) && isUnderstoodAlike(atHand.content(), content)
            ? atHand.recognizer()
            : new TrainedRecognizer(model, content.examples(), content.kommuner().values());
    return new Release(number, content, recognizer);
  }

  /** The release that was made last. */
  public synchronized Release last() {
    return last;
  }

  /** Goes back to a release, since another was not taken. */
  public synchronized void backTo(Release release) {
    last = release;
  }

  /** Content as it would be answered from; the release at hand stays the one at hand. */
  public Release trial(Content content) {
    return made(0, content, last());
  }

  /**
   * A draft to be asked at once.
   *
   * @param release the draft's texts, and its sentences among those that are known
   * @param isLearned false where the model has not learned from the sentences as they now are
   */
  public record Sketch(Release release, boolean isLearned) {}

  /**
   * A draft as far as it can be answered from without learning; about a second for the full corpus
   * where sentences differ.
   */
  public static Sketch sketch(Content draft, Release live) {
    IntentModel model = modelOf(live);
    if (model == null || isUnderstoodAlike(live.content(), draft)) {
      return new Sketch(new Release(0, draft, live.recognizer()), true);
    }
    Release release =
        new Release(
            0, draft, new TrainedRecognizer(model, draft.examples(), draft.kommuner().values()));
    String wanted = Learner.keyOf(draft.examples(), draft.words());
    return new Sketch(release, model.revision().equals(wanted));
  }

  /** Puts the model at hand on the shelf, for nodes that do not have it. */
  public synchronized void keepModel() {
    IntentModel model = modelOf(last);
    if (model != null) {
      shelf.putModel(model.revision(), bytes(model));
    }
  }

  private static @Nullable IntentModel modelOf(Release release) {
    return release.recognizer() instanceof TrainedRecognizer trained ? trained.model() : null;
  }

  private static boolean isUnderstoodAlike(Content one, Content other) {
    return one.examples().equals(other.examples()) && one.kommuner().equals(other.kommuner());
  }

  private IntentModel model(Content content, Release atHand) {
    String key = Learner.keyOf(content.examples(), content.words());
    IntentModel known = modelOf(atHand);
    return known != null && known.revision().equals(key)
        ? known
        : onShelf(key).orElseGet(() -> learn(content, key));
  }

  private Optional<IntentModel> onShelf(String key) {
    return shelf.model(key).flatMap(Recognizers::read);
  }

  /** Empty where another version has written it in another form. */
  private static Optional<IntentModel> read(byte[] bytes) {
    try {
      return Optional.of(IntentModel.read(new DataInputStream(new ByteArrayInputStream(bytes))));
    } catch (IOException otherForm) {
      return Optional.empty();
    }
  }

  private IntentModel learn(Content content, String key) {
    IntentModel learned =
        Learner.learn(
            content.examples(), LearningSettings.danish(key, content.words()).onThreads(threads));
    shelf.putModel(key, bytes(learned));
    return learned;
  }

  private static byte[] bytes(IntentModel model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      model.write(new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
