package dk.borgerchat.core;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.InMemoryTranscriptBook;
import dk.borgerchat.core.conversation.TranscriptBook.Access;
import dk.borgerchat.core.conversation.TranscriptBook.BookUnavailable;
import dk.borgerchat.core.conversation.TranscriptBook.Line;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ErasureTest {
  private final World world = new World();

  @Test
  void deletesTheLiveConversationAndItsTranscript() {
    Conversation opened = world.open();
    InMemoryTranscriptBook transcripts = new InMemoryTranscriptBook();
    transcripts.keep(opened.events().stream().map(event -> new Line(opened.id(), event)).toList());

    boolean everywhere =
        new Erasure(world.store, transcripts, Clock.systemUTC()).erase(opened.id());

    assertThat(everywhere).isTrue();
    assertThat(world.store.find(opened.id())).isEmpty();
    assertThat(
            transcripts.read(
                opened.id(), new Access("anna", "er den væk", Set.of(), Instant.EPOCH)))
        .isEmpty();
  }

  @Test
  void deletesTheLiveConversationWhileTheArchiveIsAway() {
    Conversation opened = world.open();

    assertThat(new Erasure(world.store, AWAY, Clock.systemUTC()).erase(opened.id())).isFalse();
    assertThat(world.store.find(opened.id())).isEmpty();
  }

  private static final InMemoryTranscriptBook AWAY =
      new InMemoryTranscriptBook() {
        @Override
        public synchronized void delete(ConversationId id, Instant at) {
          throw new BookUnavailable("away", new IllegalStateException());
        }
      };
}
