package dk.borgerchat.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.conversation.ConversationEvent.BotSaid;
import dk.borgerchat.core.conversation.ConversationEvent.CitizenSaid;
import dk.borgerchat.core.conversation.ConversationEvent.Claimed;
import dk.borgerchat.core.conversation.ConversationEvent.Opened;
import dk.borgerchat.core.conversation.ConversationEvent.Rated;
import dk.borgerchat.core.conversation.TranscriptBook.Line;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.privacy.MaskedText;
import dk.borgerchat.core.publishing.AskedQuestion;
import dk.borgerchat.core.publishing.AskedQuestion.Met;
import dk.borgerchat.core.publishing.QuestionBook;
import dk.borgerchat.core.understanding.Candidate;
import dk.borgerchat.core.understanding.IntentId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a book of questions must do with what a book of transcripts keeps. */
public abstract class QuestionBookContract {
  private static final KommuneCode KOMMUNE = new KommuneCode("0998");
  private static final IntentId PASSPORT = new IntentId("pas.forny");
  private static final List<Candidate> TAKEN_FOR = List.of(new Candidate(PASSPORT, 0.4));
  private static final Set<Met> ALL = EnumSet.allOf(Met.class);

  /** Later than whatever another test has kept. */
  private final Instant now = Instant.now().plusSeconds(3_600 + Math.abs(hashCode()));

  protected abstract TranscriptBook book();

  protected abstract QuestionBook questions();

  @Test
  void aQuestionIsFoundAsItWasMetAndAsItWasRatedLater() {
    Conversation answered =
        kept(said("hvordan får jeg pas"), bot(BotMessage.Kind.ANSWER, PASSPORT));
    assertThat(asked(answered))
        .singleElement()
        .returns("hvordan får jeg pas", question -> question.text().value())
        .returns(KOMMUNE, AskedQuestion::kommune)
        .returns(TAKEN_FOR, AskedQuestion::candidates)
        .returns(Met.ANSWERED, AskedQuestion::met)
        .returns(PASSPORT, AskedQuestion::intent);

    keep(next(answered, new Rated(3, false)));
    assertThat(asked(answered)).extracting(AskedQuestion::met).containsExactly(Met.BADLY_RATED);
  }

  @Test
  void notUnderstoodAndThenUnderstoodAreTwoQuestions() {
    Conversation conversation =
        kept(
            said("bla bla"),
            bot(BotMessage.Kind.NOT_UNDERSTOOD, null),
            said("nyt pas"),
            bot(BotMessage.Kind.CLARIFY, null));

    assertThat(asked(conversation))
        .extracting(AskedQuestion::met)
        .containsExactlyInAnyOrder(Met.NOT_UNDERSTOOD, Met.CLARIFIED);
    assertThat(questions().since(now, Set.of(Met.NOT_UNDERSTOOD), 1_000))
        .extracting(question -> question.text().value())
        .contains("bla bla")
        .doesNotContain("nyt pas");
  }

  @Test
  void whatIsSaidToAPersonIsNoQuestionToTheBot() {
    Conversation conversation = kept(new Claimed(new Agent("a1", "Anna")), said("tak, Anna"));

    assertThat(asked(conversation)).isEmpty();
  }

  @Test
  void aQuestionGoesWithItsConversation() {
    Conversation conversation = kept(said("slet mig"), bot(BotMessage.Kind.NOT_UNDERSTOOD, null));
    book().delete(conversation.id(), now);

    assertThat(asked(conversation)).isEmpty();
  }

  @Test
  void onlySoManyAndOnlySinceThenNewestFirst() {
    kept(said("den ene"));
    kept(said("den anden"));

    assertThat(questions().since(now, ALL, 1)).hasSize(1);
    assertThat(questions().since(now.plusSeconds(100_000), ALL, 10)).isEmpty();
  }

  private List<AskedQuestion> asked(Conversation conversation) {
    return questions().since(now, ALL, 1_000).stream()
        .filter(question -> question.conversation().equals(conversation.id().toString()))
        .toList();
  }

  private Conversation kept(ConversationEvent... events) {
    Conversation conversation =
        next(
            Conversation.empty(new ConversationId(UUID.randomUUID())),
            new Opened(KOMMUNE, Language.DA, null));
    return keep(next(conversation, events));
  }

  private Conversation next(Conversation conversation, ConversationEvent... events) {
    return conversation.next(new Cause(Cause.Kind.CITIZEN, "test"), now, List.of(events)).after();
  }

  private Conversation keep(Conversation conversation) {
    book()
        .keep(
            conversation.events().stream()
                .map(recorded -> new Line(conversation.id(), recorded))
                .toList());
    return conversation;
  }

  private static CitizenSaid said(String text) {
    return new CitizenSaid(MaskedText.alreadyMasked(text), Language.DA, TAKEN_FOR);
  }

  private static BotSaid bot(
      BotMessage.Kind kind, @org.jspecify.annotations.Nullable IntentId intent) {
    return new BotSaid(new BotMessage(kind, "Tekst.", List.of(), List.of(), intent, null, null, 0));
  }
}
