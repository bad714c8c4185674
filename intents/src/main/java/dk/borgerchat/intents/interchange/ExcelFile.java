package dk.borgerchat.intents.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** An Excel workbook: text cells only, so that nothing in them is run as a formula. */
final class ExcelFile implements SentenceFormat.Form {
  private static final int WIDE = 60;
  private static final int NARROW = 30;

  @Override
  public void write(List<Labelled> sentences, OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "Borgerchat", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("utterances");
      sheet.value(0, 0, SentenceFormat.INTENT);
      sheet.value(0, 1, SentenceFormat.TEXT);
      sheet.width(0, NARROW);
      sheet.width(1, WIDE);
      for (int i = 0; i < sentences.size(); i++) {
        sheet.value(i + 1, 0, sentences.get(i).intent());
        sheet.value(i + 1, 1, sentences.get(i).text());
      }
    }
  }

  @Override
  public List<Labelled> read(InputStream in) throws IOException {
    List<Labelled> sentences = new ArrayList<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(in);
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      List<Row> all = rows.toList();
      if (all.isEmpty() || !isHeader(all.getFirst())) {
        throw new UnreadableFileException("The first row does not hold intent and text.");
      }
      for (Row row : all.subList(1, all.size())) {
        sentences.add(
            UnreadableFileException.sentence(
                row.getCellText(0), row.getCellText(1), "Row " + row.getRowNum()));
      }
    }
    return sentences;
  }

  private static boolean isHeader(Row row) {
    return row.getCellText(0).equals(SentenceFormat.INTENT)
        && row.getCellText(1).equals(SentenceFormat.TEXT);
  }
}
