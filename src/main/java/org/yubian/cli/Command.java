package org.yubian.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command: what may be written after its name, and what it does. */
interface Command {
  /** Exit status of a command that did what it was asked to do. */
  int DONE = 0;

  /** Its name, arguments and help; asked for once. */
  CommandSpec spec();

  /**
   * @return the exit status
   * @throws Refusal when it cannot be done
   */
  int run(ParseResult parsed) throws Refusal;
}
