package dk.borgerchat.core.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;

/**
 * Keeps releases, immutable and for ever, and the models they are understood with. Each method
 * throws {@link ContentUnavailable} when the shelf cannot be reached. Safe for any number of
 * threads and nodes.
 */
public interface ReleaseShelf {
  /** Does {@code work} while no other node does work under the lock; waits for its turn. */
  <T> T alone(Supplier<T> work);

  /**
   * Puts a release on the shelf and marks its revisions as published, both or neither.
   *
   * @param head its number is not looked at
   * @param archive its documents, as {@link ContentArchive} packs them
   * @param revisions those it publishes for the first time
   * @return the head with its number
   */
  ReleaseHead add(ReleaseHead head, byte[] archive, List<Long> revisions);

  /** The release citizens should read; empty before the first. */
  Optional<ReleaseHead> newest();

  /** The release of that number. */
  Optional<ReleaseHead> find(long number);

  /** The release citizens read at a moment; empty before the first. */
  Optional<ReleaseHead> at(Instant moment);

  /** The documents of a release; throws where there is no such release. */
  SortedMap<DocumentPath, String> documents(long release);

  /** Which revision of each document a release holds. */
  Map<String, Long> revisions(long release);

  /** Releases, newest first. */
  List<ReleaseHead> history(int limit);

  /** A model that was put here; empty where none of that key was. */
  Optional<byte[]> model(String key);

  /** Keeps a model; one that is there already stays. */
  void putModel(String key, byte[] model);
}
