package dk.borgerchat.core;

import static dk.borgerchat.core.World.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.CitizenMessage.Act.End;
import dk.borgerchat.core.conversation.Contact;
import dk.borgerchat.core.conversation.Contacts;
import dk.borgerchat.core.conversation.Outcome;
import dk.borgerchat.core.conversation.WrapUp;
import dk.borgerchat.core.handoff.AgentCommand.Act;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactsTest {
  private final World world = new World();

  @Test
  void aConversationWithTheBotCountsOnceWhenItHasEnded() {
    world.open();
    world.says("jeg skal have nyt pas");
    assertThat(contacts()).isEmpty();
    world.take(new End());

    assertThat(contacts())
        .singleElement()
        .satisfies(contact -> {
          assertThat(contact.agent()).isNull();
          assertThat(contact.topic()).isEqualTo(SmallTown.PASSPORT);
          assertThat(contact.outcome()).isEqualTo(Outcome.ANSWERED);
        });
  }

  @Test
  void whoOpensTheChatAndSaysNothingWasNotHelped() {
    world.open();
    world.take(new End());

    assertThat(contacts()).isEmpty();
  }

  @Test
  void aChatWithAPersonCountsAsThatPersonSummedItUpAndTheBotNotBesides() {
    isWithAnna();
    world.pass(Duration.ofMinutes(4));
    world.agent(ANNA, new Act.End(new WrapUp(Outcome.RIGHT_AUTHORITY, null)));
    world.says("tak");
    world.take(new End());

    assertThat(contacts())
        .singleElement()
        .satisfies(contact -> {
          assertThat(contact.agent()).isEqualTo(ANNA);
          assertThat(contact.topic()).isEqualTo(SmallTown.PASSPORT);
          assertThat(contact.outcome()).isEqualTo(Outcome.RIGHT_AUTHORITY);
          assertThat(contact.lasted()).isEqualTo(Duration.ofMinutes(4));
        });
  }

  @Test
  void aChatTheCitizenEndedCountsAsLeft() {
    isWithAnna();
    world.take(new End());

    assertThat(contacts()).extracting(Contact::outcome).containsExactly(Outcome.LEFT);
  }

  private void isWithAnna() {
    world.open();
    world.says("jeg skal have nyt pas");
    world.says("tal med et menneske");
    world.agent(ANNA, new Act.Accept());
  }

  private List<Contact> contacts() {
    return Contacts.of(world.conversation());
  }
}
