package dk.borgerchat.core;

import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.Entry;
import dk.borgerchat.core.content.Guide;
import dk.borgerchat.core.content.Link;
import dk.borgerchat.core.content.LocalChange;
import dk.borgerchat.core.content.Overlay;
import dk.borgerchat.core.content.Phrase;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.content.Season;
import dk.borgerchat.core.content.Sector;
import dk.borgerchat.core.content.Theme;
import dk.borgerchat.core.content.Translation;
import dk.borgerchat.core.content.Variable;
import dk.borgerchat.core.content.Welcome;
import dk.borgerchat.core.kommune.Kommune;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.kommune.OpeningHours;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.language.PlainWords;
import dk.borgerchat.core.language.WordLists;
import dk.borgerchat.core.understanding.Candidate;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.core.understanding.IntentRecognizer;
import dk.borgerchat.core.understanding.Reading;
import dk.borgerchat.core.understanding.Understanding;
import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A small world for tests: two kommuner, a handful of intents, and a recognizer that knows its
 * sentences by heart.
 */
public final class SmallTown {
  public static final KommuneCode LILLEBY = new KommuneCode("0998");
  public static final KommuneCode STOREBY = new KommuneCode("0997");
  public static final IntentId PASSPORT = new IntentId("pas.forny");
  public static final IntentId CHILD_PASSPORT = new IntentId("pas.barn");
  public static final IntentId RATS = new IntentId("skadedyr.rotter");
  public static final IntentId HARBOUR = new IntentId("lokal.havnebad");
  public static final IntentId LIFE = new IntentId("akut.112");
  public static final IntentId PERSON = new IntentId("samtale.tal-med-menneske");
  public static final IntentId CALL_ME = new IntentId("samtale.ring-mig-op");
  public static final IntentId NOT_THAT = new IntentId("samtale.forstaar-ikke");
  public static final IntentId AGAIN = new IntentId("samtale.gentag");
  public static final IntentId NO = new IntentId("samtale.nej");

  private static final Map<String, Understanding> BY_HEART =
      Map.ofEntries(
          Map.entry("jeg skal have nyt pas", sure(PASSPORT, Language.DA, null)),
          Map.entry("pas i Storeby", sure(PASSPORT, Language.DA, STOREBY)),
          Map.entry("my passport has expired", sure(PASSPORT, Language.EN, null)),
          Map.entry("my rats", sure(RATS, Language.EN, null)),
          Map.entry("jeg har rotter", sure(RATS, Language.DA, null)),
          Map.entry("badebroen", sure(HARBOUR, Language.DA, null)),
          Map.entry("tal med et menneske", sure(PERSON, Language.DA, null)),
          Map.entry("ring mig op", sure(CALL_ME, Language.DA, null)),
          Map.entry("det var ikke det", sure(NOT_THAT, Language.DA, null)),
          Map.entry("sig det igen", sure(AGAIN, Language.DA, null)),
          Map.entry("nej", sure(NO, Language.DA, null)),
          Map.entry(
              "pas",
              new Understanding.Ambiguous(reading(Language.DA, null, PASSPORT, CHILD_PASSPORT))),
          Map.entry(
              "nyt pas i Storeby",
              new Understanding.Ambiguous(reading(Language.DA, STOREBY, PASSPORT, CHILD_PASSPORT))),
          Map.entry(
              "han trækker ikke vejret",
              new Understanding.Urgent(reading(Language.DA, null, LIFE))),
          Map.entry(
              "ja dzien dobry", new Understanding.NotUnderstood(reading(Language.PL, null, RATS))));

  private static final Understanding LOST =
      new Understanding.NotUnderstood(reading(Language.DA, null, RATS));

  private SmallTown() {}

  /** What is published in the small world. */
  public static Release release() {
    return new Release(content(), recognizer());
  }

  /** Knows the sentences above; everything else is not understood. */
  public static IntentRecognizer recognizer() {
    return utterance -> BY_HEART.getOrDefault(utterance.text().value(), LOST);
  }

  /** Which passport? Asked after the answer about the usual one. */
  static final Guide WHICH_PASSPORT =
      new Guide(
          "pas.hvilket",
          "Find det rette pas",
          List.of(PASSPORT),
          LocalDate.of(2030, 1, 1),
          "a jurist",
          "hvem",
          Map.of(
              "hvem",
              new Guide.Step(
                  "Hvem skal have pas?",
                  List.of(
                      new Guide.Option("Et barn", new Guide.Target.Next("hvor-gammelt")),
                      new Guide.Option("En voksen", new Guide.Target.End(PASSPORT)))),
              "hvor-gammelt",
              new Guide.Step(
                  "Hvor gammelt er barnet?",
                  List.of(
                      new Guide.Option("Under 12 år", new Guide.Target.End(CHILD_PASSPORT)),
                      new Guide.Option("Over 12 år", new Guide.Target.End(CHILD_PASSPORT))))));

  /** The small world's content. */
  public static Content content() {
    Map<IntentId, Entry> entries =
        Stream.of(PASSPORT, CHILD_PASSPORT, RATS, LIFE, PERSON, CALL_ME, NOT_THAT, AGAIN, NO)
            .map(SmallTown::entry)
            .collect(Collectors.toMap(Entry::intent, entry -> entry));
    return new Content(
        "small-town",
        entries,
        Map.of(LILLEBY, lilleby(), STOREBY, storeby()),
        Map.of(LILLEBY, kommune(LILLEBY, "Lilleby"), STOREBY, kommune(STOREBY, "Storeby")),
        Map.of(
            "kommune.telefon",
            new Variable(
                "kommune.telefon",
                "",
                "se {kommune.website}",
                Map.of(Language.EN, "see {kommune.website}"))),
        Map.of(Language.DA, phrases("")),
        Map.of(WHICH_PASSPORT.id(), WHICH_PASSPORT),
        List.of(),
        List.of(),
        WordLists.NONE,
        PlainWords.NONE);
  }

  private static Overlay lilleby() {
    return new Overlay(
        LILLEBY,
        Map.of("kommune.telefon", "12 34"),
        Map.of(
            RATS, new LocalChange(null, null, "Det klares ikke her.", List.of()),
            CHILD_PASSPORT, new LocalChange("Kom om tirsdagen.", null, null, List.of()),
            PASSPORT, new LocalChange(null, "Husk billedet.", null, List.of())),
        Map.of(HARBOUR, entry(HARBOUR)),
        new Welcome(
            null,
            new Welcome.Notice(
                "Rådhuset er lukket i dag.",
                LocalDate.of(2026, 12, 24),
                LocalDate.of(2026, 12, 26))),
        null,
        Theme.USUAL,
        List.of());
  }

  /** The common texts, its own opening hours and colours. */
  private static Overlay storeby() {
    return new Overlay(
        STOREBY,
        Map.of(),
        Map.of(),
        Map.of(),
        Welcome.USUAL,
        OpeningHours.parse("MON-FRI 09:00-12:00"),
        new Theme(Map.of("primary", "#7a1f3d")),
        List.of());
  }

  private static Entry entry(IntentId intent) {
    return new Entry(
        intent,
        "Om " + intent,
        "Svar på " + intent + ". Ring på {kommune.telefon}.",
        intent.equals(HARBOUR)
            ? new Season(MonthDay.of(10, 15), MonthDay.of(4, 15), "Havnen er åben for både.")
            : null,
        List.of(new Link("borger.dk", URI.create("https://www.borger.dk"))),
        Sector.KOMMUNE,
        "Borgerservice",
        null,
        null,
        LocalDate.of(2027, 5, 1),
        LocalDate.of(2026, 11, 2),
        "seed",
        "",
        intent.equals(PASSPORT)
            ? Map.of(
                Language.EN, new Translation("Passport", "In English. {kommune.telefon}", null))
            : intent.equals(HARBOUR)
                ? Map.of(Language.EN, new Translation("Harbour", "Frozen.", "Open."))
                : Map.of());
  }

  private static Kommune kommune(KommuneCode code, String name) {
    return new Kommune(
        code, name, URI.create("https://www." + name.toLowerCase() + ".example"), "Øst", List.of());
  }

  private static Map<Phrase, String> phrases(String before) {
    Map<Phrase, String> phrases = new EnumMap<>(Phrase.class);
    for (Phrase phrase : Phrase.values()) {
      phrases.put(phrase, before + phrase.key());
    }
    phrases.put(Phrase.CALL_BACK_BOOKED, "Kvittering {receipt}, {time}");
    phrases.put(Phrase.AGENT_JOINED, "Du taler med {agent}");
    phrases.put(Phrase.OTHER_KOMMUNE, "Mener du {kommune}?");
    return phrases;
  }

  private static Understanding sure(
      IntentId intent, Language language, @Nullable KommuneCode named) {
    return new Understanding.Understood(reading(language, named, intent));
  }

  private static Reading reading(
      Language language, @Nullable KommuneCode named, IntentId... intents) {
    List<Candidate> candidates =
        Arrays.stream(intents).map(intent -> new Candidate(intent, 0.9 / intents.length)).toList();
    return new Reading(candidates, 0.9, List.of(intents[0]), language, named);
  }
}
