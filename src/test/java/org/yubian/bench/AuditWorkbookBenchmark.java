package org.yubian.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.yubian.audit.Auditor;
import org.yubian.audit.check.References;
import org.yubian.budget.Budget;
import org.yubian.office.received.ReceivedWorkbooks;
import org.yubian.review.recognition.AuditedWorkbook;
import org.yubian.review.recognition.PrintedWorkbooks;
import org.yubian.review.recognition.RecognisedBudget;
import org.yubian.review.recognition.Recogniser;
import org.yubian.review.recognition.Recognition;
import org.yubian.session.SubmittedSheet;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.StatutoryTables;
import org.yubian.table.pack.PackLibrary;

/**
 * One workbook of somebody else among 300, as a bureau receives them: reading its file, recognising
 * its tables, auditing them. CPU time is printed after each iteration.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class AuditWorkbookBenchmark {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Param({"yanzhou-2024", "zengdu-2024"})
  public String sample;

  private Path file;
  private Recogniser recogniser;
  private List<SubmittedSheet> sheets;
  private Recognition recognition;
  private Budget budget;
  private Auditor auditor;
  private long started;
  private long runs;

  @Setup(Level.Trial)
  public void build() throws Exception {
    file = Files.createTempFile(sample, ".xlsx");
    PrintedWorkbooks.write(sample, file);
    PackLibrary packs = PackLibrary.bundled();
    recogniser =
        new Recogniser(
            List.of(
                packs.get("shandong-2024-unit"),
                packs.get("henan-2024-unit"),
                packs.get("hubei-2024-department")));
    sheets = new ReceivedWorkbooks().read(file).sheets();
    recognition = recogniser.recognise(sheets, sample);
    budget = RecognisedBudget.of(recognition, sample).orElseThrow();
    auditor =
        new Auditor(
            packs.get(budget.header().template()),
            SubjectLibrary.builtIn().subjects(StatutoryTables.edition(budget)));
  }

  @TearDown(Level.Trial)
  public void delete() throws IOException {
    Files.delete(file);
  }

  @Setup(Level.Iteration)
  public void startClock() {
    started = THREADS.getCurrentThreadCpuTime();
    runs = 0;
  }

  @TearDown(Level.Iteration)
  public void printCpuTime() {
    long spent = THREADS.getCurrentThreadCpuTime() - started;
    System.out.printf("CPU %.2f ms/op; ", spent / 1e6 / Math.max(1, runs));
  }

  @Benchmark
  public List<SubmittedSheet> read() throws Exception {
    runs++;
    return new ReceivedWorkbooks().read(file).sheets();
  }

  @Benchmark
  public Recognition recognise() {
    runs++;
    return recogniser.recognise(sheets, sample);
  }

  @Benchmark
  public AuditReport audit() {
    runs++;
    return auditor.audit(budget, References.NONE.with(new AuditedWorkbook(recognition)));
  }
}
