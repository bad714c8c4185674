package dk.borgerchat.intents.tool;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.kommune.KommuneCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose citizen asks; without it the common content speaks, its variables left as they stand. */
final class KommuneOption {
  @Option(
      names = "--kommune",
      paramLabel = "CODE",
      description = "The kommune whose citizen asks, four digits.")
  private @Nullable String code;

  @Nullable KommuneCode in(Content content) {
    if (code == null) {
      return null;
    }
    if (!KommuneCode.isValid(code) || !content.kommuner().containsKey(new KommuneCode(code))) {
      throw new BadInputException("There is no kommune with the code '" + code + "'.");
    }
    return new KommuneCode(code);
  }
}
