package dk.borgerchat.core.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What citizens asked, masked. A question lives as long as the transcript it is part of: what is
 * deleted there, on request or in time, is gone here. Throws {@link ContentUnavailable} when the
 * book cannot be reached. Safe for any number of threads.
 */
@FunctionalInterface
public interface QuestionBook {
  /** The newest questions since a moment that were met like that, newest first. */
  List<AskedQuestion> since(Instant from, Set<AskedQuestion.Met> met, int most);
}
