package org.yubian.cli;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yubian.ErrorCode;
import org.yubian.Messages;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** The command line as a whole: finds the command, runs it, and turns failures into one line. */
public final class CommandLineProgram {
  /** Exit status for bad usage, unreadable input, and what nobody foresaw. */
  static final int REFUSED = 2;

  private static final Messages TEXT = Messages.of(CommandLineProgram.class);

  private final Adapters adapters;
  private final Terminal terminal;

  public CommandLineProgram(Adapters adapters, Terminal terminal) {
    this.adapters = adapters;
    this.terminal = terminal;
  }

  /**
   * @return the exit status: 0 done, 2 refused; 1 is for commands that judge
   */
  public int run(String... arguments) {
    int status = commandLine().execute(arguments);
    terminal.out().flush();
    terminal.err().flush();
    return status;
  }

  private CommandLine commandLine() {
    CommandLine line =
        new CommandLine(new Root(adapters, terminal, Prerequisites.ofSystem()).spec());
    for (Command command : commands()) {
      line.addSubcommand(command.spec());
    }
    return line.setExecutionStrategy(this::execute)
        .setParameterExceptionHandler(new UsageErrors(terminal))
        .setExpandAtFiles(false)
        .setOut(terminal.out())
        .setErr(terminal.err());
  }

  private List<Command> commands() {
    return List.of(
        new SampleCommand(terminal),
        new TablesCommand(adapters, terminal),
        new ExportCommand(adapters, terminal),
        new ReadCommand(adapters, terminal),
        new AuditCommand(adapters, terminal),
        new CompareCommand(adapters, terminal),
        new TemplatesCommand(adapters, terminal));
  }

  private int execute(ParseResult parsed) {
    Integer helped = CommandLine.executeHelpRequest(parsed);
    if (helped != null) {
      return helped;
    }
    ParseResult innermost = parsed;
    while (innermost.hasSubcommand()) {
      innermost = innermost.subcommand();
    }
    try {
      return ((Command) innermost.commandSpec().userObject()).run(innermost);
    } catch (Refusal refusal) {
      terminal.say(refusal.line());
    } catch (OutOfMemoryError e) {
      terminal.say(TEXT.get("memory"));
    } catch (RuntimeException | Error unforeseen) {
      report(unforeseen);
    }
    return REFUSED;
  }

  /** Tells the user a number to read out; the log has the rest. */
  private void report(Throwable unforeseen) {
    ErrorCode code = ErrorCode.of(unforeseen);
    Logger.getLogger(CommandLineProgram.class.getName())
        .log(Level.SEVERE, code.digits(), unforeseen);
    terminal.say(TEXT.get("unforeseen", code, adapters.logFolder()));
  }
}
