package dk.borgerchat.intents.format;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.intents.yaml.Text;
import dk.borgerchat.intents.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All files whose form is right, before they are checked against each other. Filled by one thread;
 * lists are in the order of the paths.
 */
public final class ContentDraft {
  private final List<IntentFile> intents = new ArrayList<>();
  private final List<ChecksFile> checks = new ArrayList<>();
  private final List<GuideFile> guides = new ArrayList<>();
  private final List<OverlayFile> overlays = new ArrayList<>();
  private final List<KommuneFile> kommuner = new ArrayList<>();
  private final List<PhraseLine> phrases = new ArrayList<>();
  private final List<VariableLine> variables = new ArrayList<>();
  private final List<Text> outside = new ArrayList<>();
  private final List<Text> hosts = new ArrayList<>();
  private final List<WordList> smallWords = new ArrayList<>();
  private final List<WordList> concepts = new ArrayList<>();
  private final List<WordList> plainWords = new ArrayList<>();
  private final List<WordList> errands = new ArrayList<>();
  private final List<Text> pages = new ArrayList<>();
  private final List<JourneyLines> journeys = new ArrayList<>();
  private final Set<String> present;
  private final Set<String> sound = new HashSet<>();

  /** A draft of files with these paths, none of them read yet. */
  public ContentDraft(Collection<String> paths) {
    this.present = Set.copyOf(paths);
  }

  /**
   * What a file whose form its schema has found right adds to a draft. Holds what it adds and no
   * more of the document, so that it can be kept and added to other drafts too.
   */
  public static Consumer<ContentDraft> addition(FileKind kind, YamlDocument document) {
    String file = document.file();
    Consumer<ContentDraft> content = content(kind, document);
    return draft -> {
      draft.sound.add(file);
      content.accept(draft);
    };
  }

  private static Consumer<ContentDraft> content(FileKind kind, YamlDocument document) {
    return switch (kind) {
      case INTENT -> adding(draft -> draft.intents, List.of(IntentFile.of(document)));
      case CHECKS -> adding(draft -> draft.checks, List.of(ChecksFile.of(document)));
      case GUIDE -> adding(draft -> draft.guides, List.of(GuideFile.of(document)));
      case OVERLAY -> adding(draft -> draft.overlays, List.of(OverlayFile.of(document)));
      case KOMMUNE -> adding(draft -> draft.kommuner, List.of(KommuneFile.of(document)));
      case PHRASES -> adding(draft -> draft.phrases, PhraseLine.of(document));
      case VARIABLES -> adding(draft -> draft.variables, VariableLine.of(document));
      case OUTSIDE -> adding(draft -> draft.outside, document.root().texts("utterances"));
      case HOSTS ->
          adding(draft -> draft.hosts, document.root().texts("hosts"))
              .andThen(adding(draft -> draft.pages, document.root().texts("pages")));
      case SMALL_WORDS -> adding(draft -> draft.smallWords, WordList.of(document));
      case CONCEPTS -> adding(draft -> draft.concepts, WordList.of(document));
      case PLAIN -> adding(draft -> draft.plainWords, WordList.of(document));
      case ERRANDS -> adding(draft -> draft.errands, WordList.of(document));
      case JOURNEYS -> adding(draft -> draft.journeys, JourneyLines.of(document));
    };
  }

  private static <T> Consumer<ContentDraft> adding(
      Function<ContentDraft, List<T>> to, List<T> what) {
    return draft -> to.apply(draft).addAll(what);
  }

  /** A file is there and could not be read: what it holds is unknown, not absent. */
  public boolean isBroken(String path) {
    return present.contains(path) && !sound.contains(path);
  }

  /** A file is there, readable or not. */
  public boolean isPresent(String path) {
    return present.contains(path);
  }

  /** The common intent has a file, readable or not. */
  public boolean hasCommonIntent(String id) {
    return isPresent(path(null, id, ".yaml"));
  }

  /** The intent has a file that this kommune sees: its own or a common one. */
  public boolean hasIntent(String id, @Nullable KommuneCode kommune) {
    return hasCommonIntent(id) || (kommune != null && isPresent(path(kommune, id, ".yaml")));
  }

  /** Where an intent's file lies, or with {@code .checks.yaml} its checks. */
  public static String path(@Nullable KommuneCode kommune, String id, String ending) {
    String folder = kommune == null ? "common/" : "kommuner/" + kommune + "/local/";
    return folder + id.replace('.', '/') + ending;
  }

  /** The intents, common ones first. */
  public List<IntentFile> intents() {
    return intents;
  }

  /** The checks of the intents. */
  public List<ChecksFile> checks() {
    return checks;
  }

  /** The guides. */
  public List<GuideFile> guides() {
    return guides;
  }

  /** What kommuner say differently. */
  public List<OverlayFile> overlays() {
    return overlays;
  }

  /** The kommuner. */
  public List<KommuneFile> kommuner() {
    return kommuner;
  }

  /** The fixed sentences. */
  public List<PhraseLine> phrases() {
    return phrases;
  }

  /** What texts may name. */
  public List<VariableLine> variables() {
    return variables;
  }

  /** Sentences no intent answers. */
  public List<Text> outside() {
    return outside;
  }

  /** Where links may lead. */
  public List<Text> hosts() {
    return hosts;
  }

  /** The small words of each language. */
  public List<WordList> smallWords() {
    return smallWords;
  }

  /** Everyday words by concept. */
  public List<WordList> concepts() {
    return concepts;
  }

  /** Words of the office by the plainer word. */
  public List<WordList> plainWords() {
    return plainWords;
  }

  /** Errands by the language they are written in, which has no answers. */
  public List<WordList> errands() {
    return errands;
  }

  /** The pages below those hosts that links may lead to. */
  public List<Text> pages() {
    return pages;
  }

  /** Conversations as they should go. */
  public List<JourneyLines> journeys() {
    return journeys;
  }
}
