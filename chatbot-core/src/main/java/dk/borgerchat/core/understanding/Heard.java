package dk.borgerchat.core.understanding;

import dk.borgerchat.core.kommune.KommuneCode;
import org.jspecify.annotations.Nullable;

/** One message without a conversation around it, to be understood anywhere. For one thread. */
@FunctionalInterface
public interface Heard {
  /**
   * What it means there: the same as asking there alone.
   *
   * @param kommune whose local intents may be candidates; null means common intents only
   */
  Understanding in(@Nullable KommuneCode kommune);
}
