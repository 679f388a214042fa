package org.yubian.bench;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.ledger.Change;
import org.yubian.ledger.Ledger;
import org.yubian.ledger.SumSpec;
import org.yubian.money.Amount;
import org.yubian.table.PackTables;
import org.yubian.table.pack.PackLibrary;

/**
 * One edit with all twelve tables of a pack live, from the edit to the change that names every sum
 * it moved and the new immutable budget. Lines are picked at random so that a long budget shows its
 * cache misses.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx4g", "-Xms4g"})
public class LedgerBenchmark {
  @Param({"100", "10000", "1000000"})
  public int lines;

  private final Random random = new Random(1);
  private Ledger ledger;
  private long[] keys;
  private long amount;

  @Setup(Level.Trial)
  public void build() throws Exception {
    List<SumSpec> specs = new PackTables(PackLibrary.bundled().get("shandong-2024-unit")).specs();
    Budget budget = LargeBudget.of(lines);
    ledger = new Ledger(budget, specs);
    keys = budget.rows(Section.EXPENDITURES).stream().mapToLong(ExpenditureLine::key).toArray();
  }

  /** The amount of a random line changes. */
  @Benchmark
  public Change amount() {
    ExpenditureLine line = line();
    amount = (amount + 12_345) % 100_000_000;
    return ledger.apply(
        new Edit.ChangeRow<>(Section.EXPENDITURES, line, line.withAmount(new Amount(amount))));
  }

  /** A random line is taken out and put back: two edits. */
  @Benchmark
  public Change removeAndAdd() {
    ExpenditureLine line = line();
    ledger.apply(new Edit.RemoveRow<>(Section.EXPENDITURES, line));
    return ledger.apply(new Edit.AddRow<>(Section.EXPENDITURES, line));
  }

  /** A random line gets the coding of another: it moves to other rows in every table. */
  @Benchmark
  public Change recode() {
    ExpenditureLine line = line();
    return ledger.apply(
        new Edit.ChangeRow<>(Section.EXPENDITURES, line, line.withCoding(line().coding())));
  }

  private ExpenditureLine line() {
    Rows<ExpenditureLine> rows = ledger.budget().rows(Section.EXPENDITURES);
    return rows.get(keys[random.nextInt(keys.length)]);
  }
}
