package org.yubian.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.FileProblem;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.budget.Part;
import org.yubian.money.AmountOverflowException;
import org.yubian.session.WorkbookExporter.Kind;
import org.yubian.session.WorkbookExporter.Request;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.StatutoryTables;
import org.yubian.table.pack.Pack;
import picocli.CommandLine.ParseResult;

/**
 * A budget with its tables.
 *
 * @param budget names the pack that the tables follow
 */
record LaidOut(Budget budget, StatutoryTables tables) {
  private static final Messages TEXT = Messages.of(LaidOut.class);

  /** The budget of a command's INPUT by the pack of {@code --template}. */
  static LaidOut of(ParseResult parsed, Adapters adapters, Terminal terminal) throws Refusal {
    return of(Arguments.inputOf(parsed), Arguments.templateOf(parsed), adapters, terminal);
  }

  /** The budget of a file by a pack, or its own. */
  static LaidOut of(Path file, @Nullable String template, Adapters adapters, Terminal terminal)
      throws Refusal {
    Budget budget = new BudgetInput(adapters, terminal).read(file);
    return of(budget, file.toString(), template, adapters, terminal);
  }

  /**
   * Lays out the tables and says which amounts they cannot show.
   *
   * @param source of the budget, for messages
   * @param template id of a pack; null for the one the budget names
   */
  static LaidOut of(
      Budget read, String source, @Nullable String template, Adapters adapters, Terminal terminal)
      throws Refusal {
    Pack pack = new Templates(List.of(adapters.templateFolder())).choose(template, read, source);
    Budget budget =
        template == null
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
      throw new Refusal(TEXT.get("input.overflow", source, String.valueOf(e.getMessage())));
    }
  }

  /** Writes the workbook. */
  void export(Kind kind, Path target, Adapters adapters) throws Refusal {
    try {
      adapters.workbookExporter().export(new Request(budget, tables, kind, target));
    } catch (FileProblem e) {
      throw new Refusal(e);
    }
  }
}
