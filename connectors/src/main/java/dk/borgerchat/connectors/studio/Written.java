package dk.borgerchat.connectors.studio;

import dk.borgerchat.core.publishing.DocumentFormat;
import dk.borgerchat.core.publishing.DocumentPath;
import dk.borgerchat.core.publishing.RevisionBook;
import dk.borgerchat.core.publishing.RevisionBook.Draft;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document as somebody wrote it: its whole text, or all its fields. Fields are put into the
 * newest revision's text, so that what did not change stays as it was written.
 *
 * @param path which document
 * @param text the whole document; an empty one takes it away; null where fields are given
 * @param fields all its fields; null where the text is given
 * @param basedOn the revision it was made from, 0 for a new document
 * @param why the reason, may be null
 * @param with others that hold only together with it, as an intent's checks do; null for none
 */
public record Written(
    @Nullable String path,
    @Nullable String text,
    @Nullable Map<String, Object> fields,
    long basedOn,
    @Nullable String why,
    @Nullable List<Written> with) {
  private static final int LONGEST_WHY = 1_000;

  String pathOrNone() {
    return path == null ? "" : path;
  }

  String reason() {
    return why == null ? "" : why.strip().substring(0, Math.min(LONGEST_WHY, why.strip().length()));
  }

  /** The document itself, and then those that hold only together with it. */
  List<Draft> drafts(StaffDoor door, RevisionBook book, DocumentFormat format) {
    String author = door.staff().username();
    return Stream.concat(Stream.of(this), with == null ? Stream.empty() : with.stream())
        .map(one -> {
          DocumentPath document = door.readable(one.pathOrNone());
          String whole = one.textIn(document, book, format);
          return new Draft(document, whole, one.basedOn(), author, reason());
        })
        .toList();
  }

  private String textIn(DocumentPath path, RevisionBook book, DocumentFormat format) {
    if (text != null) {
      return text;
    }
    if (fields == null) {
      throw StudioProblems.incomplete("Send dokumentets tekst eller dets felter.");
    }
    String base =
        book.find(basedOn)
            .filter(revision -> revision.path().equals(path))
            .map(revision -> book.text(revision.number()))
            .orElse("");
    return format.with(base, fields);
  }
}
