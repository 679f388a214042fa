package org.yubian.desktop;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody answers where {@code DISPLAY} points to. Asked before the toolkit is started,
 * because one that has failed cannot be started again to paint without a display.
 */
final class DisplayServer {
  private static final Pattern DISPLAY = Pattern.compile("([^:/]*):(\\d{1,5})(\\.\\d+)?");
  private static final Path SOCKETS = Path.of("/tmp/.X11-unix");
  private static final Path OPEN_SOCKETS = Path.of("/proc/net/unix");
  private static final int FIRST_PORT = 6000;
  private static final int PATIENCE_MILLIS = 2000;

  private final Path sockets;

  DisplayServer() {
    this(SOCKETS);
  }

  DisplayServer(Path sockets) {
    this.sockets = sockets;
  }

  /**
   * @param display as in the environment; null = not set
   * @return true also for a name that is written in a way unknown here
   */
  boolean answers(@Nullable String display) {
    if (display == null || display.isBlank()) {
      return false;
    }
    Matcher parts = DISPLAY.matcher(display.strip());
    if (!parts.matches()) {
      return true;
    }
    int number = Integer.parseInt(parts.group(2));
    String host = parts.group(1);
    return (host.isEmpty() || host.equals("unix"))
        ? answersHere("X" + number)
        : answersAt(new InetSocketAddress(host, FIRST_PORT + number));
  }

  private boolean answersHere(String name) {
    Path socket = sockets.resolve(name);
    if (!Files.exists(socket)) {
      return isAbstract(socket);
    }
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      return channel.connect(UnixDomainSocketAddress.of(socket));
    } catch (IOException e) {
      return false;
    }
  }

  /** Some servers only have a socket without a file. */
  private static boolean isAbstract(Path socket) {
    try {
      return Files.readAllLines(OPEN_SOCKETS).stream()
          .anyMatch(line -> line.endsWith("@" + socket));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean answersAt(SocketAddress address) {
    try (Socket socket = new Socket()) {
      socket.connect(address, PATIENCE_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
