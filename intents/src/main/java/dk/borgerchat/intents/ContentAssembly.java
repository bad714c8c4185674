package dk.borgerchat.intents;

import dk.borgerchat.core.content.Check;
import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.Entry;
import dk.borgerchat.core.content.Guide;
import dk.borgerchat.core.content.LocalChange;
import dk.borgerchat.core.content.Overlay;
import dk.borgerchat.core.content.Phrase;
import dk.borgerchat.core.content.Theme;
import dk.borgerchat.core.content.Variable;
import dk.borgerchat.core.content.Welcome;
import dk.borgerchat.core.kommune.Kommune;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.kommune.OpeningHours;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.language.PlainWords;
import dk.borgerchat.core.language.WordLists;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.intents.format.ChangeLines;
import dk.borgerchat.intents.format.ContentDraft;
import dk.borgerchat.intents.format.IntentFile;
import dk.borgerchat.intents.format.KommuneFile;
import dk.borgerchat.intents.format.OverlayFile;
import dk.borgerchat.intents.format.PhraseLine;
import dk.borgerchat.intents.format.VariableLine;
import dk.borgerchat.intents.format.WelcomeLines;
import dk.borgerchat.intents.format.WordList;
import dk.borgerchat.intents.yaml.Text;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the core's content of a draft that has no errors. */
final class ContentAssembly {
  private final ContentDraft draft;

  ContentAssembly(ContentDraft draft) {
    this.draft = draft;
  }

  Content content(String revision) {
    return new Content(
        revision,
        entries(null),
        overlays(),
        kommuner(),
        variables(),
        phrases(),
        guides(),
        new ExampleList(draft).examples(),
        checks(),
        words(),
        new PlainWords(lists(draft.plainWords())));
  }

  private Map<IntentId, Entry> entries(@Nullable KommuneCode kommune) {
    return draft.intents().stream()
        .filter(file -> Objects.equals(file.kommune(), kommune))
        .map(EntryAssembly::entry)
        .collect(Collectors.toMap(Entry::intent, Function.identity()));
  }

  private Map<KommuneCode, Overlay> overlays() {
    Map<KommuneCode, Overlay> overlays = new LinkedHashMap<>();
    draft.intents().stream()
        .map(IntentFile::kommune)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .forEach(code ->
            overlays.put(code, Overlay.empty(code).with(Map.of(), entries(code), Welcome.USUAL)));
    draft.overlays().forEach(file -> overlays.put(file.kommune(), overlay(file)));
    return overlays;
  }

  private Overlay overlay(OverlayFile file) {
    Map<IntentId, LocalChange> changes = new LinkedHashMap<>();
    file.changes().forEach(change -> changes.put(id(change.intent()), change(change)));
    return new Overlay(
        file.kommune(),
        values(file.variables()),
        changes,
        entries(file.kommune()),
        welcome(file.welcome()),
        hours(file.openingHours()),
        new Theme(values(file.theme())),
        file.pagesLeftOut().stream().map(page -> URI.create(page.value())).toList());
  }

  private static Map<String, String> values(Map<Text, Text> texts) {
    Map<String, String> values = new LinkedHashMap<>();
    texts.forEach((name, value) -> values.put(name.value(), value.value()));
    return values;
  }

  private static @Nullable OpeningHours hours(@Nullable Text hours) {
    return hours == null ? null : OpeningHours.parse(hours.value());
  }

  private static Welcome welcome(WelcomeLines lines) {
    WelcomeLines.NoticeLines notice = lines.notice();
    return new Welcome(
        EntryAssembly.value(lines.greeting()),
        notice == null
            ? null
            : new Welcome.Notice(
                notice.text().value(),
                LocalDate.parse(notice.from().value()),
                LocalDate.parse(notice.until().value())));
  }

  private static LocalChange change(ChangeLines change) {
    return new LocalChange(
        EntryAssembly.value(change.replace()),
        EntryAssembly.value(change.append()),
        EntryAssembly.value(change.off()),
        EntryAssembly.links(change.links()));
  }

  private Map<KommuneCode, Kommune> kommuner() {
    return draft.kommuner().stream()
        .map(ContentAssembly::kommune)
        .collect(Collectors.toMap(Kommune::code, Function.identity()));
  }

  private static Kommune kommune(KommuneFile file) {
    return new Kommune(
        file.folder(),
        file.name().value(),
        URI.create(file.website().value()),
        file.region().value(),
        file.origins().stream().map(Text::value).toList());
  }

  private Map<String, Variable> variables() {
    return draft.variables().stream()
        .map(ContentAssembly::variable)
        .collect(Collectors.toMap(Variable::name, Function.identity()));
  }

  private static Variable variable(VariableLine line) {
    return new Variable(
        line.name().value(),
        line.meaning().value(),
        EntryAssembly.value(line.fallback()),
        line.translations().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, text -> text.getValue().value())));
  }

  private Map<Language, Map<Phrase, String>> phrases() {
    Map<Language, Map<Phrase, String>> phrases = new EnumMap<>(Language.class);
    for (PhraseLine line : draft.phrases()) {
      for (Phrase phrase : Phrase.values()) {
        if (phrase.key().equals(line.key().value())) {
          phrases
              .computeIfAbsent(line.language(), language -> new EnumMap<>(Phrase.class))
              .put(phrase, line.text().value());
        }
      }
    }
    return phrases;
  }

  private Map<String, Guide> guides() {
    return draft.guides().stream()
        .map(GuideAssembly::guide)
        .collect(Collectors.toMap(Guide::id, Function.identity()));
  }

  private WordLists words() {
    Map<Language, Set<String>> small = new EnumMap<>(Language.class);
    for (WordList list : draft.smallWords()) {
      small.put(
          Language.ofCode(list.name().value()).orElseThrow(),
          list.items().stream().map(Text::value).collect(Collectors.toSet()));
    }
    return new WordLists(small, lists(draft.concepts()));
  }

  private static Map<String, List<String>> lists(List<WordList> written) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (WordList list : written) {
      lists.put(list.name().value(), list.items().stream().map(Text::value).toList());
    }
    return lists;
  }

  private List<Check> checks() {
    return draft.checks().stream()
        .flatMap(file ->
            file.checks().stream()
                .map(text -> new Check(text.value(), id(file.intent()), file.kommune())))
        .toList();
  }

  private static IntentId id(Text id) {
    return new IntentId(id.value());
  }
}
