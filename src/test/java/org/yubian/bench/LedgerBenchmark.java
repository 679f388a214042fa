package org.yubian.bench;

import java.util.ArrayList;
import java.util.Collections;
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
import org.yubian.budget.Coding;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
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
    // Touched beforehand, or the first use of each page of memory would be measured.
    jvmArgsAppend = {"-Xmx3g", "-Xms3g", "-XX:+AlwaysPreTouch"})
public class LedgerBenchmark {
  @Param({"100", "10000", "1000000"})
  public int lines;

  /** Lines that are edited, drawn at random; as many as fit no cache where the budget is long. */
  private static final int PICKS = 1 << 16;

  private Ledger ledger;
  private ExpenditureLine[] picked;
  private int next;
  private long amount;

  @Setup(Level.Trial)
  public void build() throws Exception {
    List<SumSpec> specs = new PackTables(PackLibrary.bundled().get("shandong-2024-unit")).specs();
    Budget budget = LargeBudget.of(lines);
    ledger = new Ledger(budget, specs);
    List<ExpenditureLine> all = new ArrayList<>(budget.rows(Section.EXPENDITURES).toList());
    Collections.shuffle(all, new Random(1));
    picked = all.subList(0, Math.min(PICKS, all.size())).toArray(new ExpenditureLine[0]);
  }

  /** The amount of a line changes. */
  @Benchmark
  public Change amount() {
    amount = (amount + 12_345) % 100_000_000;
    return change(picked[next].withAmount(new Amount(amount)));
  }

  /** A line gets the coding of another: it moves to other rows in every table. */
  @Benchmark
  public Change recode() {
    Coding other = picked[(next + 1) % picked.length].coding();
    return change(picked[next].withCoding(other));
  }

  /** A line is taken out and put back: two edits. */
  @Benchmark
  public Change removeAndAdd() {
    ExpenditureLine line = picked[next];
    next = (next + 1) % picked.length;
    ledger.apply(new Edit.RemoveRow<>(Section.EXPENDITURES, line));
    return ledger.apply(new Edit.AddRow<>(Section.EXPENDITURES, line));
  }

  private Change change(ExpenditureLine after) {
    ExpenditureLine before = picked[next];
    picked[next] = after;
    next = (next + 1) % picked.length;
    return ledger.apply(new Edit.ChangeRow<>(Section.EXPENDITURES, before, after));
  }
}
