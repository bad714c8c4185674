package dk.borgerchat.core.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How a document is written. Its fields are maps, lists, texts and booleans, in the order they are
 * written in. Safe for any number of threads.
 */
public interface DocumentFormat {
  /** The fields of a document; empty where it is empty or cannot be read. */
  Map<String, Object> fields(String text);

  /**
   * The document with those fields and no others. What did not change stays as it is written, its
   * comments too; a field that is new stands last.
   */
  String with(String text, Map<String, Object> fields);

  /**
   * The document saying who approved it and on which day it was checked so, where documents of its
   * kind say so.
   */
  String approvedBy(String text, String approver, LocalDate day);

  /**
   * Which of a document's values a line holds: the names and the numbers from 0 that lead to it,
   * {@code steps, hvem, options, 1}. Empty where the line holds none, or the text cannot be read.
   *
   * @param line the first is 1
   */
  List<String> placeOf(String text, int line);
}
