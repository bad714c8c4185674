package dk.borgerchat.tests.journey;

import dk.borgerchat.tests.running.LineStream;
import dk.borgerchat.tests.running.Node;
import io.restassured.path.json.JsonPath;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A citizen's open event stream, read line by line in the background. */
final class EventStream implements AutoCloseable {
  private final List<String> ids = new CopyOnWriteArrayList<>();
  private final List<Integer> places = new CopyOnWriteArrayList<>();
  private final List<JsonPath> events = new CopyOnWriteArrayList<>();
  private final LineStream lines;

  private EventStream(HttpRequest request) {
    lines = LineStream.open(request, this::take);
  }

  /** Opens the stream after the event with that sequence number. */
  static EventStream open(Node node, String token, long after) {
    return new EventStream(
        HttpRequest.newBuilder(node.address().resolve("/api/conversation/stream"))
            .header("Authorization", "Bearer " + token)
            .header("Last-Event-ID", Long.toString(after))
            .build());
  }

  int status() {
    return lines.status();
  }

  /** Sequence numbers in the order they came. */
  List<Long> sequences() {
    return ids.stream().map(Long::valueOf).toList();
  }

  /** What agents said, in the order it came. */
  List<String> heardFromAgents() {
    return events.stream()
        .filter(event -> "agent".equals(event.getString("type")))
        .map(event -> event.getString("text"))
        .toList();
  }

  /** The places in the queue that were told, in the order they came. */
  List<Integer> places() {
    return List.copyOf(places);
  }

  private void take(String line) {
    if (line.startsWith("data: {\"place\"")) {
      places.add(new JsonPath(line.substring(6)).getInt("place"));
      return;
    }
    if (line.startsWith("id: ")) {
      ids.add(line.substring(4));
    } else if (line.startsWith("data: ")) {
      events.add(new JsonPath(line.substring(6)));
    }
  }

  @Override
  public void close() {
    lines.close();
  }
}
