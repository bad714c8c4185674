package dk.borgerchat.connectors.desk.contacts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lettuce.core.RedisException;
import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Takes contacts in. They wait in Redis until PostgreSQL has them, so that nothing is lost while
 * the database is away; any node writes them, and writing one twice is once.
 */
@ApplicationScoped
public class ContactBook {
  private static final Logger LOG = Logger.getLogger(ContactBook.class);
  private static final String WAITING = "{desk}:contacts";
  private static final int AT_ONCE = 100;

  private final RedisClusterCommands<String, String> redis;
  private final ContactTable table;
  private final ObjectMapper json;
  private final ScheduledExecutorService writing =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("contacts").factory());

  public ContactBook(
      RedisClusterCommands<String, String> redis, ContactTable table, ObjectMapper json) {
    this.redis = redis;
    this.table = table;
    this.json = json;
  }

  void start(@Observes StartupEvent start) {
    var unused = writing.scheduleWithFixedDelay(this::write, 1, 1, TimeUnit.SECONDS);
  }

  void stop(@Observes ShutdownEvent stop) {
    writing.shutdownNow();
  }

  /** Registers a contact, once for each id. */
  public void register(Contact contact) {
    try {
      redis.rpush(WAITING, json.writeValueAsString(contact));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A contact cannot be written as JSON", e);
    }
  }

  private void write() {
    try {
      List<String> waiting = redis.lrange(WAITING, 0, AT_ONCE - 1);
      for (String contact : waiting) {
        table.insert(Objects.requireNonNull(json.readValue(contact, Contact.class)));
        redis.lrem(WAITING, 1, contact);
      }
    } catch (SQLException | RedisException | JsonProcessingException e) {
      LOG.debugf("Contacts wait to be written: %s", e.getMessage());
    }
  }
}
