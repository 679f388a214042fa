package org.yubian.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.yubian.budget.BudgetCodec;
import org.yubian.exchange.JsonBudgetCodec;
import org.yubian.office.excel.ExcelExporter;
import org.yubian.session.BudgetFiles;
import org.yubian.session.WorkbookExporter;
import org.yubian.session.WorkbookFiller;
import org.yubian.session.WorkbookReader;
import org.yubian.table.TableWriter;

/** Adapters for a test, which puts others in their place; also takes what commands print. */
class FakeAdapters implements Adapters {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Path home;

  FakeAdapters(Path home) {
    this.home = home;
  }

  Terminal terminal() {
    return new Terminal(new PrintWriter(out), new PrintWriter(err));
  }

  List<String> printed() {
    return out.toString().lines().toList();
  }

  List<String> said() {
    return err.toString().lines().toList();
  }

  @Override
  public BudgetCodec codec() {
    return new JsonBudgetCodec();
  }

  @Override
  public TableWriter tableWriter() {
    throw new AssertionError("no tables are written here");
  }

  @Override
  public WorkbookReader workbookReader() {
    throw new AssertionError("no workbook to read");
  }

  @Override
  public WorkbookFiller workbookFiller() {
    throw new AssertionError("no workbook to fill");
  }

  @Override
  public WorkbookExporter workbookExporter() {
    return new ExcelExporter(codec(), version());
  }

  @Override
  public BudgetFiles budgetFiles() {
    throw new AssertionError("no files of budgets are opened here");
  }

  @Override
  public Workbench workbench() {
    throw new AssertionError("no window is opened here");
  }

  @Override
  public Demo demo() {
    return new Demo("yanzhou-2024", home.resolve("showcase"));
  }

  @Override
  public Path templateFolder() {
    return home.resolve("templates");
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public Path logFolder() {
    return home.resolve("log");
  }
}
