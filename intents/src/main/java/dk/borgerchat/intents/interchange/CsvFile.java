package dk.borgerchat.intents.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * CSV. A sentence that a spreadsheet would run as a formula gets an apostrophe in front, which is
 * taken off again when read (OWASP, CSV injection).
 */
final class CsvFile implements SentenceFormat.Form {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FORMULA = "=+-@\t";
  private static final char QUOTE = '\'';
  private static final CSVFormat WRITTEN =
      CSVFormat.RFC4180.builder().setHeader(SentenceFormat.INTENT, SentenceFormat.TEXT).get();

  private static final CSVFormat READ =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @Override
  public void write(List<Labelled> sentences, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    CSVPrinter printer = new CSVPrinter(writer, WRITTEN);
    for (Labelled sentence : sentences) {
      printer.printRecord(sentence.intent(), harmless(sentence.text()));
    }
    printer.flush();
  }

  @Override
  public List<Labelled> read(InputStream in) throws IOException {
    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    List<Labelled> sentences = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(bare, READ)) {
      if (!parser
          .getHeaderNames()
          .containsAll(List.of(SentenceFormat.INTENT, SentenceFormat.TEXT))) {
        throw new UnreadableFileException(
            "The first line does not name the columns intent and text.");
      }
      for (CSVRecord record : parser) {
        sentences.add(
            UnreadableFileException.sentence(
                record.get(SentenceFormat.INTENT),
                meant(record.get(SentenceFormat.TEXT)),
                "Row " + (record.getRecordNumber() + 1)));
      }
    }
    return sentences;
  }

  private static String harmless(String text) {
    return isFormula(text) || isQuoted(text) ? QUOTE + text : text;
  }

  private static String meant(String text) {
    return isQuoted(text) ? text.substring(1) : text;
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
  }

  /** An apostrophe, or several, before what would be a formula. */
  private static boolean isQuoted(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == QUOTE) {
      at++;
    }
    return at > 0 && isFormula(text.substring(at));
  }
}
