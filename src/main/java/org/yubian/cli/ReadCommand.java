package org.yubian.cli;

import java.nio.file.Path;
import org.yubian.FileProblem;
import org.yubian.Messages;
import org.yubian.SafeFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code yubian read WORKBOOK.xlsx --out FILE.json [--lines]} */
final class ReadCommand implements Command {
  private static final Messages TEXT = Messages.of(ReadCommand.class);

  private static final String LINES = "--lines";

  private final Adapters adapters;
  private final Terminal terminal;

  ReadCommand(Adapters adapters, Terminal terminal) {
    this.adapters = adapters;
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.command(this, "read", TEXT.get("read"))
        .addPositional(Arguments.required("WORKBOOK.xlsx", Path.class, TEXT.get("read.workbook")))
        .addOption(Arguments.out("FILE.json", TEXT.get("read.out")))
        .addOption(Arguments.flag(LINES, TEXT.get("read.lines")));
  }

  @Override
  public int run(ParseResult parsed) throws Refusal {
    Path out = Arguments.outOf(parsed);
    try {
      WorkbookInput input = new WorkbookInput(adapters, terminal);
      boolean lines = parsed.matchedOptionValue(LINES, false);
      SafeFile.write(out, input.read(Arguments.inputOf(parsed), lines).document());
    } catch (FileProblem e) {
      throw new Refusal(e);
    }
    terminal.print(TEXT.get("written.file", out));
    return DONE;
  }
}
