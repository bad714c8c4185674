package dk.borgerchat.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerchat.core.conversation.ConversationEvent.BotSaid;
import dk.borgerchat.core.conversation.ConversationEvent.CitizenSaid;
import dk.borgerchat.core.conversation.ConversationEvent.Opened;
import dk.borgerchat.core.conversation.TranscriptBook.Access;
import dk.borgerchat.core.conversation.TranscriptBook.Line;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.privacy.MaskedText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every book of transcripts must do; each book's own test extends it. */
public abstract class TranscriptBookContract {
  protected static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final KommuneCode FIRM = new KommuneCode("0998");
  private static final KommuneCode USUAL = new KommuneCode("0999");
  private static final Retention RETENTION =
      new Retention(Duration.ofDays(21), Map.of(FIRM, Duration.ofDays(7)));

  protected abstract TranscriptBook book();

  @Test
  void givesBackWhatWasKeptHoweverOftenAndInWhateverOrderItCame() {
    Conversation said = conversation(USUAL);
    book().keep(lines(said).subList(0, 1));
    book().keep(lines(said).reversed());
    book().keep(lines(said));

    assertThat(book().read(said.id(), access()).orElseThrow().events()).isEqualTo(said.events());
  }

  @Test
  void dropsWhatHasNoBeginning() {
    Conversation said = conversation(USUAL);
    book().keep(lines(said).subList(1, 2));

    assertThat(book().read(said.id(), access())).isEmpty();
  }

  @Test
  void whatIsDeletedOnRequestStaysDeletedWhenACopyComesLate() {
    Conversation said = kept(USUAL);
    book().delete(said.id(), NOON);
    book().delete(said.id(), NOON);
    book().keep(lines(said));

    assertThat(book().read(said.id(), access())).isEmpty();
  }

  @Test
  void forgetsAfterTheKommunesOwnTimeOrTheUsual() {
    Conversation firm = kept(FIRM);
    Conversation usual = kept(USUAL);
    book().forget(RETENTION, NOON.plus(Duration.ofDays(7)));
    assertThat(book().read(firm.id(), access())).isPresent();

    book().forget(RETENTION, NOON.plus(Duration.ofDays(7)).plusSeconds(1));
    assertThat(book().read(firm.id(), access())).isEmpty();
    assertThat(book().read(usual.id(), access())).isPresent();

    book().forget(RETENTION, NOON.plus(Duration.ofDays(21)).plusSeconds(1));
    assertThat(book().read(usual.id(), access())).isEmpty();
  }

  @Test
  void whatACaseNeedsIsKeptUntilItIsTransferred() {
    Conversation said = kept(USUAL);
    Instant muchLater = NOON.plus(Duration.ofDays(100));
    assertThat(book().preserve(said.id(), "26/00123", access())).isTrue();
    book().forget(RETENTION, muchLater);
    assertThat(book().read(said.id(), access())).isPresent();

    assertThat(book().transfer(said.id(), access()).orElseThrow().events())
        .isEqualTo(said.events());
    book().forget(RETENTION, muchLater);
    assertThat(book().read(said.id(), access())).isEmpty();
    assertThat(book().transfer(said.id(), access())).isEmpty();
  }

  @Test
  void whatIsDeletedOnRequestWhileACaseNeedsItIsHiddenAndGoesWithItsTransfer() {
    Conversation said = kept(USUAL);
    book().preserve(said.id(), "26/00124", access());
    book().delete(said.id(), NOON);
    assertThat(book().read(said.id(), access())).isEmpty();

    assertThat(book().transfer(said.id(), access())).isPresent();
    assertThat(book().transfer(said.id(), access())).isEmpty();
    book().keep(lines(said));
    assertThat(book().read(said.id(), access())).isEmpty();
  }

  @Test
  void nothingThatIsNotThereCanBePreserved() {
    assertThat(book().preserve(new ConversationId(UUID.randomUUID()), "26/1", access())).isFalse();
  }

  @Test
  void nobodySeesAnotherKommunesConversations() {
    Conversation said = kept(USUAL);
    Access stranger = new Access("bo", "aktindsigt", Set.of(FIRM), NOON);

    assertThat(book().read(said.id(), stranger)).isEmpty();
    assertThat(book().preserve(said.id(), "26/1", stranger)).isFalse();
    book().preserve(said.id(), "26/1", access());
    assertThat(book().transfer(said.id(), stranger)).isEmpty();
    assertThat(book().transfer(said.id(), access())).isPresent();
  }

  @Test
  void aKommuneTakesItsOwnConversationsAlong() {
    Conversation said = kept(FIRM);
    Conversation deleted = kept(FIRM);
    Conversation others = kept(USUAL);
    book().delete(deleted.id(), NOON);
    Access own = new Access("bo", "vi skifter system", Set.of(FIRM), NOON);

    assertThat(takenOut(FIRM, own))
        .extracting(Conversation::id)
        .contains(said.id())
        .doesNotContain(deleted.id(), others.id());
    assertThat(takenOut(USUAL, own)).as("another kommune's").isEmpty();
  }

  private List<Conversation> takenOut(KommuneCode kommune, Access access) {
    List<Conversation> taken = new ArrayList<>();
    book().takeOut(kommune, access, taken::add);
    return taken;
  }

  @Test
  void accessNeedsAPersonAndAReason() {
    assertThatThrownBy(() -> new Access("anna", "  x  ", Set.of(), NOON))
        .isInstanceOf(IllegalArgumentException.class);
  }

  protected Conversation kept(KommuneCode kommune) {
    Conversation said = conversation(kommune);
    book().keep(lines(said));
    return said;
  }

  protected static Access access() {
    return new Access("anna", "aktindsigt i sag 26/00123", Set.of(), NOON);
  }

  private static Conversation conversation(KommuneCode kommune) {
    return Conversation.empty(new ConversationId(UUID.randomUUID()))
        .next(
            new Cause(Cause.Kind.CITIZEN, "open"),
            NOON,
            List.of(
                new Opened(kommune, Language.DA, null),
                new CitizenSaid(MaskedText.alreadyMasked("jeg er [CPR]"), Language.DA, List.of()),
                new BotSaid(BotMessage.notice(BotMessage.Kind.NOTICE, "Tak.", List.of()))))
        .after();
  }

  private static List<Line> lines(Conversation conversation) {
    return conversation.events().stream().map(e -> new Line(conversation.id(), e)).toList();
  }
}
