package org.yubian.cli;

import java.nio.file.Path;
import org.yubian.FileProblem;
import org.yubian.Messages;
import org.yubian.table.StatutoryTables;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code yubian tables INPUT --out DIR [--template ID]} */
final class TablesCommand implements Command {
  private static final Messages TEXT = Messages.of(TablesCommand.class);

  private final Adapters adapters;
  private final Terminal terminal;

  TablesCommand(Adapters adapters, Terminal terminal) {
    this.adapters = adapters;
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.command(this, "tables", TEXT.get("tables"))
        .addPositional(Arguments.input())
        .addOption(Arguments.out("DIR", TEXT.get("tables.out")))
        .addOption(Arguments.template());
  }

  @Override
  public int run(ParseResult parsed) throws Refusal {
    Path out = Arguments.outOf(parsed);
    StatutoryTables tables = LaidOut.of(parsed, adapters, terminal).tables();
    try {
      adapters.tableWriter().write(tables.grids(), out);
    } catch (FileProblem e) {
      throw new Refusal(e);
    }
    terminal.print(TEXT.get("written.tables", tables.grids().size(), out));
    return DONE;
  }
}
