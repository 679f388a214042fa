package org.yubian.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
import org.yubian.audit.AuditReport;
import org.yubian.audit.AuditRun;
import org.yubian.audit.Auditor;
import org.yubian.audit.check.References;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Indicator;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Section;
import org.yubian.money.Amount;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.StatutoryTables;
import org.yubian.table.pack.PackLibrary;

/**
 * All rules on a budget: cold, that is with the ledger built and every table laid out; and after
 * one edit, from the edit to the report. On a machine that others use, too, read the CPU time that
 * is printed after each iteration.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class AuditBenchmark {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Param({"100", "5000"})
  public int lines;

  private Auditor auditor;
  private Budget budget;
  private AuditRun run;
  private long line;
  private long target;
  private long amount;
  private long started;
  private long runs;

  @Setup(Level.Trial)
  public void build() throws Exception {
    budget = OrdinaryBudget.of(lines);
    auditor =
        new Auditor(
            PackLibrary.bundled().get("shandong-2024-unit"),
            SubjectLibrary.builtIn().subjects(StatutoryTables.edition(budget)));
    run = auditor.start(budget, References.NONE);
    line = run.budget().rows(Section.EXPENDITURES).toList().get(lines / 2).key();
    target = run.budget().rows(Section.PERFORMANCE_TARGETS).toList().getFirst().key();
  }

  @Setup(Level.Iteration)
  public void startClock() {
    started = THREADS.getCurrentThreadCpuTime();
    runs = 0;
  }

  @TearDown(Level.Iteration)
  public void printCpuTime() {
    long spent = THREADS.getCurrentThreadCpuTime() - started;
    System.out.printf("CPU %.1f ms/op; ", spent / 1e6 / Math.max(1, runs));
  }

  @Benchmark
  public AuditReport cold() {
    runs++;
    return auditor.audit(budget, References.NONE);
  }

  /** The amount of a line changes. */
  @Benchmark
  public AuditReport amount() {
    runs++;
    amount = (amount + 12_345) % 100_000_000;
    ExpenditureLine before = run.budget().rows(Section.EXPENDITURES).get(line);
    return run.follow(
        List.of(
            new Edit.ChangeRow<>(
                Section.EXPENDITURES, before, before.withAmount(new Amount(amount)))));
  }

  /** An indicator of a performance target changes: no amount is touched. */
  @Benchmark
  public AuditReport indicator() {
    runs++;
    amount++;
    PerformanceTarget before = run.budget().rows(Section.PERFORMANCE_TARGETS).get(target);
    Indicator first = before.indicators().getFirst();
    Indicator changed =
        new Indicator(
            first.level1(),
            first.level2(),
            first.level3(),
            first.operator(),
            Long.toString(amount),
            first.measure(),
            first.extras());
    return run.follow(
        List.of(
            new Edit.ChangeRow<>(
                Section.PERFORMANCE_TARGETS,
                before,
                PerformanceTarget.of(before.key(), before.project(), List.of(changed)))));
  }
}
