package dk.borgerchat.core.publishing;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.LocalChange;
import dk.borgerchat.core.content.Overlay;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.content.Welcome;
import dk.borgerchat.core.content.Welcome.Notice;
import dk.borgerchat.core.kommune.DanishTime;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.understanding.IntentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays urgent messages over what is published, as an overlay over the kommuner's own: what they
 * replace is untouched below and comes back with their end.
 */
public final class Crises {
  private Crises() {}

  /** The release as citizens meet it while those of {@code crises} that hold then are told. */
  public static Release over(Release release, List<Crisis> crises, Instant moment) {
    List<Crisis> holding = crises.stream().filter(crisis -> crisis.holdsAt(moment)).toList();
    return holding.isEmpty()
        ? release
        : new Release(
            release.number(),
            over(release.content(), holding, DanishTime.dayOf(moment)),
            release.recognizer());
  }

  private static Content over(Content content, List<Crisis> crises, LocalDate day) {
    Map<KommuneCode, Overlay> overlays = new HashMap<>(content.overlays());
    for (KommuneCode kommune : content.kommuner().keySet()) {
      List<Crisis> own = crises.stream().filter(crisis -> crisis.concerns(kommune)).toList();
      if (!own.isEmpty()) {
        overlays.put(kommune, over(content.overlayOf(kommune), own, day));
      }
    }
    return content.with(content.entries(), overlays);
  }

  private static Overlay over(Overlay overlay, List<Crisis> crises, LocalDate day) {
    Map<IntentId, LocalChange> changes = new HashMap<>(overlay.changes());
    StringBuilder notice = new StringBuilder();
    for (Crisis crisis : crises) {
      notice.append(notice.isEmpty() ? "" : "\n\n").append(crisis.text());
      IntentId intent = crisis.intent();
      if (intent != null) {
        changes.put(intent, new LocalChange(crisis.text(), null, null, List.of()));
      }
    }
    Notice usual = overlay.welcome().notice();
    if (usual != null && usual.holdsOn(day)) {
      notice.append("\n\n").append(usual.text());
    }
    return overlay.with(
        changes,
        overlay.localEntries(),
        new Welcome(
            overlay.welcome().greeting(), new Notice(notice.toString(), day, lastDay(crises))));
  }

  private static LocalDate lastDay(List<Crisis> crises) {
    return DanishTime.dayOf(Collections.max(crises.stream().map(Crisis::until).toList()));
  }
}
