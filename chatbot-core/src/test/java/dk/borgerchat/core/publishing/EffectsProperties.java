package dk.borgerchat.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.SmallTown;
import dk.borgerchat.core.content.Check;
import dk.borgerchat.core.content.Content;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.privacy.MaskedText;
import dk.borgerchat.core.publishing.AskedQuestion.Met;
import dk.borgerchat.core.understanding.Example;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.core.understanding.IntentModel;
import dk.borgerchat.core.understanding.Learner;
import dk.borgerchat.core.understanding.SmallCorpus;
import dk.borgerchat.core.understanding.TrainedRecognizer;
import dk.borgerchat.core.understanding.Utterance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a report says of a kommune is what its citizens meet, though it reads most of it once. */
class EffectsProperties {
  private static final List<Example> ALL = SmallCorpus.common();
  private static final List<Example> FEWER =
      ALL.stream().filter(example -> example.text().length() % 4 != 0).toList();

  private static final IntentModel BEFORE = Learner.learn(FEWER, SmallCorpus.SETTINGS);
  private static final IntentModel AFTER = Learner.learn(ALL, SmallCorpus.SETTINGS);

  @Property(tries = 30)
  void whatIsReadOnceForAllIsWhatEachKommuneMeets(
      @ForAll("sentences") List<String> localBefore,
      @ForAll("sentences") List<String> localAfter,
      @ForAll("sentences") List<String> questions) {
    List<Check> checks =
        List.of(
            new Check("min hund har mistet sit tegn", new IntentId("hund.tegn"), null),
            new Check("bilen er snavset", new IntentId("bil.vask"), null));
    Release before = release(BEFORE, FEWER, localBefore, checks);
    Release after = release(AFTER, ALL, localAfter, checks);

    Effects effects =
        Consequences.between(before, after, LocalDate.EPOCH, asked(questions), Progress.NONE)
            .effects();

    for (KommuneCode kommune : after.content().kommuner().keySet()) {
      assertThat(effects.apart().getOrDefault(kommune, effects.usual()))
          .isEqualTo(alone(kommune, before, after, questions, checks));
    }
  }

  /** Asked in that kommune, one after another. */
  private static Effect alone(
      KommuneCode kommune,
      Release before,
      Release after,
      List<String> questions,
      List<Check> checks) {
    Effect sum = Effect.NONE;
    for (String question : questions) {
      Reaction was = reaction(before, question, kommune);
      Reaction is = reaction(after, question, kommune);
      if (was.isAnswer() && is.isAnswer()) {
        sum = sum.plus(was.equals(is) ? Effect.NONE : Effect.OTHERWISE);
      } else if (was.isAnswer() != is.isAnswer()) {
        sum = sum.plus(was.isAnswer() ? Effect.LOST : Effect.WON);
      }
    }
    for (Check check : checks) {
      boolean was = isRight(before, check, kommune);
      boolean is = isRight(after, check, kommune);
      sum = sum.plus(was == is ? Effect.NONE : was ? Effect.CHECK_LOST : Effect.CHECK_WON);
    }
    return sum;
  }

  private static Reaction reaction(Release release, String question, KommuneCode kommune) {
    return Reaction.to(
        release.recognizer().understand(Utterance.of(MaskedText.alreadyMasked(question), kommune)));
  }

  private static boolean isRight(Release release, Check check, KommuneCode kommune) {
    var text = MaskedText.alreadyMasked(check.text());
    var understood = release.recognizer().understand(Utterance.of(text, kommune));
    return understood.reading().candidates().getFirst().intent().equals(check.intent());
  }

  private static List<AskedQuestion> asked(List<String> questions) {
    List<AskedQuestion> asked = new ArrayList<>();
    for (String question : questions) {
      asked.add(
          new AskedQuestion(
              "c" + asked.size(),
              1,
              SmallTown.STOREBY,
              Instant.EPOCH,
              MaskedText.alreadyMasked(question),
              List.of(),
              Met.ANSWERED,
              null));
    }
    return asked;
  }

  private static Release release(
      IntentModel model, List<Example> common, List<String> local, List<Check> checks) {
    List<Example> examples = new ArrayList<>(common);
    local.forEach(text ->
        examples.add(
            new Example(text, new IntentId("faerge.tider"), Language.DA, SmallTown.LILLEBY)));
    Content town = SmallTown.content();
    Content content =
        new Content(
            "test",
            town.entries(),
            town.overlays(),
            town.kommuner(),
            town.variables(),
            town.phrases(),
            town.guides(),
            examples,
            checks,
            town.words(),
            town.plainWords());
    return new Release(
        content, new TrainedRecognizer(model, examples, content.kommuner().values()));
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    return Arbitraries.of(
            "bil", "vaske", "min", "hund", "tegn", "træ", "haven", "bog", "låne", "hvor", "færgen",
            "sejler", "hej", "brænder", "snavset", "og")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(words -> String.join(" ", words))
        .list()
        .ofMaxSize(4);
  }
}
