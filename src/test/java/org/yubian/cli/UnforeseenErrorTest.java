package org.yubian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yubian.budget.BudgetCodec;

/** What nobody foresaw: a number for the user, everything else for the log. */
class UnforeseenErrorTest {
  private static final Logger LOGGER = Logger.getLogger(CommandLineProgram.class.getName());

  @TempDir Path folder;

  @Test
  void isANumberForTheUserAndATraceForTheLog() throws Exception {
    List<LogRecord> logged = new ArrayList<>();
    Handler handler = recording(logged);
    LOGGER.addHandler(handler);
    LOGGER.setUseParentHandlers(false);
    try {
      IllegalStateException bug = new IllegalStateException("some detail");
      String said =
          run(
              () -> {
                throw bug;
              });
      assertThat(said)
          .matches("程序出错，没有完成。错误代码 \\d{4}-\\d{4}，详情记在 .*")
          .contains(folder.resolve("log").toString())
          .doesNotContain("some detail", "Exception");
      assertThat(logged).singleElement().extracting(LogRecord::getThrown).isEqualTo(bug);
      assertThat(said).contains(logged.getFirst().getMessage());
    } finally {
      LOGGER.removeHandler(handler);
      LOGGER.setUseParentHandlers(true);
    }
  }

  @Test
  void wantOfMemoryIsSaidAsSuch() throws Exception {
    String said =
        run(
            () -> {
              throw new OutOfMemoryError("Java heap space");
            });
    assertThat(said).startsWith("内存不足");
  }

  private String run(Supplier<BudgetCodec> codec) throws Exception {
    Path file = Files.writeString(folder.resolve("budget.json"), "{}");
    FakeAdapters adapters =
        new FakeAdapters(folder) {
          @Override
          public BudgetCodec codec() {
            return codec.get();
          }
        };
    int status =
        new CommandLineProgram(adapters, adapters.terminal())
            .run("tables", file.toString(), "--out", folder.resolve("out").toString());
    assertThat(status).isEqualTo(2);
    assertThat(adapters.printed()).isEmpty();
    assertThat(adapters.said()).hasSize(1);
    return adapters.said().getFirst();
  }

  private static Handler recording(List<LogRecord> records) {
    return new Handler() {
      @Override
      public void publish(LogRecord record) {
        records.add(record);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
