package dk.borgerchat.core.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Replaces what is personal by labels such as {@code [CPR]}: CPR, telephone, card, account and
 * passport numbers, e-mail addresses, the citizen's own address, names in introductions.
 * Idempotent: masking masked text changes nothing. Stateless and safe for any number of threads.
 */
public final class PrivacyMask {
  private static final List<Finder> ALL =
      List.of(
          new EmailFinder(),
          new IbanFinder(),
          new AccountFinder(),
          new CardFinder(),
          new PassportFinder(),
          new CprFinder(),
          new ForeignPhoneFinder(),
          new DanishPhoneFinder(),
          new AddressFinder(),
          new NameFinder());
  private static final List<Finder> CPR_ONLY = List.of(new CprFinder());

  /** Masks everything the mask knows, for what citizens write. */
  public MaskedText mask(CitizenText text) {
    return MaskedText.alreadyMasked(masked(text.raw(), ALL));
  }

  /**
   * Masks CPR numbers only, for what agents write: a phone number is often part of their answer.
   */
  public MaskedText maskCprOnly(CitizenText text) {
    return MaskedText.alreadyMasked(masked(text.raw(), CPR_ONLY));
  }

  /** How many CPR numbers stand in a text: 0 in everything that came out of here. */
  public int cprNumbersIn(CitizenText text) {
    return (int) new CprFinder().find(PlainText.of(text.raw()).text()).count();
  }

  /** Masks until nothing is found: what a label now stands beside may be a number of its own. */
  private static String masked(String text, List<Finder> finders) {
    String before = text;
    String after = maskedOnce(before, finders);
    while (!after.equals(before)) {
      before = after;
      after = maskedOnce(before, finders);
    }
    return after;
  }

  private static String maskedOnce(String original, List<Finder> finders) {
    PlainText plain = PlainText.of(original);
    StringBuilder text = new StringBuilder(original.length());
    int done = 0;
    for (Finding finding : findings(plain.text(), finders)) {
      text.append(original, done, plain.origin(finding.start())).append(finding.label().text());
      done = plain.originEnd(original, finding.end());
    }
    return text.append(original, done, original.length()).toString();
  }

  /** Earlier finders, and of one finder's findings the earlier, win over what overlaps them. */
  private static List<Finding> findings(String plain, List<Finder> finders) {
    List<Finding> kept = new ArrayList<>();
    for (Finder finder : finders) {
      Stream<Finding> found = finder.mayFind(plain) ? finder.find(plain) : Stream.empty();
      for (Finding finding : found.toList()) {
        if (kept.stream().noneMatch(finding::overlaps)) {
          kept.add(finding);
        }
      }
    }
    kept.sort(Comparator.comparingInt(Finding::start));
    return kept;
  }
}
