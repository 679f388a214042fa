package org.yubian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Starts of the workbench, on computers of all sorts. */
class RootTest {
  private static final Prerequisites COMPLETE = new Prerequisites(library -> true, List.of());
  private static final Prerequisites BARE =
      new Prerequisites(
          library -> !library.startsWith("libgtk") && !library.startsWith("libfree"), List.of());

  @TempDir Path folder;
  private FakeWorkbench workbench;
  private FakeAdapters adapters;

  /** A workbench without windows, that remembers what it was asked. */
  private static final class FakeWorkbench implements Workbench {
    boolean display = true;
    boolean works = true;
    final List<@Nullable Path> opened = new ArrayList<>();

    @Override
    public boolean hasDisplay() {
      return display;
    }

    @Override
    public void open(@Nullable Path file) {
      if (!works) {
        throw new UnsupportedOperationException("Unable to open DISPLAY");
      }
      opened.add(file);
    }

    @Override
    public void paint(String sample, Path png) throws IOException {
      if (!works) {
        throw new UnsatisfiedLinkError("libsomething.so.1: cannot open shared object file");
      }
      Files.writeString(png, sample);
    }
  }

  @BeforeEach
  void aComputer() {
    workbench = new FakeWorkbench();
    adapters =
        new FakeAdapters(folder) {
          @Override
          public Workbench workbench() {
            return workbench;
          }
        };
  }

  private int start(Prerequisites system, String... arguments) throws Refusal {
    Root root = new Root(adapters, adapters.terminal(), system);
    return root.run(new CommandLine(root.spec()).parseArgs(arguments));
  }

  @Test
  void opensTheWorkbench() throws Refusal {
    assertThat(start(COMPLETE)).isZero();
    assertThat(workbench.opened).containsExactly((Path) null);
    assertThat(adapters.printed()).isEmpty();
    assertThat(adapters.said()).isEmpty();
  }

  @Test
  void opensTheFileAskedFor() throws Exception {
    Path file = Files.createFile(folder.resolve("预算.json"));
    assertThat(start(COMPLETE, file.toString())).isZero();
    assertThat(workbench.opened).containsExactly(file);
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThatThrownBy(() -> start(COMPLETE, "none.json"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("找不到文件 none.json");
    assertThatThrownBy(() -> start(COMPLETE, "exprot"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("没有名为“exprot”的文件或命令");
    assertThat(workbench.opened).isEmpty();
  }

  @Test
  void namesThePackagesThatAWindowNeeds() {
    assertThatThrownBy(() -> start(BARE))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("apt-get install libfreetype6 libgtk-3-0");
  }

  @Test
  void doesTheMainJobWithoutADisplay() throws Refusal {
    workbench.display = false;
    assertThat(start(COMPLETE)).isZero();
    Path workbook = folder.resolve("showcase/yanzhou-2024.xlsx");
    Path picture = folder.resolve("showcase/workbench.png");
    assertThat(adapters.said()).singleElement().asString().startsWith("没有图形界面");
    assertThat(adapters.printed()).containsExactly(workbook.toString(), picture.toString());
    assertThat(workbook).isNotEmptyFile();
    assertThat(picture).hasContent("yanzhou-2024");
  }

  @Test
  void stillWritesTheWorkbookWhereNoPictureCanBeDrawn() throws Refusal {
    workbench.display = false;
    assertThat(start(BARE)).isZero();
    assertThat(adapters.printed())
        .containsExactly(folder.resolve("showcase/yanzhou-2024.xlsx").toString());
    assertThat(adapters.said())
        .hasSize(2)
        .last()
        .asString()
        .contains("apt-get install libfreetype6");
  }

  @Test
  void stillWritesTheWorkbookWhenTheToolkitFails() throws Refusal {
    workbench.display = false;
    workbench.works = false;
    assertThat(start(COMPLETE)).isZero();
    assertThat(adapters.printed()).hasSize(1);
    assertThat(adapters.said()).last().asString().contains("没有画出", "错误代码");
  }

  @Test
  void doesTheMainJobWhenTheDisplayDoesNotAnswer() throws Refusal {
    workbench.works = false;
    assertThat(start(COMPLETE)).isZero();
    assertThat(adapters.said()).first().asString().startsWith("没有图形界面");
    assertThat(folder.resolve("showcase/yanzhou-2024.xlsx")).isNotEmptyFile();
  }

  @Test
  void saysThatThereIsNoDisplayToWhoWantsAFileOpened() throws Exception {
    workbench.display = false;
    Path file = Files.createFile(folder.resolve("预算.json"));
    assertThatThrownBy(() -> start(COMPLETE, file.toString()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("没有可用的图形界面");
  }
}
