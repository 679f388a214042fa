package org.yubian;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yubian.cli.CommandLineProgram;
import org.yubian.cli.Terminal;

/** Runs commands within the test, with a home folder of their own. */
final class CommandLineFixture {
  private final Wiring wiring;

  CommandLineFixture(Path home) {
    wiring = new Wiring(UserFolder.of(Map.of("YUBIAN_HOME", home.toString()), "Linux", "/"));
  }

  /** How a command ended and the lines it printed. */
  record Ended(int status, List<String> out, List<String> err) {}

  Ended run(Object... arguments) {
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err));
    int status = new CommandLineProgram(wiring, terminal).run(texts);
    return new Ended(status, out.toString().lines().toList(), err.toString().lines().toList());
  }
}
