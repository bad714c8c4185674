package dk.borgerchat.tests.centre;

import dk.borgerchat.tests.running.Node;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A client that opens a stream and never reads it; its own machine holds next to nothing. */
record Deaf(Socket socket) implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 30_000;

  /**
   * Asks for a stream.
   *
   * @param header that lets it in
   */
  static Deaf to(Node node, String path, String header) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4_096);
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.connect(
        new InetSocketAddress(
            InetAddress.getByName(node.address().getHost()), node.address().getPort()));
    String request =
        "GET " + path + " HTTP/1.1\r\nHost: " + node.address().getAuthority() + "\r\n" + header;
    socket.getOutputStream().write((request + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    return new Deaf(socket);
  }

  /** How many bytes were under way to it when it was cut off. */
  long rest() throws IOException {
    InputStream in = socket.getInputStream();
    byte[] part = new byte[8_192];
    long bytes = 0;
    try {
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        bytes += read;
      }
    } catch (SocketException reset) {
      // Cut off in the middle.
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
