package org.yubian.bench;

import java.util.List;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.yubian.budget.Budget;
import org.yubian.ledger.Ledger;
import org.yubian.ledger.SumSpec;
import org.yubian.table.PackTables;
import org.yubian.table.pack.PackLibrary;

/** Building all sums of a budget, and what lines and ledger hold of the heap afterwards. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx4g", "-Xms4g"})
public class LedgerBuildBenchmark {
  @Param({"1000000"})
  public int lines;

  private List<SumSpec> specs;
  private Budget budget;
  private Ledger ledger;

  @Setup(Level.Trial)
  public void prepare() throws Exception {
    specs = new PackTables(PackLibrary.bundled().get("shandong-2024-unit")).specs();
    budget = LargeBudget.of(lines);
  }

  @Benchmark
  public Ledger build() {
    ledger = new Ledger(budget, specs);
    return ledger;
  }

  /** Prints the retained heap a line: used memory with lines and ledger less without them. */
  @TearDown(Level.Trial)
  public void heap() {
    long with = used();
    int kept = ledger.budget().lines().expenditures().size();
    ledger = null;
    budget = null;
    long without = used();
    System.out.printf(
        "%nretained heap: %d bytes a line over %d lines%n", (with - without) / kept, kept);
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
