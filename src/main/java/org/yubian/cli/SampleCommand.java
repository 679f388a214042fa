package org.yubian.cli;

import java.nio.file.Path;
import org.yubian.FileProblem;
import org.yubian.Messages;
import org.yubian.SafeFile;
import org.yubian.session.Samples;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code yubian sample NAME --out FILE.json} */
final class SampleCommand implements Command {
  private static final Messages TEXT = Messages.of(SampleCommand.class);

  private final Terminal terminal;

  SampleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.command(this, "sample", TEXT.get("sample"))
        .addPositional(Arguments.required("NAME", String.class, TEXT.get("sample.name", names())))
        .addOption(Arguments.out("FILE.json", TEXT.get("sample.out")));
  }

  @Override
  public int run(ParseResult parsed) throws Refusal {
    String name = parsed.matchedPositionalValue(0, "");
    Path out = Arguments.outOf(parsed);
    if (!Samples.NAMES.contains(name)) {
      throw new Refusal(TEXT.get("sample.unknown", name, names()));
    }
    try {
      SafeFile.write(out, Samples.read(name));
    } catch (FileProblem e) {
      throw new Refusal(e);
    }
    terminal.print(TEXT.get("written.file", out));
    return DONE;
  }

  private static String names() {
    return String.join(TEXT.get("comma"), Samples.NAMES);
  }
}
