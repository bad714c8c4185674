package dk.borgerchat.connectors.citizen;

import dk.borgerchat.connectors.Problem;
import dk.borgerchat.connectors.ProblemException;
import dk.borgerchat.core.kommune.Kommune;
import dk.borgerchat.core.kommune.Membership;
import org.jspecify.annotations.Nullable;

/** The refusals of the citizens' API, each in words a person understands. */
final class CitizenProblems {
  private CitizenProblems() {}

  static ProblemException unknownKommune() {
    return problem(
        "unknown-kommune",
        "There is no such kommune",
        422,
        "Chatten kender ikke den kommune. Kontakt kommunen, hvis siden bliver ved med at vise"
            + " fejlen.");
  }

  static ProblemException notServed(Kommune kommune, @Nullable String phone) {
    String what =
        kommune.membership() == Membership.LEFT
            ? "%s Kommune bruger ikke længere chatten."
            : "Chatten er sat på pause i %s Kommune.";
    String whom =
        phone == null
            ? " Du finder kommunens telefonnummer på " + kommune.websiteName() + "."
            : " Ring til kommunen på " + phone + ".";
    return problem(
        "not-served",
        "The kommune is paused or has left",
        403,
        what.formatted(kommune.name()) + whom);
  }

  static ProblemException noToken() {
    return problem(
        "no-token",
        "A bearer token is needed",
        401,
        "Samtalen kan ikke åbnes uden nøgle. Start en ny samtale.");
  }

  static ProblemException expiredToken() {
    return problem(
        "expired-token",
        "The conversation is no longer kept, or the token is not ours",
        401,
        "Samtalen findes ikke længere. Start en ny samtale.");
  }

  static ProblemException foreignOrigin() {
    return problem(
        "foreign-origin",
        "The page's web address is not on the kommune's list",
        403,
        "Chatten må ikke bruges fra denne hjemmeside. Gå til kommunens egen hjemmeside.");
  }

  static ProblemException tooLong(int longest) {
    return problem(
        "text-too-long",
        "The text is longer than " + longest + " characters",
        422,
        "Din besked er for lang og er ikke sendt. Skriv højst " + longest + " tegn.");
  }

  static ProblemException incomplete(String what) {
    return problem(
        "incomplete",
        "The message lacks something: " + what,
        422,
        "Beskeden var ikke hel og er ikke sendt. Prøv igen.");
  }

  static ProblemException notAPhoneNumber() {
    return problem(
        "not-a-phone-number",
        "The phone number is not one",
        422,
        "Telefonnummeret ser ikke rigtigt ud. Skriv otte cifre, eller begynd med + og landekode.");
  }

  static ProblemException wrongChoice() {
    return problem(
        "wrong-choice",
        "The choice is not on offer any more",
        409,
        "Den knap kan ikke bruges længere. Vælg en af de nyeste knapper, eller skriv din besked.");
  }

  static ProblemException slotTaken() {
    return problem(
        "slot-taken",
        "Nobody can call at that time",
        409,
        "Tiden er ikke ledig længere. Vælg en anden tid.");
  }

  static ProblemException unknownReceipt() {
    return problem(
        "unknown-receipt",
        "There is no call back with that receipt, or it is over",
        404,
        "Vi har ingen opringning med det kvitteringsnummer. Se efter, om det er skrevet rigtigt.");
  }

  static ProblemException over() {
    return problem(
        "conversation-over",
        "The conversation has ended",
        409,
        "Samtalen er slut. Start en ny samtale, hvis du har flere spørgsmål.");
  }

  static Problem tooMany() {
    return Problem.of(
        "too-many-requests",
        "Too many requests",
        429,
        "Der er sendt mange beskeder på kort tid. Vent lidt, og prøv igen.");
  }

  private static ProblemException problem(String name, String title, int status, String detail) {
    return new ProblemException(Problem.of(name, title, status, detail));
  }
}
