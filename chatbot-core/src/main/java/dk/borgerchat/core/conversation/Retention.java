package dk.borgerchat.core.conversation;

import dk.borgerchat.core.kommune.KommuneCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * How long transcripts are kept after the last thing that was said.
 *
 * @param usual for every kommune without a time of its own
 * @param own by kommune
 */
public record Retention(Duration usual, Map<KommuneCode, Duration> own) {
  public Retention {
    own = Map.copyOf(own);
    if (usual.isNegative() || own.values().stream().anyMatch(Duration::isNegative)) {
      throw new IllegalArgumentException("Transcripts cannot be kept for less than no time");
    }
  }

  /** How long a kommune's transcripts are kept, in days; a begun day counts as one. */
  public long days(KommuneCode kommune) {
    return keeps(kommune).plusDays(1).minusNanos(1).toDays();
  }

  /** What a kommune's transcripts must be younger than at that moment. */
  public Instant oldest(KommuneCode kommune, Instant now) {
    return now.minus(keeps(kommune));
  }

  private Duration keeps(KommuneCode kommune) {
    return own.getOrDefault(kommune, usual);
  }
}
