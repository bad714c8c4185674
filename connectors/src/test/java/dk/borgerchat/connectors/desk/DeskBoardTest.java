package dk.borgerchat.connectors.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.connectors.JsonForTests;
import io.lettuce.core.RedisClient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On the real Redis of this test run. */
class DeskBoardTest {
  private final RedisClient client = RedisClient.create(System.getProperty("borgerchat.redis.uri"));
  private final ObjectMapper json = JsonForTests.mapper();
  private final DeskBoard board;

  DeskBoardTest() {
    var redis = client.connect().sync();
    board = new DeskBoard(redis, new DeskSignals(redis, client.connectPubSub(), json), json);
  }

  @AfterEach
  void disconnect() {
    client.shutdown();
  }

  /** A node that dies between the line and the chat is followed by one that gets the fact again. */
  @Test
  void aLineThatComesTwiceIsShownOnce() {
    DeskChat chat = chat();
    board.put(chat, List.of(line(1, "mit pas er væk")));
    board.add(chat.at(2, 11), line(11, "Hej"));
    board.add(chat.at(2, 11), line(11, "Hej"));
    board.add(chat.at(2, 12), line(12, "Hej"));

    assertThat(board.lines(chat.id(), 0))
        .extracting(DeskChat.Line::sequence)
        .containsExactly(1L, 11L, 12L);
    assertThat(board.lines(chat.id(), 11)).extracting(DeskChat.Line::text).containsExactly("Hej");
    board.delete(chat.id());
    assertThat(board.lines(chat.id(), 0)).isEmpty();
  }

  private static DeskChat chat() {
    DeskChat.Request request =
        new DeskChat.Request(
            "0999",
            "da",
            "asked",
            1,
            3,
            Instant.EPOCH,
            null,
            "mit pas",
            null,
            null,
            DeskRoute.ANYBODY);
    return new DeskChat(
        UUID.randomUUID().toString(), DeskChat.WAITING, request, null, null, false, 2, 10);
  }

  private static DeskChat.Line line(long sequence, String text) {
    return new DeskChat.Line(
        sequence, "2026-11-23T12:00:00Z", "citizen", text, null, null, null, null);
  }
}
