package dk.borgerchat.core.conversation;

import dk.borgerchat.core.conversation.ConversationEvent.BackToBot;
import dk.borgerchat.core.conversation.ConversationEvent.CitizenChose;
import dk.borgerchat.core.conversation.ConversationEvent.CitizenSaid;
import dk.borgerchat.core.conversation.ConversationEvent.Claimed;
import dk.borgerchat.core.conversation.ConversationEvent.Ended;
import dk.borgerchat.core.conversation.ConversationEvent.EndedBy;
import dk.borgerchat.core.conversation.ConversationEvent.OwnerChange;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.core.understanding.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts the contacts in a conversation: each chat with a person is one; a conversation without any
 * is one with the bot, once it has ended, unless the citizen said nothing.
 */
public final class Contacts {
  private final Conversation conversation;
  private final List<Contact> contacts = new ArrayList<>();
  private @Nullable Recorded claim;

  private Contacts(Conversation conversation) {
    this.conversation = conversation;
  }

  /** The contacts of a conversation, as far as it has come, in order. */
  public static List<Contact> of(Conversation conversation) {
    Contacts contacts = new Contacts(conversation);
    conversation.events().forEach(contacts::take);
    return List.copyOf(contacts.contacts);
  }

  private void take(Recorded recorded) {
    switch (recorded.event()) {
      case Claimed claimed -> claim = recorded;
      case BackToBot back -> chatOver(recorded, summary(back));
      case Ended ended when claim != null ->
          chatOver(recorded, new WrapUp(ended.outcome(), topic()));
      case Ended ended -> botOver(recorded, ended.outcome());
      case OwnerChange waitsAgain -> claim = null;
      default -> {}
    }
  }

  private void chatOver(Recorded end, WrapUp summary) {
    if (claim != null && claim.event() instanceof Claimed(Agent agent)) {
      IntentId topic = summary.topic() == null ? topic() : summary.topic();
      contacts.add(
          new Contact(
              end.sequence(),
              agent,
              topic,
              summary.outcome(),
              Duration.between(claim.at(), end.at()),
              end.at()));
    }
    claim = null;
  }

  private void botOver(Recorded end, Outcome outcome) {
    if (contacts.isEmpty() && conversation.events().stream().anyMatch(Contacts::isOfCitizen)) {
      Duration lasted =
          Duration.between(conversation.events().getFirst().at(), conversation.lastOfCitizen());
      contacts.add(new Contact(end.sequence(), null, topic(), outcome, lasted, end.at()));
    }
  }

  private static boolean isOfCitizen(Recorded recorded) {
    return recorded.event() instanceof CitizenSaid || recorded.event() instanceof CitizenChose;
  }

  private @Nullable IntentId topic() {
    Topic topic = new Dialogue(conversation).topic();
    return topic == null ? null : topic.intent();
  }

  private static WrapUp summary(BackToBot back) {
    if (back.wrapUp() != null) {
      return back.wrapUp();
    }
    return new WrapUp(back.by() == EndedBy.AGENT ? Outcome.PERSON : Outcome.LEFT, null);
  }
}
