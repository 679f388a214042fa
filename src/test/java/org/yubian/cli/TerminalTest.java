package org.yubian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalTest {
  @Test
  void writesWhatTheConsoleExpectsIfThatKnowsChinese() {
    assertThat(Terminal.charset("GBK")).isEqualTo(Charset.forName("GBK"));
    assertThat(Terminal.charset("GB18030")).isEqualTo(Charset.forName("GB18030"));
    assertThat(Terminal.charset("UTF-8")).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void writesUtf8Elsewhere() {
    for (String name : new String[] {"US-ASCII", "ISO-8859-1", "IBM437", "no-such-charset", null}) {
      assertThat(Terminal.charset(name)).isEqualTo(StandardCharsets.UTF_8);
    }
  }

  @Test
  void saysEverythingInOneLine() {
    StringWriter err = new StringWriter();
    new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err)).say("第一处\r\n  第二处\n");
    assertThat(err).hasToString("第一处 第二处" + System.lineSeparator());
  }
}
