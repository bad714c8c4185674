package dk.borgerchat.intents.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** A format of labelled sentences. What is written reads back the same, in the same order. */
public enum SentenceFormat {
  /** Rasa NLU training data, YAML, version 3.1. */
  RASA(new RasaFile()),
  /** Two columns with a header, RFC 4180, UTF-8 with a byte order mark so that Excel reads æøå. */
  CSV(new CsvFile()),
  /** An Excel workbook (xlsx) with one sheet of two columns. */
  EXCEL(new ExcelFile());

  static final String INTENT = "intent";
  static final String TEXT = "text";

  /** How one format is written and read. */
  interface Form {
    void write(List<Labelled> sentences, OutputStream out) throws IOException;

    List<Labelled> read(InputStream in) throws IOException;
  }

  private final Form form;

  SentenceFormat(Form form) {
    this.form = form;
  }

  /** Writes all sentences. */
  public void write(List<Labelled> sentences, OutputStream out) throws IOException {
    form.write(sentences, out);
  }

  /**
   * Reads all sentences.
   *
   * @throws UnreadableFileException with one sentence for its user where the file is another
   */
  public List<Labelled> read(InputStream in) throws IOException {
    return form.read(in);
  }
}
