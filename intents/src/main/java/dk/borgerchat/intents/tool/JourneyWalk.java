package dk.borgerchat.intents.tool;

import dk.borgerchat.core.content.AnswerBook;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.kommune.DanishTime;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.intents.format.JourneyLines;
import dk.borgerchat.intents.format.JourneyLines.ExpectedLines;
import dk.borgerchat.intents.format.JourneyLines.StepLines;
import dk.borgerchat.intents.yaml.Text;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Walks one journey with the machinery of {@code talk} and notes where the bot does otherwise than
 * expected. For one thread, one journey.
 */
final class JourneyWalk {
  /** A Friday morning on which the hotline is open. */
  private static final LocalDateTime WORKING_HOUR = LocalDateTime.of(2026, 11, 20, 10, 0);

  private final Release release;
  private final JourneyLines journey;
  private final @Nullable KommuneCode kommune;
  private final Instant at;
  private final List<String> deviations = new ArrayList<>();

  private JourneyWalk(Release release, JourneyLines journey) {
    this.release = release;
    this.journey = journey;
    this.kommune = journey.kommune() == null ? null : new KommuneCode(journey.kommune().value());
    LocalDateTime time =
        journey.at() == null ? WORKING_HOUR : LocalDateTime.parse(journey.at().value());
    this.at = time.atZone(DanishTime.ZONE).toInstant();
  }

  /** Every deviation with its place, in the order of the steps; empty where all is as expected. */
  static List<String> deviations(Release release, JourneyLines journey) {
    JourneyWalk walk = new JourneyWalk(release, journey);
    walk.walk();
    return List.copyOf(walk.deviations);
  }

  private void walk() {
    Talk talk = new Talk(release, kommune, Clock.fixed(at, DanishTime.ZONE));
    for (StepLines step : journey.steps()) {
      Text presses = step.presses();
      if (presses != null && !talk.buttons().contains(presses.value())) {
        deviations.add(
            presses.place() + " no button '" + presses.value() + "', only " + talk.buttons());
        return;
      }
      compare(step, said(talk, step));
    }
  }

  private static Said said(Talk talk, StepLines step) {
    if (step.says() != null) {
      return talk.say(filled(step.says().value()));
    }
    return step.presses() != null
        ? talk.press(step.presses().value())
        : talk.leaveNumber(Objects.requireNonNull(step.phones()).value());
  }

  /** Invented numbers are put in here alone: content holds none. */
  private static String filled(String text) {
    return text.replace("{cpr}", "010190-1234").replace("{cprUdenStreg}", "0101901234");
  }

  private void compare(StepLines step, Said said) {
    ExpectedLines expected = step.expected();
    same("zone", expected.zone(), said.zone());
    same("decision", expected.decision(), said.decision());
    same("owner", expected.owner(), said.owner());
    List<Text> intents = expected.intents();
    if (intents.stream().noneMatch(one -> one.value().equals(said.intent()))
        && !intents.isEmpty()) {
      note(intents.getFirst(), "intent", values(intents), String.valueOf(said.intent()));
    }
    for (Text answer : expected.answers()) {
      if (!answers(answer.value(), said.reply())) {
        note(answer, "answer", answer.value(), said.intent() + ", " + said.reply());
      }
    }
    for (Text button : expected.buttons()) {
      if (!said.buttons().contains(button.value())) {
        note(button, "button", button.value(), String.valueOf(said.buttons()));
      }
    }
    for (Text part : expected.reply()) {
      if (!said.reply().contains(part.value())) {
        note(part, "reply", part.value(), said.reply());
      }
    }
    for (Text part : expected.without()) {
      if (said.reply().contains(filled(part.value()))) {
        note(part, "reply without", part.value(), said.reply());
      }
    }
  }

  private boolean answers(String intent, String reply) {
    AnswerBook answers = release.answers(at);
    return Arrays.stream(Language.values())
        .flatMap(language -> answers.find(new IntentId(intent), kommune, language).stream())
        .anyMatch(answer -> reply.contains(answer.text()));
  }

  private void same(String what, @Nullable Text expected, @Nullable String found) {
    if (expected != null && !expected.value().equals(found)) {
      note(expected, what, expected.value(), String.valueOf(found));
    }
  }

  private void note(Text place, String what, String expected, String found) {
    deviations.add(
        "%s %s: expected %s, got %s"
            .formatted(place.place(), what, expected, found.replaceAll("\\s+", " ")));
  }

  private static String values(List<Text> texts) {
    return String.join(" or ", texts.stream().map(Text::value).toList());
  }
}
