package dk.borgerchat.connectors.citizen;

import dk.borgerchat.core.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Messages as a voice says them: no Markdown, no links, lists as "for det første …", the buttons as
 * what one can say. The words stay those of the approved text.
 *
 * @param places how the items of a list begin, in order; a longer list repeats the last
 * @param sayOne before the buttons; {@code or} stands between the last two
 */
record Spoken(List<String> places, String sayOne, String or) {
  private static final Spoken DANISH =
      new Spoken(
          List.of(
              "For det første",
              "For det andet",
              "For det tredje",
              "For det fjerde",
              "For det femte",
              "For det sjette",
              "Og desuden"),
          "Du kan sige: ",
          " eller ");
  private static final Spoken ENGLISH =
      new Spoken(
          List.of("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "And also"),
          "You can say: ",
          " or ");

  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*]|(\\d{1,2})[.)])\\s+(.*)");
  private static final Pattern PROTOCOL = Pattern.compile("https?://");
  private static final Pattern SHORT_NUMBER =
      Pattern.compile("(?<![\\d-])(112|114|1813)(?![\\d-])");

  /** Read out in Danish, or in English where the conversation is. */
  static Spoken of(Language language) {
    return language == Language.EN ? ENGLISH : DANISH;
  }

  /** The same events with what is said in place of what is read. */
  Shown.Events events(Shown.Events shown) {
    return new Shown.Events(
        shown.events().stream().map(this::event).toList(),
        shown.owner(),
        shown.sequence(),
        shown.queue());
  }

  private Shown.Event event(Shown.Event event) {
    return "bot".equals(event.type()) && event.text() != null
        ? event.saying(text(event.text()) + offer(event.buttons()))
        : event;
  }

  /** A text in Markdown as one line of sentences. */
  String text(String markdown) {
    List<String> sentences = new ArrayList<>();
    int item = 0;
    for (String line : markdown.split("\n", -1)) {
      Matcher matcher = ITEM.matcher(line);
      if (matcher.matches()) {
        sentences.add(sentence(place(item++) + ": " + matcher.group(2)));
      } else if (!line.isBlank()) {
        item = 0;
        sentences.add(line.strip());
      }
    }
    return sayable(String.join(" ", sentences));
  }

  private String place(int item) {
    return places.get(Math.min(item, places.size() - 1));
  }

  private String offer(List<Shown.Button> buttons) {
    List<String> labels = buttons.stream().map(Shown.Button::label).toList();
    return switch (labels.size()) {
      case 0 -> "";
      case 1 -> " " + sayOne + sentence(labels.getFirst());
      default ->
          " "
              + sayOne
              + labels.stream().limit(labels.size() - 1L).collect(Collectors.joining(", "))
              + or
              + sentence(labels.getLast());
    };
  }

  private static String sentence(String text) {
    String stripped = text.strip();
    return stripped.matches(".*[.:!?]") ? stripped : stripped + ".";
  }

  /** Emergency numbers digit by digit, as people say them. */
  private static String sayable(String text) {
    String withoutProtocol = PROTOCOL.matcher(text).replaceAll("");
    return SHORT_NUMBER
        .matcher(withoutProtocol)
        .replaceAll(number -> String.join(" ", number.group().split("")));
  }
}
