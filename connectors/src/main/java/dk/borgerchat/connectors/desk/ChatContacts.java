package dk.borgerchat.connectors.desk;

import dk.borgerchat.connectors.desk.contacts.Contact;
import dk.borgerchat.connectors.desk.contacts.ContactBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Counts a chat with a person among the contacts, once it is over. */
@ApplicationScoped
public class ChatContacts {
  private final ContactBook contacts;

  public ChatContacts(ContactBook contacts) {
    this.contacts = contacts;
  }

  /** A chat has ended; the same chat may come again and is then a contact of its own. */
  void ended(DeskChat chat, DeskFact fact) {
    DeskChat.Holder holder = chat.holder();
    if (holder == null) {
      return;
    }
    String outcome = fact.text("outcome");
    String topic = fact.text("topic");
    contacts.register(
        new Contact(
            chat.id() + ":" + fact.sequence(),
            Contact.Channel.CHAT,
            chat.request().kommune(),
            topic.isEmpty() ? chat.request().topic() : topic,
            outcome.isEmpty() ? outcomeBy(fact.text("by")) : outcome,
            holder.id(),
            chat.id(),
            Math.toIntExact(Math.max(0, Duration.between(holder.since(), fact.at()).toSeconds())),
            fact.at()));
  }

  private static String outcomeBy(String by) {
    return by.equals("agent") ? "person" : "left";
  }
}
