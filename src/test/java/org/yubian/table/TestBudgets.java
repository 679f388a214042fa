package org.yubian.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yubian.budget.Budget;
import org.yubian.budget.BudgetFormatException;
import org.yubian.exchange.JsonBudgetCodec;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.pack.PackException;
import org.yubian.table.pack.PackLibrary;

/** Budgets in files, and their tables. */
final class TestBudgets {
  private TestBudgets() {}

  static Budget read(Path file) {
    try {
      return new JsonBudgetCodec().decode(Files.readAllBytes(file), file.toString()).budget();
    } catch (IOException | BudgetFormatException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  /** The bundled sample of this name. */
  static Budget sample(String name) {
    return read(Path.of("src/main/resources/org/yubian/samples", name + ".json"));
  }

  /** The tables of the pack the budget names. */
  static StatutoryTables tables(Budget budget) {
    return tables(budget, budget.header().template());
  }

  static StatutoryTables tables(Budget budget, String pack) {
    try {
      return StatutoryTables.of(budget, PackLibrary.bundled().get(pack), SubjectLibrary.builtIn());
    } catch (PackException e) {
      throw new AssertionError(e);
    }
  }
}
