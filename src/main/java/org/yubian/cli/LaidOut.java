package org.yubian.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.budget.Part;
import org.yubian.money.AmountOverflowException;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.StatutoryTables;
import org.yubian.table.pack.Pack;
import picocli.CommandLine.ParseResult;

/**
 * The budget of a command's INPUT with its tables.
 *
 * @param budget names the pack that the tables follow
 */
record LaidOut(Budget budget, StatutoryTables tables) {
  private static final Messages TEXT = Messages.of(LaidOut.class);

  /**
   * Reads INPUT, lays out its tables by the pack of {@code --template} or its own, and says which
   * amounts they cannot show.
   */
  static LaidOut of(ParseResult parsed, Adapters adapters, Terminal terminal) throws Refusal {
    return of(Arguments.inputOf(parsed), Arguments.templateOf(parsed), adapters, terminal);
  }

  /**
   * @param asked id of the pack to use instead of the budget's own
   */
  static LaidOut of(Path file, @Nullable String asked, Adapters adapters, Terminal terminal)
      throws Refusal {
    Budget read = new BudgetInput(adapters, terminal).read(file);
    Pack pack = new Templates(List.of(adapters.templateFolder())).choose(asked, read, file);
    Budget budget =
        asked == null
            ? read
            : read.with(Part.HEADER, read.header().withTemplate(pack.id(), pack.version()));
    SubjectLibrary subjects = SubjectLibrary.builtIn();
    try {
      StatutoryTables tables = StatutoryTables.of(budget, pack, subjects);
      new UnshownReport(subjects.subjects(StatutoryTables.edition(budget)))
          .lines(tables.unshown())
          .forEach(terminal::say);
      return new LaidOut(budget, tables);
    } catch (AmountOverflowException e) {
      throw new Refusal(TEXT.get("input.overflow", file, String.valueOf(e.getMessage())));
    }
  }
}
