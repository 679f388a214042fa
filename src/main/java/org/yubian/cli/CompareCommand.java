package org.yubian.cli;

import java.nio.file.Path;
import org.yubian.Messages;
import org.yubian.review.BudgetComparison;
import org.yubian.subject.SubjectLibrary;
import org.yubian.subject.Subjects;
import org.yubian.table.StatutoryTables;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code yubian compare A B [--format text|json]} */
final class CompareCommand implements Command {
  private static final Messages TEXT = Messages.of(CompareCommand.class);
  private static final int DIFFERENT = 1;

  private final Adapters adapters;
  private final Terminal terminal;

  CompareCommand(Adapters adapters, Terminal terminal) {
    this.adapters = adapters;
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.command(this, "compare", TEXT.get("compare"))
        .addPositional(file(0, "A", TEXT.get("compare.before")))
        .addPositional(file(1, "B", TEXT.get("compare.after")))
        .addOption(Arguments.format());
  }

  private static PositionalParamSpec file(int index, String label, String description) {
    return PositionalParamSpec.builder()
        .index(Integer.toString(index))
        .arity("1")
        .paramLabel(label)
        .type(Path.class)
        .description(description)
        .build();
  }

  @Override
  public int run(ParseResult parsed) throws Refusal {
    LaidOut before = side(parsed, 0);
    LaidOut after = side(parsed, 1);
    BudgetComparison comparison = BudgetComparison.of(side(before), side(after));
    if (Arguments.formatOf(parsed) == OutputFormat.JSON) {
      comparison.notes().forEach(terminal::say);
      terminal.print(ComparisonJson.of(comparison));
    } else {
      Subjects subjects =
          SubjectLibrary.builtIn().subjects(StatutoryTables.edition(after.budget()));
      new ComparisonText(subjects).lines(comparison).forEach(terminal::print);
    }
    return comparison.isEmpty() ? DONE : DIFFERENT;
  }

  private LaidOut side(ParseResult parsed, int index) throws Refusal {
    Path file = parsed.matchedPositionalValue(index, Path.of(""));
    return LaidOut.of(file, null, adapters, terminal);
  }

  private static BudgetComparison.Side side(LaidOut laidOut) {
    return new BudgetComparison.Side(laidOut.budget(), laidOut.tables().grids());
  }
}
