package dk.borgerchat.core.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * OpenNLP's language detector with its packaged model of 183 languages (Leipzig corpora), asked
 * only which of ours is nearest. Loaded once for the process, about 33 MB.
 */
final class NearestLanguage {
  private static final String MODEL = "/langdetect-183.bin";
  private static final Map<String, Language> OURS =
      Map.of(
          "dan", Language.DA,
          "eng", Language.EN,
          "deu", Language.DE,
          "swe", Language.SV,
          "nob", Language.NB,
          "ukr", Language.UK,
          "ara", Language.AR,
          "pol", Language.PL,
          "tur", Language.TR);

  /** So many characters tell the language; more only take time. */
  private static final int ENOUGH = 300;

  Language of(PlainText text) {
    String start = text.value().substring(0, Math.min(ENOUGH, text.value().length()));
    for (opennlp.tools.langdetect.Language guess :
        new LanguageDetectorME(Packaged.MODEL).predictLanguages(start)) {
      Language ours = OURS.get(guess.getLang());
      if (ours != null) {
        return ours;
      }
    }
    return Language.UND;
  }

  /** Read when the first text needs it. */
  private static final class Packaged {
    static final LanguageDetectorModel MODEL = read();

    private static LanguageDetectorModel read() {
      try (InputStream in = NearestLanguage.class.getResourceAsStream(NearestLanguage.MODEL)) {
        if (in == null) {
          throw new IllegalStateException(
              "opennlp-models-langdetect is missing from the class path");
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException("The packaged language model cannot be read", e);
      }
    }
  }
}
