package dk.borgerchat.core;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.CitizenMessage.Act;
import dk.borgerchat.core.conversation.BotMessage;
import dk.borgerchat.core.conversation.BotMessage.Kind;
import dk.borgerchat.core.conversation.Button;
import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.ConversationEvent.CitizenSaid;
import dk.borgerchat.core.conversation.Escalation.Reason;
import dk.borgerchat.core.conversation.Outcome;
import dk.borgerchat.core.conversation.Owner;
import dk.borgerchat.core.handoff.PhoneNumber;
import dk.borgerchat.core.kommune.Membership;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.privacy.CitizenText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChatbotTest {
  private final World world = new World();

  @Test
  void greetsFirst() {
    Conversation opened = world.open();

    assertThat(opened.lastBotMessage().map(BotMessage::kind)).contains(Kind.GREETING);
    assertThat(opened.opening().page()).isEqualTo("https://www.lilleby.example/pas");
  }

  @Test
  void keepsNoMoreOfAnAddressThanAnybodyWouldRead() {
    String address = "https://www.lilleby.example/" + "a".repeat(60_000);
    Conversation opened = world.chatbot.open(SmallTown.LILLEBY, Language.DA, address).orElseThrow();

    assertThat(opened.opening().page()).isEqualTo(address.substring(0, 500));
  }

  @Test
  void doesNotOpenForAnUnknownKommune() {
    assertThat(
            world.chatbot.open(
                new dk.borgerchat.core.kommune.KommuneCode("0001"), Language.DA, null))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PAUSED", "LEFT"})
  void saysNothingForAKommuneThatIsNotServed(Membership membership) {
    world.open();
    world.membership(membership);

    assertThat(world.take(new Act.Say(new CitizenText("jeg skal have nyt pas"))))
        .isEqualTo(new Taken.NotServed());
    assertThat(world.take(new Act.End())).isInstanceOf(Taken.Done.class);
    assertThat(world.chatbot.open(SmallTown.LILLEBY, Language.DA, null)).isEmpty();

    world.membership(Membership.ACTIVE);
    world.open();
    assertThat(world.says("jeg skal have nyt pas").text()).contains("Husk billedet.");
  }

  @Test
  void whoIsWithAPersonGoesOnThoughTheKommuneIsPaused() {
    world.open();
    world.says("tal med et menneske");
    world.membership(Membership.PAUSED);

    assertThat(world.take(new Act.Say(new CitizenText("jeg venter"))))
        .isInstanceOf(Taken.Done.class);
  }

  @Test
  void answersWithTheKommunesOwnText() {
    world.open();

    assertThat(world.says("jeg skal have nyt pas").text()).contains("Husk billedet.");
  }

  @Test
  void theSameMessageTwiceIsDoneOnce() {
    world.open();
    Act say = new Act.Say(new CitizenText("jeg skal have nyt pas"));
    Taken first = world.chatbot.take(new CitizenMessage(world.id(), "m1", say));
    Taken again = world.chatbot.take(new CitizenMessage(world.id(), "m1", say));

    assertThat(((Taken.Done) again).events()).isEqualTo(((Taken.Done) first).events());
    assertThat(world.conversation().events()).hasSize(4);
  }

  @Test
  void asksWhichOfTwoIsMeantAndAnswersTheButton() {
    world.open();
    BotMessage asked = world.says("pas");

    assertThat(asked.kind()).isEqualTo(Kind.CLARIFY);
    assertThat(asked.buttons())
        .extracting(Button::label)
        .containsExactly("Om pas.forny", "Om pas.barn", "none-of-them");
    assertThat(world.presses("ask:pas.barn").text()).isEqualTo("Kom om tirsdagen.");
  }

  @Test
  void aGuideLeadsByQuestionsToTheAnswer() {
    world.open();
    assertThat(world.says("jeg skal have nyt pas").buttons())
        .extracting(Button::label)
        .containsExactly("Find det rette pas");

    BotMessage first = world.says("find det rette pas");
    assertThat(first.kind()).isEqualTo(Kind.GUIDE);
    assertThat(first.text()).isEqualTo("Hvem skal have pas?");
    BotMessage second = world.says("et barn");
    assertThat(second.buttons())
        .extracting(Button::label)
        .containsExactly("Under 12 år", "Over 12 år", "button-guide-back");
    assertThat(world.says("button-guide-back").text()).isEqualTo("Hvem skal have pas?");
    world.says("Et barn");
    assertThat(world.presses("guide:pas.hvilket:hvor-gammelt:1").text())
        .isEqualTo("Kom om tirsdagen.");
  }

  @Test
  void anotherQuestionLeavesTheGuide() {
    world.open();
    world.says("jeg skal have nyt pas");
    world.says("find det rette pas");

    assertThat(world.says("pas").kind()).isEqualTo(Kind.CLARIFY);
  }

  @Test
  void typingAButtonsLabelDoesTheSame() {
    world.open();
    world.says("pas");

    assertThat(world.says("om PAS.barn ").text()).isEqualTo("Kom om tirsdagen.");
  }

  @Test
  void refusesAButtonThatIsNotOnOffer() {
    world.open();

    assertThat(world.take(new Act.Choose("ask:skadedyr.rotter")))
        .isInstanceOf(Taken.WrongChoice.class);
  }

  @Test
  void escalatesAfterTwoMisunderstandings() {
    world.open();

    assertThat(world.says("bla bla").kind()).isEqualTo(Kind.NOT_UNDERSTOOD);
    world.says("stadig bla");

    assertThat(world.queue().escalation().reason()).isEqualTo(Reason.MISUNDERSTOOD);
  }

  @Test
  void anAnswerBetweenThemForgivesAMisunderstanding() {
    world.open();
    world.says("bla bla");
    world.says("jeg skal have nyt pas");

    assertThat(world.says("mere bla").kind()).isEqualTo(Kind.NOT_UNDERSTOOD);
    assertThat(world.conversation().owner()).isInstanceOf(Owner.Bot.class);
  }

  @Test
  void noneOfThemThenNotThatIsTwoMisunderstandings() {
    world.open();
    world.says("pas");
    world.presses("none");
    world.says("det var ikke det");

    assertThat(world.queue().escalation().reason()).isEqualTo(Reason.MISUNDERSTOOD);
  }

  @Test
  void aNoToAllThatWasOfferedIsNoneOfThemAndAnyOtherNoIsAnswered() {
    world.open();
    assertThat(world.says("nej").kind()).isEqualTo(Kind.ANSWER);
    world.says("pas");

    assertThat(world.says("nej").kind()).isEqualTo(Kind.NOT_UNDERSTOOD);
  }

  @Test
  void showsTheSafetyTextBeforeAnythingElseWhenLifeIsAtStake() {
    world.open();
    world.says("han trækker ikke vejret");
    List<BotMessage> said = world.botMessages();

    assertThat(said.get(1).text()).startsWith("Svar på akut.112");
    assertThat(said.get(2).text()).isEqualTo("queued");
    assertThat(world.queue().escalation().priority()).isZero();
  }

  @Test
  void outsideOpeningHoursAPersonBecomesACallBackAndTheSafetyTextStays() {
    world.closeHotline();
    world.open();
    BotMessage last = world.says("han trækker ikke vejret");

    assertThat(world.botMessages().get(1).text()).startsWith("Svar på akut.112");
    assertThat(last.kind()).isEqualTo(Kind.CALL_BACK_FORM);
    assertThat(world.conversation().owner()).isInstanceOf(Owner.Bot.class);
  }

  @Test
  void withNobodyAtTheDeskTheHotlineIsClosedAtAnyHour() {
    world.sendAgentsHome();
    world.open();

    assertThat(world.says("tal med et menneske").kind()).isEqualTo(Kind.CALL_BACK_FORM);
  }

  @Test
  void thePhoneNumberOfACallBackNeverEntersTheConversation() {
    world.open();
    world.says("ring mig op");
    BotMessage booked = world.does(leaves("11 22 33 44", null));

    assertThat(world.callBacks.waiting(10))
        .singleElement()
        .satisfies(callBack -> {
          assertThat(callBack.phone().digits()).isEqualTo("11223344");
          assertThat(booked.text())
              .isEqualTo(
                  "Kvittering %s, mandag den 23. november kl. 11.30-12.00"
                      .formatted(callBack.receipt()));
        });
    assertThat(world.conversation().events().toString()).doesNotContain("11223344");
  }

  @Test
  void aNumberTypedIntoTheChatIsMaskedAndTheFormIsShown() {
    world.open();
    assertThat(world.says("I kan ringe til mig på 11 22 33 44").kind())
        .isEqualTo(Kind.CALL_BACK_FORM);

    assertThat(world.conversation().events().toString()).doesNotContain("11 22 33");
  }

  @Test
  void aCallBackIsPromisedInTheWishedSlotWhileThatHasRoom() {
    Instant slot = Instant.parse("2026-11-23T13:00:00Z");
    for (int citizen = 0; citizen < 2; citizen++) {
      world.open();
      world.does(leaves("11 22 33 44", slot));
    }
    world.open();

    assertThat(world.take(leaves("11 22 33 44", slot))).isInstanceOf(Taken.SlotTaken.class);
    assertThat(world.take(leaves("11 22 33 44", slot.plusSeconds(60))))
        .isInstanceOf(Taken.SlotTaken.class);
    assertThat(world.callBacks.taken(slot)).containsExactly(java.util.Map.entry(slot, 2));
  }

  @Test
  void aMissedCallIsTriedTwiceMoreAndThenGivenUp() {
    world.open();
    world.does(leaves("11 22 33 44", null));
    String receipt = world.callBacks.waiting(1).getFirst().receipt();
    world.missed(receipt);
    assertThat(world.callBacks.find(receipt).orElseThrow().slot())
        .isEqualTo(Instant.parse("2026-11-23T11:30:00Z"));
    world.missed(receipt);
    assertThat(world.callBacks.find(receipt)).isPresent();
    world.missed(receipt);

    assertThat(world.callBacks.find(receipt)).isEmpty();
  }

  @Test
  void aCallBackWhoseSlotIsOverIsOverdue() {
    world.open();
    world.does(leaves("11 22 33 44", null));
    assertThat(world.overdue()).isEmpty();
    world.pass(java.time.Duration.ofMinutes(61));

    assertThat(world.overdue()).hasSize(1);
  }

  private static Act.LeaveNumber leaves(String number, @Nullable Instant slot) {
    return new Act.LeaveNumber(PhoneNumber.parse(number), slot);
  }

  @Test
  void offersTheAnswerOfAnotherKommuneThatIsNamed() {
    world.open();
    BotMessage offer = world.says("pas i Storeby");

    assertThat(offer.text()).isEqualTo("Mener du Storeby?");
    assertThat(world.presses("ask:pas.forny@0997").text())
        .contains("www.storeby.example")
        .doesNotContain("Husk billedet");
  }

  @Test
  void doesNotForgetTheKommuneThatIsNamedInAnAmbiguousQuestion() {
    world.open();
    BotMessage asked = world.says("nyt pas i Storeby");
    assertThat(asked.kind()).isEqualTo(Kind.CLARIFY);

    assertThat(world.presses("whose:pas.forny@0997").text()).isEqualTo("Mener du Storeby?");
    assertThat(world.presses("ask:pas.forny@0997").text()).contains("www.storeby.example");
  }

  @Test
  void answersEnglishWhereAnEnglishTextExistsAndOffersAPersonWhereNoneDoes() {
    world.open();

    assertThat(world.says("my passport has expired").text()).startsWith("In English.");
    assertThat(world.says("my rats").text()).isEqualTo("language-without-answers");
  }

  @Test
  void anotherLanguageIsNoMisunderstandingAndLeadsToAPerson() {
    world.open();
    world.says("ja dzien dobry");
    world.says("ja dzien dobry");

    assertThat(world.conversation().owner()).isInstanceOf(Owner.Bot.class);
    assertThat(world.botMessages().getLast().buttons())
        .extracting(Button::label)
        .contains("button-person");
  }

  @Test
  void repeatsTheLastMessageWhenAsked() {
    world.open();
    String answer = world.says("jeg skal have nyt pas").text();

    assertThat(world.says("sig det igen").text()).isEqualTo(answer);
  }

  @Test
  void keepsSilentWhileThePersonIsOnTheWay() {
    world.open();
    world.says("tal med et menneske");
    int before = world.botMessages().size();
    world.says("jeg skal have nyt pas");

    assertThat(world.botMessages()).hasSize(before);
  }

  @Test
  void storesOnlyMaskedText() {
    world.open();
    world.says("mit nummer er 010203-1234");

    assertThat(world.conversation().events())
        .extracting(recorded -> recorded.event())
        .filteredOn(CitizenSaid.class::isInstance)
        .hasToString("[" + world.lastSaid() + "]");
    assertThat(world.conversation().events().toString()).doesNotContain("010203");
  }

  @Test
  void leavingTheQueueGivesTheBotBackAndEndingThenCloses() {
    world.open();
    world.says("tal med et menneske");
    world.does(new Act.End());
    assertThat(world.conversation().owner()).isInstanceOf(Owner.Bot.class);

    world.take(new Act.End());
    assertThat(world.conversation().owner()).isEqualTo(new Owner.Nobody(Outcome.LEFT));
    assertThat(world.take(new Act.End())).isInstanceOf(Taken.Over.class);
  }

  @Test
  void anAnswerCanBeRatedAndAGreetingCannot() {
    world.open();
    world.says("jeg skal have nyt pas");

    assertThat(world.take(new Act.Rate(4, true))).isInstanceOf(Taken.Done.class);
    assertThat(world.take(new Act.Rate(2, true))).isInstanceOf(Taken.WrongChoice.class);
  }

  @Test
  void aPageAboutPassportsSuggestsWhatIsAskedThere() {
    Conversation opened = world.open();

    assertThat(opened.lastBotMessage().orElseThrow().buttons())
        .extracting(Button::label)
        .containsExactly("Om pas.forny", "Om pas.barn");
    assertThat(world.says("om PAS.BARN!").text()).isEqualTo("Kom om tirsdagen.");
  }

  @Test
  void aConversationCanStillBeRatedAfterItsEnd() {
    world.open();
    world.take(new Act.End());

    assertThat(world.take(new Act.RateConversation(4))).isInstanceOf(Taken.Done.class);
    assertThat(world.take(new Act.Stay())).isInstanceOf(Taken.Over.class);
  }

  @Test
  void whoIsStillThereKeepsTheConversation() {
    world.open();
    world.pass(Duration.ofMinutes(20));
    world.timekeeper.ring();
    world.take(new Act.Stay());
    world.pass(Duration.ofMinutes(20));
    world.timekeeper.ring();
    assertThat(world.conversation().owner()).isInstanceOf(Owner.Bot.class);

    world.pass(Duration.ofMinutes(11));
    world.timekeeper.ring();
    assertThat(world.conversation().owner()).isInstanceOf(Owner.Nobody.class);
  }
}
