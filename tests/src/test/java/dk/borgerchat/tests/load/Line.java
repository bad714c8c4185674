package dk.borgerchat.tests.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * One kept-alive HTTP/1.1 connection that costs the generator next to nothing. For one thread at a
 * time.
 */
final class Line implements AutoCloseable {
  private static final int LONGEST_HEAD = 8192;
  private final String host;
  private final Socket socket;
  private final InputStream in;
  private final byte[] head = new byte[LONGEST_HEAD];

  Line(URI node) throws IOException {
    host = node.getAuthority();
    socket = new Socket(InetAddress.getByName(node.getHost()), node.getPort());
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(30_000);
    in = new BufferedInputStream(socket.getInputStream(), 16_384);
  }

  /**
   * What came back.
   *
   * @param status HTTP status
   * @param body as text
   */
  record Answer(int status, String body) {}

  /**
   * Sends a request and waits for its answer.
   *
   * @param headers each with its line end
   */
  Answer send(String method, String path, String headers, String body) throws IOException {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    String start =
        method
            + " "
            + path
            + " HTTP/1.1\r\nHost: "
            + host
            + "\r\n"
            + headers
            + "Content-Type: application/json\r\nContent-Length: "
            + content.length
            + "\r\n\r\n";
    byte[] first = start.getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[first.length + content.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(content, 0, all, first.length, content.length);
    socket.getOutputStream().write(all);
    return answer();
  }

  private Answer answer() throws IOException {
    String read = readHead();
    int status = Integer.parseInt(read.substring(9, 12));
    int at = read.toLowerCase(java.util.Locale.ROOT).indexOf("content-length:");
    if (at < 0) {
      return new Answer(status, "");
    }
    int length = Integer.parseInt(read.substring(at + 15, read.indexOf('\r', at)).strip());
    return new Answer(status, new String(in.readNBytes(length), StandardCharsets.UTF_8));
  }

  private String readHead() throws IOException {
    int length = 0;
    while (length < 4 || !endsHead(length)) {
      int next = in.read();
      if (next < 0 || length == LONGEST_HEAD) {
        throw new IOException("The node closed the connection");
      }
      head[length++] = (byte) next;
    }
    return new String(head, 0, length, StandardCharsets.ISO_8859_1);
  }

  private boolean endsHead(int length) {
    return head[length - 1] == '\n' && head[length - 3] == '\n' && head[length - 2] == '\r';
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
