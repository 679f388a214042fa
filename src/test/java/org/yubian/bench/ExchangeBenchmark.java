package org.yubian.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yubian.budget.Budget;
import org.yubian.budget.BudgetFormatException;
import org.yubian.exchange.JsonBudgetCodec;

/** Reading and writing a budget as JSON; a million lines are some 220 MB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx3g"})
public class ExchangeBenchmark {
  @Param({"100", "1000000"})
  public int lines;

  private final JsonBudgetCodec codec = new JsonBudgetCodec();
  private Budget budget;
  private byte[] document;

  @Setup
  public void prepare() {
    budget = LargeBudget.of(lines);
    document = codec.encode(budget);
  }

  @Benchmark
  public Budget read() throws BudgetFormatException {
    return codec.decode(document, "large.json").budget();
  }

  @Benchmark
  public byte[] write() {
    return codec.encode(budget);
  }
}
