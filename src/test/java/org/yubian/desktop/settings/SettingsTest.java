package org.yubian.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("deep/settings.properties");
  }

  private Settings settings() {
    return new Settings(file, Runnable::run);
  }

  @Test
  void whatIsSetIsThereAgain() {
    settings().set("a.b", "C:\\预算\\一=二\t三");
    assertThat(settings().get("a.b")).contains("C:\\预算\\一=二\t三");
    settings().remove("a.b");
    assertThat(settings().get("a.b")).isEmpty();
  }

  @Test
  void numbersOutOfRangeAreNotTaken() {
    Settings settings = settings();
    settings.set("n", "12");
    assertThat(settings.number("n", 1, 0, 20)).isEqualTo(12);
    assertThat(settings.number("n", 1, 0, 11)).isEqualTo(1);
    settings.set("n", "99999999999");
    assertThat(settings.number("n", 1, 0, 20)).isEqualTo(1);
    assertThat(settings.number("none", 7, 0, 20)).isEqualTo(7);
  }

  @Test
  void aValueCannotBecomeAnotherLine() {
    settings().set("a", "x\nlook.theme=dark");
    assertThat(settings().get("look.theme")).isEmpty();
  }

  @Test
  void ofADamagedFileTheGoodLinesAreTaken() throws IOException {
    Files.createDirectories(file.getParent());
    byte[] noise = new byte[4000];
    new Random(1).nextBytes(noise);
    Files.write(file, noise);
    Files.writeString(
        file,
        "\nlook.size=15\n=nothing\nno equals\n\u0000\u0001=x\nlook.theme=da",
        java.nio.file.StandardOpenOption.APPEND);
    Settings settings = settings();
    assertThat(settings.get("look.size")).contains("15");
    assertThat(settings.get("look.theme")).contains("da");
    settings.set("x", "1");
    assertThat(settings().get("look.size")).contains("15");
  }

  @Test
  void aFileThatCannotBeReadOrWrittenIsNoProblem() throws IOException {
    Files.createDirectories(file);
    Settings settings = settings();
    settings.set("x", "1");
    assertThat(settings.get("x")).contains("1");
    assertThat(Files.isDirectory(file)).isTrue();
  }

  @Test
  void onlyTheLatestIsWrittenAndNothingIsLost() throws InterruptedException {
    LatestWriter writer = new LatestWriter(20);
    Settings settings = new Settings(file, writer);
    for (int i = 0; i <= 500; i++) {
      settings.set("x", Integer.toString(i));
    }
    writer.close();
    assertThat(settings().get("x")).contains("500");
  }
}
