package dk.borgerchat.connectors.studio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.Progress;
import dk.borgerchat.core.publishing.Published;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * A report as it comes: one JSON document a line. Lines with {@code stage}, {@code done} and {@code
 * all} say how far it is; the last has the {@code foreseen}, or a {@code problem}.
 */
final class ForeseenLines implements Progress {
  private final OutputStream out;
  private final ObjectMapper json;
  private final Function<KommuneCode, String> names;

  ForeseenLines(OutputStream out, ObjectMapper json, Function<KommuneCode, String> names) {
    this.out = out;
    this.json = json;
    this.names = names;
  }

  @Override
  public void at(Stage stage, int done, int all) {
    write(Map.of("stage", stage.name().toLowerCase(Locale.ROOT), "done", done, "all", all));
  }

  /** The last line. */
  void end(Published published) {
    switch (published) {
      case Published.Foreseen foreseen ->
          write(Map.of("foreseen", Shown.ForeseenLine.of(foreseen.consequences(), names)));
      case Published.Broken broken ->
          write(Map.of("problem", StudioProblems.broken(broken.problems()).getEntity()));
      case Published.Forbidden forbidden ->
          write(Map.of("problem", StudioProblems.forbidden().problem()));
      case Published.NotNow notNow ->
          write(Map.of("problem", StudioProblems.notNow(notNow).problem()));
      case Published.BelowTheGate gate ->
          write(Map.of("problem", StudioProblems.belowTheGate(gate.consequences()).getEntity()));
      case Published.Done done -> throw new IllegalStateException("Nothing was to be published");
    }
  }

  private void write(Map<String, Object> line) {
    try {
      out.write((json.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A report cannot be written as JSON", e);
    } catch (IOException e) {
      throw new UncheckedIOException("Nobody reads the report any more", e);
    }
  }
}
