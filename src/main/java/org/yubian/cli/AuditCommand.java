package org.yubian.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.AuditReport;
import org.yubian.audit.Auditor;
import org.yubian.audit.check.References;
import org.yubian.budget.Budget;
import org.yubian.budget.Part;
import org.yubian.review.recognition.AuditedWorkbook;
import org.yubian.review.recognition.Recognition;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.StatutoryTables;
import org.yubian.table.pack.Pack;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code yubian audit INPUT [--previous INPUT] [--format text|json] [--template ID]} */
final class AuditCommand implements Command {
  private static final Messages TEXT = Messages.of(AuditCommand.class);
  private static final int ERRORS = 1;

  private final Adapters adapters;
  private final Terminal terminal;

  AuditCommand(Adapters adapters, Terminal terminal) {
    this.adapters = adapters;
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.command(this, "audit", TEXT.get("audit"))
        .addPositional(Arguments.input())
        .addOption(
            OptionSpec.builder("--previous")
                .paramLabel("INPUT")
                .type(Path.class)
                .description(TEXT.get("audit.previous"))
                .build())
        .addOption(Arguments.format())
        .addOption(Arguments.template());
  }

  @Override
  public int run(ParseResult parsed) throws Refusal {
    BudgetInput input = new BudgetInput(adapters, terminal);
    Path file = Arguments.inputOf(parsed);
    BudgetInput.Content content = input.readAll(file);
    Budget read = content.budget();
    String template = Arguments.templateOf(parsed);
    Pack pack =
        new Templates(List.of(adapters.templateFolder())).choose(template, read, file.toString());
    Budget budget =
        template == null
            ? read
            : read.with(Part.HEADER, read.header().withTemplate(pack.id(), pack.version()));
    References references = references(parsed, input, budget);
    Recognition recognition = content.recognition();
    if (recognition != null && pack.equals(recognition.pack())) {
      references = references.with(new AuditedWorkbook(recognition));
    }
    AuditReport report = audit(budget, pack, references, file);
    if (Arguments.formatOf(parsed) == OutputFormat.JSON) {
      terminal.print(AuditJson.of(budget, report));
    } else {
      AuditText.lines(report).forEach(terminal::print);
    }
    return report.hasErrors() ? ERRORS : DONE;
  }

  @SuppressWarnings("NullAway") // the library's default value may be null
  private static References references(ParseResult parsed, BudgetInput input, Budget budget)
      throws Refusal {
    @Nullable Path previous = parsed.matchedOptionValue("--previous", null);
    return previous == null
        ? References.NONE
        : References.NONE.with(input.read(previous), budget.header().year());
  }

  private static AuditReport audit(Budget budget, Pack pack, References references, Path file)
      throws Refusal {
    try {
      return new Auditor(pack, SubjectLibrary.builtIn().subjects(StatutoryTables.edition(budget)))
          .audit(budget, references);
    } catch (ArithmeticException e) {
      throw new Refusal(TEXT.get("input.overflow", file, String.valueOf(e.getMessage())));
    }
  }
}
