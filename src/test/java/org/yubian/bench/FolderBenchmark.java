package org.yubian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.yubian.exchange.JsonBudgetCodec;
import org.yubian.office.excel.Exports;
import org.yubian.office.received.ReceivedWorkbooks;
import org.yubian.review.submission.FolderScan;
import org.yubian.review.submission.SubmissionReader;
import org.yubian.review.submission.SubmissionSummary;
import org.yubian.review.submission.Summariser;
import org.yubian.session.WorkbookExporter.Kind;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.pack.PackLibrary;

/**
 * A folder of 300 workbooks, half of them carrying their budget and verified, half recognised from
 * what they show; each audited. In 256 MB of heap: only one budget is held at a time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
public class FolderBenchmark {
  private static final int WORKBOOKS = 300;

  private Path folder;
  private FolderScan scan;

  @Setup
  public void write() throws Exception {
    folder = Files.createTempDirectory("yubian");
    for (int i = 0; i < WORKBOOKS; i++) {
      String sample = Exports.SAMPLES.get(i % Exports.SAMPLES.size());
      Kind kind = i % 2 == 0 ? Kind.SUBMISSION : Kind.PUBLIC;
      Path file = folder.resolve(i + ".xlsx");
      Files.write(file, Exports.bytes(Exports.request(Exports.sample(sample), kind, file)));
    }
    scan =
        new FolderScan(
            new Summariser(
                new SubmissionReader(
                    new ReceivedWorkbooks(),
                    new JsonBudgetCodec(),
                    PackLibrary.bundled(),
                    SubjectLibrary.builtIn())));
  }

  @TearDown
  public void delete() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Benchmark
  public List<SubmissionSummary> scan() throws Exception {
    return scan.scan(List.of(folder), (done, of) -> {}, summary -> {});
  }
}
