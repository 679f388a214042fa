package org.yubian.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.session.WorkbookExporter.Kind;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code yubian export INPUT --out FILE.xlsx [--template ID] [--public] [--into BLANK.xlsx]} */
final class ExportCommand implements Command {
  private static final Messages TEXT = Messages.of(ExportCommand.class);
  private static final String PUBLIC = "--public";
  private static final String INTO = "--into";

  private final Adapters adapters;
  private final Terminal terminal;

  ExportCommand(Adapters adapters, Terminal terminal) {
    this.adapters = adapters;
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.command(this, "export", TEXT.get("export"))
        .addPositional(Arguments.input())
        .addOption(Arguments.out("FILE.xlsx", TEXT.get("export.out")))
        .addOption(Arguments.template())
        .addOption(Arguments.flag(PUBLIC, TEXT.get("export.public")))
        .addOption(
            OptionSpec.builder(INTO)
                .paramLabel("BLANK.xlsx")
                .type(Path.class)
                .description(TEXT.get("export.into"))
                .build());
  }

  @Override
  public int run(ParseResult parsed) throws Refusal {
    Path out = Arguments.outOf(parsed);
    if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw new Refusal(TEXT.get("export.kind", out));
    }
    Kind kind = parsed.hasMatchedOption(PUBLIC) ? Kind.PUBLIC : Kind.SUBMISSION;
    LaidOut laidOut = LaidOut.of(parsed, adapters, terminal);
    @Nullable Path blank = parsed.matchedOptionValue(INTO, (Path) null);
    if (blank == null) {
      laidOut.export(kind, out, adapters);
      terminal.print(TEXT.get("written.file", out));
    } else {
      new FillIn(adapters, terminal).run(laidOut, kind, blank, out);
    }
    return DONE;
  }
}
