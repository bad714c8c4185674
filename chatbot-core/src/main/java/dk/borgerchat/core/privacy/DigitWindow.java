package dk.borgerchat.core.privacy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Neighbouring groups of digits read as one number: {@code 15 03 87-5123}.
 *
 * @param plain the text they stand in
 * @param groups at least one, in order
 */
record DigitWindow(String plain, List<DigitGroup> groups) {
  /** Every window of the text whose digits number {@code least} to {@code most}, left to right. */
  static Stream<DigitWindow> in(String plain, int least, int most) {
    List<DigitGroup> groups = DigitGroup.in(plain);
    return IntStream.range(0, groups.size())
        .boxed()
        .flatMap(from ->
            IntStream.rangeClosed(from + 1, Math.min(groups.size(), from + most))
                .mapToObj(to -> new DigitWindow(plain, groups.subList(from, to)))
                .takeWhile(window -> window.length() <= most)
                .filter(window -> window.length() >= least));
  }

  int length() {
    return groups.stream().mapToInt(DigitGroup::length).sum();
  }

  int start() {
    return groups.getFirst().start();
  }

  int end() {
    return groups.getLast().end();
  }

  /** The digits alone. */
  String digits() {
    return groups.stream()
        .map(group -> plain.substring(group.start(), group.end()))
        .collect(Collectors.joining());
  }

  /** The lengths of the groups: {@code 2-2-2-4}. */
  String shape() {
    return groups.stream()
        .map(group -> String.valueOf(group.length()))
        .collect(Collectors.joining("-"));
  }

  /** What stands between the groups, in order; one fewer than there are groups. */
  List<String> gaps() {
    return IntStream.range(1, groups.size())
        .mapToObj(i -> plain.substring(groups.get(i - 1).end(), groups.get(i).start()))
        .toList();
  }

  boolean everyGapIn(String characters) {
    return gaps().stream().allMatch(gap -> gap.length() == 1 && characters.contains(gap));
  }

  /** Tells whether that character stands directly before it. */
  boolean isAfter(char character) {
    return start() > 0 && plain.charAt(start() - 1) == character;
  }

  /** Tells whether that character stands directly behind it. */
  boolean isBefore(char character) {
    return end() < plain.length() && plain.charAt(end()) == character;
  }

  Finding finding(Label label) {
    return new Finding(start(), end(), label);
  }
}
