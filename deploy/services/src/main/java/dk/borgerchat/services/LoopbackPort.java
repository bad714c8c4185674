package dk.borgerchat.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports on the loopback address that nobody listens on. */
public final class LoopbackPort {
  /** The address all local services listen on. */
  public static final String HOST = "127.0.0.1";

  private LoopbackPort() {}

  /** Any free port. */
  public static int free() {
    try {
      return bind(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code wanted} when it is free, else any free port. */
  public static int freeOr(int wanted) {
    try {
      return bind(wanted);
    } catch (IOException taken) {
      return free();
    }
  }

  private static int bind(int port) throws IOException {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
