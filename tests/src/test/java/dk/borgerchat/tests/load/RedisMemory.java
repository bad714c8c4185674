package dk.borgerchat.tests.load;

import dk.borgerchat.services.RedisService;
import dk.borgerchat.tests.running.Cluster;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** What Redis says it uses. */
final class RedisMemory {
  private RedisMemory() {}

  /** Bytes in use for data. */
  static long used(Cluster cluster) throws IOException {
    URI redis =
        URI.create(
            cluster.services().the(RedisService.class).settings().get("borgerchat.redis.uri"));
    try (Socket socket = new Socket(redis.getHost(), redis.getPort());
        BufferedReader answer =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
      socket.getOutputStream().write("INFO memory\r\n".getBytes(StandardCharsets.UTF_8));
      String line = answer.readLine();
      while (!line.startsWith("used_memory:")) {
        line = answer.readLine();
      }
      return Long.parseLong(line.substring("used_memory:".length()).strip());
    }
  }
}
