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
import org.yubian.subject.Edition;
import org.yubian.subject.Scheme;
import org.yubian.subject.SubjectLibrary;
import org.yubian.subject.search.SubjectQuery;
import org.yubian.subject.search.SubjectSearch;

/** One search among the functional subjects, as every key typed into a new line makes it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
public class SubjectSearchBenchmark {
  /** A letter many subjects have, initials of one, a code, a name, pinyin, and nothing at all. */
  @Param({"x", "xzyx", "20103", "行政", "zhengfubangong", "aaaaaaaa"})
  public String typed;

  private SubjectSearch search;

  @Setup
  public void prepare() {
    search =
        new SubjectSearch(
            SubjectLibrary.builtIn().subjects(Edition.national(2024)).catalogue(Scheme.FUNCTION));
    search.prepare();
  }

  @Benchmark
  public Object find() {
    return search.find(SubjectQuery.of(typed));
  }
}
