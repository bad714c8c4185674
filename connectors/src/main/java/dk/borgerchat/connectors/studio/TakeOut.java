package dk.borgerchat.connectors.studio;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.Recorded;
import dk.borgerchat.core.conversation.TranscriptBook;
import dk.borgerchat.core.conversation.TranscriptBook.Access;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.DocumentPath;
import dk.borgerchat.core.publishing.Revision;
import dk.borgerchat.core.publishing.RevisionBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Puts all that is a kommune's own into one zip file: its texts as they hold (YAML), every revision
 * of them and every kept conversation (masked), one JSON document a line.
 */
@ApplicationScoped
public class TakeOut {
  private static final int PAGE = 200;

  private static final String READ_ME =
      """
      Data fra Borgerchat for kommune %s.

      texts/               kommunens oplysninger og egne tekster, som de gælder nu (YAML)
      revisions.jsonl      alle udgaver af teksterne: hvem, hvornår, hvorfor og teksten (JSON Lines)
      conversations.jsonl  samtaler, der endnu gemmes, uden CPR-numre (JSON Lines)
      """;

  private final RevisionBook book;
  private final TranscriptBook transcripts;
  private final ObjectWriter json;

  public TakeOut(RevisionBook book, TranscriptBook transcripts, ObjectMapper json) {
    this.book = book;
    this.transcripts = transcripts;
    this.json = json.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  /** A revision with its text and what happened to it. */
  record FullText(Shown.RevisionLine revision, List<Shown.StepLine> steps, String text) {}

  /** What was said in one conversation. */
  record Said(String conversation, List<Recorded> events) {}

  /**
   * The file, in the system's folder for temporary ones; whoever asks takes it away.
   *
   * @param access who takes it and why, written down for each conversation
   */
  Path file(KommuneCode kommune, Access access) throws IOException {
    Path file = Files.createTempFile("borgerchat-", ".zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      entry(zip, "LÆS-MIG.txt", READ_ME.formatted(kommune));
      texts(zip, kommune);
      zip.putNextEntry(new ZipEntry("revisions.jsonl"));
      revisions(zip, kommune);
      zip.putNextEntry(new ZipEntry("conversations.jsonl"));
      transcripts.takeOut(kommune, access, conversation -> line(zip, said(conversation)));
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    return file;
  }

  private void texts(ZipOutputStream zip, KommuneCode kommune) throws IOException {
    for (var document : book.live().entrySet()) {
      if (isOf(document.getKey(), kommune)) {
        entry(zip, "texts/" + document.getKey(), document.getValue().text());
      }
    }
  }

  private void revisions(OutputStream zip, KommuneCode kommune) {
    long before = Long.MAX_VALUE;
    List<Revision> page = book.history(null, before, PAGE);
    while (!page.isEmpty()) {
      page.stream()
          .filter(revision -> isOf(revision.path(), kommune))
          .forEach(revision -> line(zip, full(revision)));
      before = page.getLast().number();
      page = book.history(null, before, PAGE);
    }
  }

  private FullText full(Revision revision) {
    return new FullText(
        Shown.RevisionLine.of(revision),
        book.steps(revision.number()).stream().map(Shown.StepLine::of).toList(),
        book.text(revision.number()));
  }

  private static Said said(Conversation conversation) {
    return new Said(conversation.id().toString(), conversation.events());
  }

  private static boolean isOf(DocumentPath path, KommuneCode kommune) {
    return kommune.equals(path.kommune());
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private void line(OutputStream zip, Object value) {
    try {
      json.writeValue(zip, value);
      zip.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
