package org.yubian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
  @TempDir private Path folder;

  @Test
  void opensItsFileWithTheFirstRecord() throws IOException {
    Path logs = folder.resolve("日志");
    LogFile log = new LogFile(logs);
    assertThat(logs).doesNotExist();

    log.publish(new LogRecord(Level.WARNING, "备份没有写成"));
    log.close();

    assertThat(Files.readString(logs.resolve("yubian0.log"))).contains("备份没有写成");
  }

  @Test
  void isSilentWhereItCannotWrite() throws IOException {
    Path taken = Files.createFile(folder.resolve("taken"));
    LogFile log = new LogFile(taken);

    log.publish(new LogRecord(Level.SEVERE, "lost"));
    log.close();

    assertThat(taken).isEmptyFile();
  }

  @Test
  void leavesOutWhatItsLevelLeavesOut() {
    LogFile log = new LogFile(folder.resolve("none"));
    log.setLevel(Level.SEVERE);

    log.publish(new LogRecord(Level.WARNING, "too small"));
    log.close();

    assertThat(folder.resolve("none")).doesNotExist();
  }
}
