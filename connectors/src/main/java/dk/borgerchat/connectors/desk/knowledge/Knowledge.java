package dk.borgerchat.connectors.desk.knowledge;

import dk.borgerchat.core.content.Answer;
import dk.borgerchat.core.content.AnswerBook;
import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.Entry;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.kommune.Kommune;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.privacy.MaskedText;
import dk.borgerchat.core.understanding.Candidate;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.core.understanding.Topic;
import dk.borgerchat.core.understanding.Utterance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks up what the release in force says, as the bot does. Safe for any number of threads; never
 * waits for a database.
 */
@ApplicationScoped
public class Knowledge {
  private static final double WORTH_SHOWING = 0.05;

  private final Supplier<Release> releases;
  private final Clock clock;

  public Knowledge(Supplier<Release> releases, Clock clock) {
    this.releases = releases;
    this.clock = clock;
  }

  /** What a citizen of that kommune may mean, best first, at most {@code limit} errands. */
  public List<Article> understood(
      MaskedText text, KommuneCode kommune, Language language, @Nullable Topic topic, int limit) {
    Release release = releases.get();
    return release
        .recognizer()
        .understand(new Utterance(text, kommune, topic))
        .reading()
        .candidates()
        .stream()
        .filter(candidate -> candidate.confidence() >= WORTH_SHOWING)
        .filter(candidate -> !candidate.intent().isSmallTalk())
        .limit(limit)
        .flatMap(candidate -> article(release, candidate, kommune, language).stream())
        .toList();
  }

  /** What an agent looks for: by meaning first, then by words of the titles. */
  public List<Article> search(MaskedText text, KommuneCode kommune, int limit) {
    Map<String, Article> found = new LinkedHashMap<>();
    Stream.concat(
            understood(text, kommune, Language.DA, null, limit).stream(),
            titled(text.value(), kommune))
        .forEach(article -> found.putIfAbsent(article.intent(), article));
    return found.values().stream().limit(limit).toList();
  }

  /** The answer to one intent, in Danish where it has no text in that language. */
  public Optional<Article> article(IntentId intent, KommuneCode kommune, Language language) {
    return article(releases.get(), intent, kommune, language, null);
  }

  /** A guide by its id. */
  public Optional<GuideTree> guide(String id) {
    return answers(releases.get()).guide(id).map(GuideTree::of);
  }

  /** All kommuner in order of their names. */
  public List<Kommune> kommuner() {
    return releases.get().content().kommuner().values().stream()
        .sorted(Comparator.comparing(Kommune::name))
        .toList();
  }

  private Stream<Article> titled(String words, KommuneCode kommune) {
    Release release = releases.get();
    List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
    return entries(release.content(), kommune)
        .filter(entry -> !entry.intent().isSmallTalk())
        .filter(entry -> wanted.stream().allMatch(entry.title().toLowerCase(Locale.ROOT)::contains))
        .sorted(Comparator.comparing(Entry::title))
        .flatMap(entry -> article(release, entry.intent(), kommune, Language.DA, null).stream());
  }

  private static Stream<Entry> entries(Content content, KommuneCode kommune) {
    return Stream.concat(
        content.overlayOf(kommune).localEntries().values().stream(),
        content.entries().values().stream());
  }

  private Optional<Article> article(
      Release release, Candidate candidate, KommuneCode kommune, Language language) {
    return article(release, candidate.intent(), kommune, language, candidate.confidence());
  }

  private Optional<Article> article(
      Release release,
      IntentId intent,
      KommuneCode kommune,
      Language language,
      @Nullable Double confidence) {
    AnswerBook answers = answers(release);
    Optional<Answer> answer =
        answers
            .find(intent, kommune, language)
            .or(() -> answers.find(intent, kommune, Language.DA));
    return answer.flatMap(text ->
        answers
            .entry(intent, kommune)
            .map(entry -> article(entry, text, answers, kommune, confidence)));
  }

  private static Article article(
      Entry entry,
      Answer answer,
      AnswerBook answers,
      KommuneCode kommune,
      @Nullable Double confidence) {
    return new Article(
        entry.intent().value(),
        answer.title(),
        answer.text().strip(),
        answer.links().stream()
            .map(link -> new Article.Link(link.title(), link.url().toString()))
            .toList(),
        answer.handledHere(),
        entry.isApproved(),
        answers.filled(entry.agentNote(), kommune).strip(),
        entry.authority(),
        entry.legalSource(),
        answer.reviewBy().toString(),
        answers.guidesWith(entry.intent()).stream()
            .map(guide -> new Article.GuideName(guide.id(), guide.title()))
            .toList(),
        confidence);
  }

  private AnswerBook answers(Release release) {
    return release.answers(clock.instant());
  }
}
