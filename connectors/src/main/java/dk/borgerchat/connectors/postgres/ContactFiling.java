package dk.borgerchat.connectors.postgres;

import dk.borgerchat.core.conversation.Agent;
import dk.borgerchat.core.conversation.Contact;
import dk.borgerchat.core.conversation.Contacts;
import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.Outcome;
import dk.borgerchat.core.understanding.IntentId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Counts conversations in the statistic of all channels, each contact once while its transcript is
 * kept. What is counted stays; whose it was is forgotten with the transcript.
 */
final class ContactFiling implements AutoCloseable {
  private static final String FILE =
      """
      insert into contact
        (id, channel, kommune, topic, outcome, agent, conversation, sequence, seconds, at)
      values (gen_random_uuid()::text, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (conversation, sequence) do nothing
      """;

  private final PreparedStatement file;

  ContactFiling(Connection connection) throws SQLException {
    file = connection.prepareStatement(FILE);
  }

  /** Takes a conversation whose transcript is kept, but for the contacts that are filed already. */
  void add(Conversation conversation, List<Contact> filed) throws SQLException {
    for (Contact contact : Contacts.of(conversation)) {
      if (filed.contains(contact)) {
        continue;
      }
      Agent agent = contact.agent();
      IntentId topic = contact.topic();
      set(
          agent == null ? "bot" : "chat",
          conversation.kommune().value(),
          topic == null ? null : topic.value(),
          key(contact.outcome()),
          agent == null ? null : agent.id(),
          conversation.id().value(),
          contact.sequence(),
          Math.toIntExact(Math.max(0, contact.lasted().toSeconds())),
          contact.at().atOffset(ZoneOffset.UTC));
      file.addBatch();
    }
  }

  private void set(@Nullable Object... values) throws SQLException {
    for (int index = 0; index < values.length; index++) {
      file.setObject(index + 1, values[index]);
    }
  }

  private static String key(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Writes what was added. */
  void write() throws SQLException {
    file.executeBatch();
  }

  @Override
  public void close() throws SQLException {
    file.close();
  }
}
