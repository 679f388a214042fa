package org.yubian.office.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.yubian.budget.Budget;
import org.yubian.budget.BudgetFormatException;
import org.yubian.exchange.JsonBudgetCodec;
import org.yubian.session.WorkbookExporter;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.StatutoryTables;
import org.yubian.table.pack.Pack;
import org.yubian.table.pack.PackException;
import org.yubian.table.pack.PackLibrary;

/** Budgets with their tables, and workbooks of them. */
public final class Exports {
  public static final List<String> SAMPLES = List.of("yanzhou-2024", "jiyuan-2024", "zengdu-2024");

  private Exports() {}

  public static Budget sample(String name) throws IOException, BudgetFormatException {
    String file = "/org/yubian/samples/" + name + ".json";
    try (InputStream in = Objects.requireNonNull(Exports.class.getResourceAsStream(file), file)) {
      return new JsonBudgetCodec().decode(in.readAllBytes(), file).budget();
    }
  }

  public static ExcelExporter exporter() {
    return new ExcelExporter(new JsonBudgetCodec(), "0.1.0");
  }

  public static WorkbookExporter.Request request(
      Budget budget, WorkbookExporter.Kind kind, Path target) throws PackException {
    Pack pack = PackLibrary.bundled().get(budget.header().template());
    StatutoryTables tables = StatutoryTables.of(budget, pack, SubjectLibrary.builtIn());
    return new WorkbookExporter.Request(budget, tables, kind, target);
  }

  public static byte[] bytes(WorkbookExporter.Request request) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter().write(request, out);
    return out.toByteArray();
  }
}
