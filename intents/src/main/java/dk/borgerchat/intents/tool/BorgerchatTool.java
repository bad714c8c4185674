package dk.borgerchat.intents.tool;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/**
 * The command line of those who work on content: {@code ask}, {@code talk}, {@code evaluate},
 * {@code mask}, {@code export-training}, {@code benchmark-intents}, {@code content check}. Exit 0
 * means done, 2 bad use or input, said in one sentence.
 */
@Command(name = "./dev", description = "Works on Borgerchat's content.")
public final class BorgerchatTool {
  private static final int BAD_INPUT = 2;

  private BorgerchatTool() {}

  /** Runs the command given by the arguments and ends the process with its exit code. */
  public static void main(String[] arguments) {
    QuietLibraries.quiet();
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    InputStream in = new BufferedInputStream(System.in, 1 << 16);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    System.exit(run(in, out, err, Utf8Arguments.of(arguments)));
  }

  /** Runs one command on the given streams and returns its exit code. */
  public static int run(InputStream in, OutputStream out, OutputStream err, String... arguments) {
    Console console = new Console(in, out, err);
    try {
      return commandLine(console).execute(arguments);
    } finally {
      console.flush();
    }
  }

  private static CommandLine commandLine(Console console) {
    CommandLine line = new CommandLine(new BorgerchatTool());
    CommandLine content = new CommandLine(new ContentCommand());
    content.addSubcommand("check", new ContentCheckCommand(console));
    content.addSubcommand("export", new ContentExportCommand(console));
    content.addSubcommand("import", new ContentImportCommand(console));
    content.addSubcommand("journeys", new ContentJourneysCommand(console));
    content.addSubcommand("report", new ContentReportCommand(console));
    line.addSubcommand("content", content);
    line.addSubcommand("ask", new AskCommand(console));
    line.addSubcommand("talk", new TalkCommand(console));
    line.addSubcommand("evaluate", new EvaluateCommand(console));
    line.addSubcommand("mask", new MaskCommand(console));
    line.addSubcommand("export-training", new ExportTrainingCommand(console));
    line.addSubcommand("benchmark-intents", new BenchmarkIntentsCommand(console));
    line.setExpandAtFiles(false);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((e, args) -> misuse(console, e));
    line.setExecutionExceptionHandler((e, command, parsed) -> failure(console, e));
    return line;
  }

  private static int misuse(Console console, ParameterException e) {
    String sentence = Objects.requireNonNullElse(e.getMessage(), "The command is not complete.");
    console.note(sentence.lines().findFirst().orElse(sentence));
    return BAD_INPUT;
  }

  private static int failure(Console console, Exception e) throws Exception {
    if (e instanceof BadInputException) {
      console.note(Objects.requireNonNullElse(e.getMessage(), "The input is not right."));
      return BAD_INPUT;
    }
    throw e;
  }
}
