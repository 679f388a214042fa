package org.yubian.bench;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yubian.budget.Budget;
import org.yubian.budget.BudgetCodec;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Section;
import org.yubian.exchange.JsonBudgetCodec;
import org.yubian.ledger.Change;
import org.yubian.ledger.Ledger;
import org.yubian.money.Amount;
import org.yubian.office.excel.ExcelExporter;
import org.yubian.session.WorkbookExporter;
import org.yubian.subject.SubjectLibrary;
import org.yubian.subject.Subjects;
import org.yubian.table.Grid;
import org.yubian.table.GridBuilder;
import org.yubian.table.PackTables;
import org.yubian.table.StatutoryTables;
import org.yubian.table.pack.Pack;
import org.yubian.table.pack.PackLibrary;

/**
 * One amount of the 兖州 sample changes: the ledger against a formula evaluator over the workbook
 * exported from the same budget. The workbook's formulas reach only from a table's parts to its
 * totals, so the evaluator does less: in it one amount stands in ten tables as ten cells.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RecalculationBenchmark {
  private PackTables tables;
  private Subjects subjects;
  private Ledger ledger;
  private long key;
  private long amount;

  private XSSFWorkbook workbook;
  private FormulaEvaluator evaluator;
  private List<Cell> formulas;
  private Cell leaf;

  @Setup(Level.Trial)
  public void open() throws Exception {
    BudgetCodec codec = new JsonBudgetCodec();
    Budget budget;
    try (InputStream in =
        RecalculationBenchmark.class.getResourceAsStream("/org/yubian/samples/yanzhou-2024.json")) {
      budget = codec.decode(in.readAllBytes(), "yanzhou-2024").budget();
    }
    SubjectLibrary library = SubjectLibrary.builtIn();
    subjects = library.subjects(StatutoryTables.edition(budget));
    Pack pack = PackLibrary.bundled().get(budget.header().template());
    tables = new PackTables(pack);
    ledger = new Ledger(budget, tables.specs());
    key = budget.rows(Section.EXPENDITURES).first().key();

    Path file = Files.createTempFile("yubian", ".xlsx");
    new ExcelExporter(codec, "bench")
        .export(
            new WorkbookExporter.Request(
                budget,
                StatutoryTables.of(budget, pack, library),
                WorkbookExporter.Kind.SUBMISSION,
                file));
    workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
    Files.delete(file);
    evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    formulas = new ArrayList<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            formulas.add(cell);
          } else if (cell.getCellType() == CellType.NUMERIC) {
            leaf = cell;
          }
        }
      }
    }
    evaluator.evaluateAll();
  }

  private ExpenditureLine line() {
    return ledger.budget().rows(Section.EXPENDITURES).get(key);
  }

  /** From the edit to every sum of the twelve tables, exact. */
  @Benchmark
  public Change ledger() {
    amount = (amount + 12_300) % 1_000_000_000;
    return ledger.apply(
        new Edit.ChangeRow<>(Section.EXPENDITURES, line(), line().withAmount(new Amount(amount))));
  }

  /** The same, and then all twelve tables laid out with their displayed texts. */
  @Benchmark
  public List<Grid> ledgerAndAllTables() {
    ledger();
    return new GridBuilder(tables, ledger, subjects).grids();
  }

  /** One leaf cell changes and the evaluator brings every formula of the workbook up to date. */
  @Benchmark
  public int poiEvaluator() {
    amount = (amount + 12_300) % 1_000_000_000;
    leaf.setCellValue(amount / 1_000_000d);
    evaluator.notifyUpdateCell(leaf);
    int evaluated = 0;
    for (Cell formula : formulas) {
      evaluator.evaluateFormulaCell(formula);
      evaluated++;
    }
    return evaluated;
  }

  /** The same without its cache, as after opening the workbook anew. */
  @Benchmark
  public int poiEvaluatorCold() {
    evaluator.clearAllCachedResultValues();
    int evaluated = 0;
    for (Cell formula : formulas) {
      evaluator.evaluateFormulaCell(formula);
      evaluated++;
    }
    return evaluated;
  }
}
