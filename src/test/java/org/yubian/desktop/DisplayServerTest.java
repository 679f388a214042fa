package org.yubian.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class DisplayServerTest {
  @TempDir Path sockets;

  @Test
  void nobodyAnswersWithoutADisplay() {
    DisplayServer servers = new DisplayServer(sockets);
    assertThat(servers.answers(null)).isFalse();
    assertThat(servers.answers(" ")).isFalse();
    assertThat(servers.answers(":7")).isFalse();
    assertThat(servers.answers("unix:7.0")).isFalse();
  }

  @Test
  void aServerAnswersAtItsSocket() throws IOException {
    Path socket = sockets.resolve("X7");
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
      assertThat(new DisplayServer(sockets).answers(":7")).isTrue();
      assertThat(new DisplayServer(sockets).answers(":7.0")).isTrue();
      assertThat(new DisplayServer(sockets).answers(":8")).isFalse();
    }
    assertThat(Files.exists(socket)).isTrue();
    assertThat(new DisplayServer(sockets).answers(":7")).isFalse();
  }

  @Test
  void aServerAnswersAtItsPort() throws IOException {
    DisplayServer servers = new DisplayServer(sockets);
    String here = InetAddress.getLoopbackAddress().getHostAddress();
    int number;
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      number = server.getLocalPort() - 6000;
      assertThat(servers.answers(here + ":" + number)).isTrue();
    }
    assertThat(servers.answers(here + ":" + number)).isFalse();
  }

  @Test
  void aNameWrittenInAnUnknownWayIsLeftToTheToolkit() {
    assertThat(new DisplayServer(sockets).answers("/run/some/where:0")).isTrue();
  }
}
