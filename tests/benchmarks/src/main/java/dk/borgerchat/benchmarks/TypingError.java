package dk.borgerchat.benchmarks;

import java.util.SplittableRandom;

/** Makes the mistakes people make when typing: a letter missing, doubled, swapped or wrong. */
final class TypingError {
  private static final String LETTERS = "abcdefghijklmnoprstuvyæøå";
  private static final int SHORTEST = 4;
  private static final int TRIES = 20;

  private TypingError() {}

  /** The text with one mistake inside one word; unchanged where every word is very short. */
  static String in(String text, SplittableRandom random) {
    String[] words = text.split(" ", -1);
    for (int i = 0; i < TRIES; i++) {
      int chosen = random.nextInt(words.length);
      if (words[chosen].length() >= SHORTEST
          && words[chosen].chars().allMatch(Character::isLetter)) {
        words[chosen] = mistyped(words[chosen], random);
        break;
      }
    }
    return String.join(" ", words);
  }

  private static String mistyped(String word, SplittableRandom random) {
    int at = 1 + random.nextInt(word.length() - 2);
    String before = word.substring(0, at);
    String rest = word.substring(at + 1);
    char letter = word.charAt(at);
    return switch (random.nextInt(4)) {
      case 0 -> before + rest;
      case 1 -> before + letter + letter + rest;
      case 2 -> before + rest.charAt(0) + letter + rest.substring(1);
      default -> before + LETTERS.charAt(random.nextInt(LETTERS.length())) + rest;
    };
  }
}
