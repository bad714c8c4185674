package dk.borgerchat.intents.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tool as a process of its own, in a locale that knows no æ, ø and å. */
class ToolProcessTest {
  private static String run(String input, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-D" + ShelfOption.FOLDER_PROPERTY + "=" + LearnedFixture.models());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(BorgerchatTool.class.getName());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    process.outputWriter(StandardCharsets.UTF_8).append(input).close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out;
  }

  @Test
  void linesAreUtf8InAnyLocale() throws IOException, InterruptedException {
    assertThat(run("blåbærgrød på 62184057\n", List.of("mask")))
        .isEqualTo("blåbærgrød på [TELEFON]\n");
  }

  @Test
  void argumentsAreUtf8InAnyLocale() throws IOException, InterruptedException {
    String content = LearnedFixture.content();
    ToolRun.of("", "ask", "hej", "--content", content);

    assertThat(run("", List.of("ask", "må jeg få nyt pås?", "--json", "--content", content)))
        .contains("\"text\":\"må jeg få nyt pås?\"");
  }
}
