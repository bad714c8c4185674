package dk.borgerchat.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.privacy.MaskedText;
import dk.borgerchat.core.publishing.AskedQuestion;
import dk.borgerchat.core.publishing.AskedQuestion.Met;
import dk.borgerchat.core.publishing.Consequences;
import dk.borgerchat.core.publishing.DocumentPath;
import dk.borgerchat.core.publishing.Editing;
import dk.borgerchat.core.publishing.InMemoryReleaseShelf;
import dk.borgerchat.core.publishing.InMemoryRevisionBook;
import dk.borgerchat.core.publishing.InMemoryWithdrawalBook;
import dk.borgerchat.core.publishing.Progress;
import dk.borgerchat.core.publishing.Published;
import dk.borgerchat.core.publishing.Publisher;
import dk.borgerchat.core.publishing.Recognizers;
import dk.borgerchat.core.publishing.Staff;
import dk.borgerchat.core.publishing.StaffRole;
import dk.borgerchat.core.understanding.Example;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.core.understanding.TrainedRecognizer;
import dk.borgerchat.intents.SeedContent;
import dk.borgerchat.intents.YamlDocumentReader;
import dk.borgerchat.intents.yaml.YamlFormat;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * What it takes from an approved text that teaches to a release: reading all content, learning, and
 * the report on five thousand different questions in every kommune. The books are in memory.
 */
final class Publishing {
  private static final int QUESTIONS = 5_000;
  private static final IntentId CHANGED = new IntentId("pas.forny");
  private static final Staff WRITER = new Staff("w", Set.of(StaffRole.EDITOR), Set.of());
  private static final Staff JURIST = new Staff("j", Set.of(StaffRole.APPROVER), Set.of());

  private Publishing() {}

  static Section section(Corpus corpus) {
    List<AskedQuestion> asked = asked(corpus);
    YamlDocumentReader reader = new YamlDocumentReader(LocalDate::now);
    Release first = SeedContent.release(reader);
    List<List<String>> rows = new ArrayList<>();
    Release changed = publish(reader, first, asked, rows);
    rows.add(
        row(
            "the report alone, with 20 own intents in each kommune",
            seconds(() -> report(withOwn(first, corpus), withOwn(changed, corpus), asked))));
    return new Section(
        "Publishing",
        ("An utterance taken from the common corpus: learned anew on one thread, then the checks and"
                + " %d different questions read before and after it, in each of %d kommuner; seconds that passed, and seconds of"
                + " processor time, which a busy machine changes less.")
            .formatted(QUESTIONS, corpus.kommuner().size()),
        List.of("step", "seconds", "of processors"),
        rows);
  }

  private static Release publish(
      YamlDocumentReader reader,
      Release first,
      List<AskedQuestion> asked,
      List<List<String>> rows) {
    Clock clock = Clock.systemUTC();
    InMemoryRevisionBook book = new InMemoryRevisionBook();
    InMemoryReleaseShelf shelf = new InMemoryReleaseShelf(book);
    YamlFormat format = new YamlFormat();
    book.seed(YamlDocumentReader.packaged(), clock.instant());
    Editing editing = new Editing(book, reader, format, clock);
    long revision = approved(book, editing);
    Stages stages = new Stages();
    Spent foreseen =
        seconds(() ->
            publisher(book, new InMemoryReleaseShelf(book), reader, first, asked, clock)
                .foresee(JURIST, List.of(revision), stages));
    List<Published> done = new ArrayList<>();
    Spent published =
        seconds(() ->
            done.add(
                publisher(book, shelf, reader, first, asked, clock)
                    .publish(JURIST, List.of(revision), "benchmark")));
    rows.add(row("from approved to a release", published));
    rows.add(row("the same, only foreseen", foreseen));
    stages.rows(foreseen).forEach(rows::add);
    if (done.getFirst() instanceof Published.Done release) {
      return release.release();
    }
    throw new IllegalStateException("Nothing was published: " + done.getFirst());
  }

  private static Publisher publisher(
      InMemoryRevisionBook book,
      InMemoryReleaseShelf shelf,
      YamlDocumentReader reader,
      Release first,
      List<AskedQuestion> asked,
      Clock clock) {
    return new Publisher(
        book,
        shelf,
        reader,
        new YamlFormat(),
        new Recognizers(shelf, first, 1),
        (from, met, most) -> asked,
        new InMemoryWithdrawalBook(),
        clock);
  }

  private static long approved(InMemoryRevisionBook book, Editing editing) {
    DocumentPath path = DocumentPath.of(CHANGED);
    long seed = book.newest(path).orElseThrow().number();
    String text = book.text(seed);
    int from = text.indexOf("\n  - ", text.indexOf("\nutterances:"));
    String shorter = text.substring(0, from) + text.substring(text.indexOf("\n", from + 1));
    editing.save(WRITER, path, shorter, seed, "");
    long revision = book.newest(path).orElseThrow().number();
    editing.submit(WRITER, revision, "");
    editing.approve(JURIST, revision, "");
    return revision;
  }

  /** Checks and blind questions, and the same mistyped until there are enough; all different. */
  private static List<AskedQuestion> asked(Corpus corpus) {
    Set<String> texts = new LinkedHashSet<>();
    corpus.checks().forEach(check -> texts.add(check.text()));
    Corpus.blindRows("questions").forEach(row -> texts.add(row.text()));
    List<String> correct = List.copyOf(texts);
    SplittableRandom random = new SplittableRandom(1);
    while (texts.size() < QUESTIONS) {
      texts.add(TypingError.in(correct.get(random.nextInt(correct.size())), random));
    }
    List<KommuneCode> kommuner = corpus.kommuner().stream().map(one -> one.code()).toList();
    List<AskedQuestion> asked = new ArrayList<>();
    for (String text : texts) {
      if (asked.size() == QUESTIONS) {
        break;
      }
      KommuneCode kommune = kommuner.get(asked.size() % kommuner.size());
      asked.add(
          new AskedQuestion(
              "c" + asked.size(),
              1,
              kommune,
              Instant.EPOCH,
              MaskedText.alreadyMasked(text),
              List.of(),
              Met.ANSWERED,
              null));
    }
    return asked;
  }

  private static Release withOwn(Release release, Corpus corpus) {
    List<Example> examples =
        new ArrayList<>(
            release.content().examples().stream().filter(one -> one.kommune() == null).toList());
    corpus.kommuner().forEach(kommune -> examples.addAll(Overlays.local(kommune, corpus)));
    Content c = release.content();
    Content content =
        new Content(
            c.revision(),
            c.entries(),
            c.overlays(),
            c.kommuner(),
            c.variables(),
            c.phrases(),
            c.guides(),
            examples,
            c.checks(),
            c.words(),
            c.plainWords());
    TrainedRecognizer trained = (TrainedRecognizer) release.recognizer();
    return new Release(
        content, new TrainedRecognizer(trained.model(), examples, c.kommuner().values()));
  }

  private static void report(Release before, Release after, List<AskedQuestion> asked) {
    Consequences.between(before, after, LocalDate.now(), asked, Progress.NONE);
  }

  /** Time that has passed, and what this process has worked in it, in seconds. */
  private record Spent(double wall, double work) {
    static Spent sinceStart() {
      OperatingSystemMXBean system =
          ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
      return new Spent(System.nanoTime() / 1e9, system.getProcessCpuTime() / 1e9);
    }

    Spent minus(Spent other) {
      return new Spent(wall - other.wall, work - other.work);
    }
  }

  private static Spent seconds(Runnable work) {
    Spent start = Spent.sinceStart();
    work.run();
    return Spent.sinceStart().minus(start);
  }

  private static List<String> row(String step, Spent spent) {
    return List.of(step, Figure.decimal(spent.wall(), 1), Figure.decimal(spent.work(), 1));
  }

  /** When each stage began. */
  private static final class Stages implements Progress {
    private final Spent start = Spent.sinceStart();
    private final Map<Stage, Spent> begun = new EnumMap<>(Stage.class);

    @Override
    public void at(Stage stage, int done, int all) {
      begun.computeIfAbsent(stage, unused -> Spent.sinceStart().minus(start));
    }

    List<List<String>> rows(Spent end) {
      Spent learning = begun.getOrDefault(Stage.LEARNING, end);
      Spent checks = begun.getOrDefault(Stage.CHECKS, end);
      Spent questions = begun.getOrDefault(Stage.QUESTIONS, end);
      return List.of(
          row("of it: all content read and checked", learning),
          row("of it: learning", checks.minus(learning)),
          row("of it: the checks", questions.minus(checks)),
          row("of it: the questions", end.minus(questions)));
    }
  }
}
