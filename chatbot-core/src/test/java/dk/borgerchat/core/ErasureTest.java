package dk.borgerchat.core;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.CitizenMessage.Act;
import dk.borgerchat.core.conversation.Conversation;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.InMemoryTranscriptBook;
import dk.borgerchat.core.conversation.TranscriptBook.Access;
import dk.borgerchat.core.conversation.TranscriptBook.BookUnavailable;
import dk.borgerchat.core.conversation.TranscriptBook.Line;
import dk.borgerchat.core.handoff.PhoneNumber;
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

    boolean everywhere = erasure(transcripts).erase(opened.id());

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

    assertThat(erasure(AWAY).erase(opened.id())).isFalse();
    assertThat(world.store.find(opened.id())).isEmpty();
  }

  @Test
  void cancelsTheCallThatWasBookedInIt() {
    world.open();
    world.take(new Act.LeaveNumber(PhoneNumber.parse("11 22 33 44"), null));
    assertThat(world.callBacks.waiting(1)).hasSize(1);

    erasure(new InMemoryTranscriptBook()).erase(world.id());

    assertThat(world.callBacks.waiting(1)).isEmpty();
  }

  private Erasure erasure(InMemoryTranscriptBook transcripts) {
    return new Erasure(world.store, transcripts, world.callBacks, Clock.systemUTC());
  }

  private static final InMemoryTranscriptBook AWAY =
      new InMemoryTranscriptBook() {
        @Override
        public synchronized void delete(ConversationId id, Instant at) {
          throw new BookUnavailable("away", new IllegalStateException());
        }
      };
}
