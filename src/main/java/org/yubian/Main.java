package org.yubian;

import org.yubian.cli.CommandLineProgram;
import org.yubian.cli.Terminal;

/** The entry point. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Logging.prepare();
    Wiring wiring = new Wiring(UserFolder.ofThisUser());
    System.exit(new CommandLineProgram(wiring, Terminal.ofSystem()).run(args));
  }
}
