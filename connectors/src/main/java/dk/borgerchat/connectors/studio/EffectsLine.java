package dk.borgerchat.connectors.studio;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.Effect;
import dk.borgerchat.core.publishing.Effects;
import java.util.List;
import java.util.function.Function;

/**
 * What a change does in each kommune, as JSON.
 *
 * @param usual what it does in most of them
 * @param apart the others, by code
 */
public record EffectsLine(Effect usual, List<Apart> apart) {
  static EffectsLine of(Effects effects, Function<KommuneCode, String> names) {
    return new EffectsLine(
        effects.usual(),
        effects.apart().entrySet().stream()
            .map(one -> new Apart(one.getKey().value(), names.apply(one.getKey()), one.getValue()))
            .toList());
  }

  /** What it does in one kommune. */
  public record Apart(String kommune, String name, Effect effect) {}
}
