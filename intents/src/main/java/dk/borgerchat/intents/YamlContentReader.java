package dk.borgerchat.intents;

import dk.borgerchat.core.content.ContentReader;
import dk.borgerchat.core.content.Problem;
import dk.borgerchat.core.content.Problem.Severity;
import dk.borgerchat.intents.check.ContentRule;
import dk.borgerchat.intents.format.ContentDraft;
import dk.borgerchat.intents.format.JourneyLines;
import dk.borgerchat.intents.source.ContentSource;
import dk.borgerchat.intents.source.FolderContent;
import dk.borgerchat.intents.source.PackagedContent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Reads the YAML content from a folder or from this jar, checks it file by file and as a whole, and
 * gives the core's content or every problem there is. Reads the files anew each time; safe for any
 * number of threads.
 */
public final class YamlContentReader implements ContentReader {
  private final ContentSource source;
  private final LocalDate today;
  private final FileMemory memory;

  /** A reader of the content in a folder; review dates are measured on {@code today}. */
  public YamlContentReader(Path folder, LocalDate today) {
    this(new FolderContent(folder), today);
  }

  /** A reader of the content packaged with this build. */
  public YamlContentReader(LocalDate today) {
    this(new PackagedContent(), today);
  }

  /** A reader of the content kept in {@code source}. */
  public YamlContentReader(ContentSource source, LocalDate today) {
    this(source, today, new FileMemory());
  }

  /** The same, where files that were read before are known. */
  YamlContentReader(ContentSource source, LocalDate today, FileMemory memory) {
    this.source = source;
    this.today = today;
    this.memory = memory;
  }

  @Override
  public Result read() {
    return read(ContentRule.all(today));
  }

  /** Reads content whose files were found sound together before: each file by itself alone. */
  Result readChecked() {
    return read(List.of());
  }

  private Result read(List<ContentRule> rules) {
    SortedMap<String, byte[]> files = source.files();
    ContentDraft draft = new ContentDraft(files.keySet());
    Stream<Problem> perFile = new FileChecks(draft, memory).read(files).stream();
    Stream<Problem> across = rules.parallelStream().flatMap(rule -> rule.check(draft));
    List<Problem> problems = Stream.concat(perFile, across).distinct().sorted().toList();
    boolean broken = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    return broken
        ? new Result.Broken(problems)
        : new Result.Sound(new ContentAssembly(draft).content(Revision.of(files)), problems);
  }

  /** The journeys whose form is right, in the order of their files. */
  public List<JourneyLines> journeys() {
    SortedMap<String, byte[]> files = source.files();
    ContentDraft draft = new ContentDraft(files.keySet());
    new FileChecks(draft, memory).read(files);
    return draft.journeys();
  }
}
