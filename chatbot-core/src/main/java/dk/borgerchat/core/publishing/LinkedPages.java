package dk.borgerchat.core.publishing;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.Entry;
import dk.borgerchat.core.content.LocalChange;
import dk.borgerchat.core.content.Overlay;
import dk.borgerchat.core.content.Translation;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the pages that answers link to, in their links, their texts and their legal source. */
final class LinkedPages {
  private static final Pattern ADDRESS = Pattern.compile("https://[^\\s)\\]{}]*[^\\s)\\]{}.,;:!?]");

  private LinkedPages() {}

  /** An answer that links to a page. */
  record Linked(DocumentPath path, Entry entry) {}

  /** The answers by the pages they link to. */
  static Map<URI, List<Linked>> of(Content content) {
    Map<URI, List<Linked>> pages = new TreeMap<>();
    content.entries().values().forEach(entry -> add(DocumentPath.of(entry.intent()), entry, pages));
    content.overlays().values().stream()
        .flatMap(overlay -> own(content, overlay).entrySet().stream())
        .forEach(own ->
            pages.computeIfAbsent(own.getKey(), page -> new ArrayList<>()).addAll(own.getValue()));
    return pages;
  }

  /** A kommune's own, without those it leaves out. */
  private static Map<URI, List<Linked>> own(Content content, Overlay overlay) {
    Map<URI, List<Linked>> pages = new TreeMap<>();
    overlay
        .localEntries()
        .values()
        .forEach(entry -> add(DocumentPath.local(overlay.kommune(), entry.intent()), entry, pages));
    overlay
        .changes()
        .forEach((intent, change) -> {
          Entry entry = content.entries().get(intent);
          if (entry != null) {
            Linked linked = new Linked(DocumentPath.overlay(overlay.kommune()), entry);
            Stream.concat(change.links().stream().map(link -> link.url()), written(texts(change)))
                .forEach(page -> add(page, linked, pages));
          }
        });
    pages.keySet().removeIf(overlay::leavesOut);
    return pages;
  }

  private static void add(DocumentPath path, Entry entry, Map<URI, List<Linked>> pages) {
    Linked linked = new Linked(path, entry);
    Stream.concat(entry.links().stream().map(link -> link.url()), written(texts(entry)))
        .forEach(page -> add(page, linked, pages));
  }

  private static void add(URI page, Linked linked, Map<URI, List<Linked>> pages) {
    List<Linked> some = pages.computeIfAbsent(page, address -> new ArrayList<>());
    if (!some.contains(linked)) {
      some.add(linked);
    }
  }

  private static Stream<String> texts(Entry entry) {
    return Stream.concat(
        Stream.of(entry.answer(), Objects.requireNonNullElse(entry.legalSource(), "")),
        entry.translations().values().stream().map(Translation::answer));
  }

  private static Stream<String> texts(LocalChange change) {
    return Stream.of(
        Objects.requireNonNullElse(change.replace(), ""),
        Objects.requireNonNullElse(change.append(), ""),
        Objects.requireNonNullElse(change.off(), ""));
  }

  private static Stream<URI> written(Stream<String> texts) {
    return texts
        .flatMap(text -> ADDRESS.matcher(text).results())
        .map(found -> found.group())
        .flatMap(LinkedPages::address);
  }

  private static Stream<URI> address(String written) {
    try {
      return Stream.of(URI.create(written));
    } catch (IllegalArgumentException noAddress) {
      return Stream.empty();
    }
  }
}
