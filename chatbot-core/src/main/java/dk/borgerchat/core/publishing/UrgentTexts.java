package dk.borgerchat.core.publishing;

import dk.borgerchat.core.understanding.IntentId;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The texts of urgent matters ({@code akut.*}) in a kommune's document. */
final class UrgentTexts {
  private UrgentTexts() {}

  /** Whether a change of a kommune's document touches them. */
  static boolean differ(DocumentPath path, Map<String, Object> before, Map<String, Object> after) {
    return path.value().contains("/local/akut/")
        || (path.isOverlay()
            && !urgent(before.get("changes")).equals(urgent(after.get("changes"))));
  }

  private static Map<String, Object> urgent(@Nullable Object fields) {
    Map<String, Object> urgent = new TreeMap<>();
    if (fields instanceof Map<?, ?> map) {
      map.forEach((key, value) -> {
        String name = Objects.toString(key);
        if (IntentId.isValid(name) && new IntentId(name).isUrgent()) {
          urgent.put(name, value);
        }
      });
    }
    return urgent;
  }
}
