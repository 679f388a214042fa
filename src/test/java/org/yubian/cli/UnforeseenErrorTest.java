package org.yubian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
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
import org.yubian.session.WorkbookExporter;
import org.yubian.session.WorkbookReader;
import org.yubian.table.TableWriter;

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
          .matches("程序出错，没有完成。错误代码 \\d{4}-\\d{4}，详情记在 .*\\R")
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
    assertThat(said).startsWith("内存不足").hasLineCount(1);
  }

  private String run(Supplier<BudgetCodec> codec) throws Exception {
    Path file = Files.writeString(folder.resolve("budget.json"), "{}");
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err));
    int status =
        new CommandLineProgram(adapters(codec), terminal)
            .run("tables", file.toString(), "--out", folder.resolve("out").toString());
    assertThat(status).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    return err.toString();
  }

  private Adapters adapters(Supplier<BudgetCodec> codec) {
    return new Adapters() {
      @Override
      public BudgetCodec codec() {
        return codec.get();
      }

      @Override
      public TableWriter tableWriter() {
        throw new AssertionError("nothing to write");
      }

      @Override
      public WorkbookExporter workbookExporter() {
        throw new AssertionError("nothing to export");
      }

      @Override
      public WorkbookReader workbookReader() {
        throw new AssertionError("no workbook to read");
      }

      @Override
      public Path templateFolder() {
        return folder.resolve("templates");
      }

      @Override
      public String version() {
        return "1";
      }

      @Override
      public Path logFolder() {
        return folder.resolve("log");
      }
    };
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
