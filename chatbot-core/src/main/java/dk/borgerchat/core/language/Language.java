package dk.borgerchat.core.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages Borgerchat tells apart, by their ISO 639-1 codes. */
public enum Language {
  DA,
  EN,
  DE,
  SV,
  NB,
  UK,
  AR,
  PL,
  TR,
  /** None of the others, or too little text to tell. */
  UND;

  /** The code in lower case: {@code da}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The language with that code, or empty where it is none of ours. */
  public static Optional<Language> ofCode(String code) {
    return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
  }

  /** Danish readers understand it and the recognizer reads it as Danish: da, nb, sv. */
  public boolean isReadAsDanish() {
    return switch (this) {
      case DA, NB, SV -> true;
      case EN, DE, UK, AR, PL, TR, UND -> false;
    };
  }
}
