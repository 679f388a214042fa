package org.yubian.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yubian.SafeFile;

/** Work in the background that is waited for, cancelled, or must not stop. */
class WorksTest {
  private final Deque<Runnable> background = new ArrayDeque<>();
  private final List<String> heard = new ArrayList<>();
  private final Works works =
      new Works(background::add, Runnable::run, new Failures("test", Path.of("."), Runnable::run));
  private Optional<Runnable> cancel = Optional.empty();

  WorksTest() {
    works.showIn(
        new Works.WorkView() {
          @Override
          public void begin(String title, Optional<Runnable> stop) {
            heard.add("begin " + title);
            cancel = stop;
          }

          @Override
          public void end() {
            heard.add("end");
          }
        });
  }

  /** Runs what was begun in the background, and what that began. */
  private void catchUp() {
    while (!background.isEmpty()) {
      background.pop().run();
    }
  }

  @Test
  void theResultComesWhenTheWorkIsDone() {
    works.start("export", progress -> "file", heard::add, heard::add);
    assertThat(heard).containsExactly("begin export");
    catchUp();
    assertThat(heard).containsExactly("begin export", "end", "file");
  }

  @Test
  void cancelledWorkIsOverAtOnceAndItsResultIsDropped() {
    AutoCloseable result = () -> heard.add("closed");
    works.<AutoCloseable>start(
        "open",
        progress -> result,
        done -> heard.add("done"),
        failure -> heard.add("failed"),
        () -> heard.add("cancelled"));
    cancel.orElseThrow().run();
    assertThat(heard).containsExactly("begin open", "end", "cancelled");
    catchUp();
    assertThat(heard).containsExactly("begin open", "end", "cancelled", "closed");
  }

  @Test
  void cancelledWorkStopsWhereItTellsHowFarItIs() {
    works.start(
        "read",
        progress -> {
          progress.at(1, 2);
          heard.add("went on");
          return "";
        },
        heard::add,
        heard::add);
    cancel.orElseThrow().run();
    catchUp();
    assertThat(heard).containsExactly("begin read", "end");
  }

  @Test
  void aFailureAfterCancellingIsNotTold() {
    works.<String>start(
        "read",
        progress -> {
          throw new RefusedException("cannot be read");
        },
        heard::add,
        heard::add);
    cancel.orElseThrow().run();
    catchUp();
    assertThat(heard).containsExactly("begin read", "end");
  }

  @Test
  void whatMustNotStopCannotBeCancelled() {
    works.finish("close", progress -> "closed", heard::add, heard::add);
    assertThat(cancel).isEmpty();
    catchUp();
    assertThat(heard).containsExactly("begin close", "end", "closed");
  }

  @Test
  void aFileThatIsCompleteAfterCancellingIsNotWritten(@TempDir Path folder) {
    Path target = folder.resolve("表.pdf");
    works.start(
        "write",
        progress -> {
          SafeFile.write(target, new byte[] {1});
          return target;
        },
        file -> heard.add("done"),
        heard::add);
    cancel.orElseThrow().run();
    catchUp();
    assertThat(heard).containsExactly("begin write", "end");
    assertThat(folder).isEmptyDirectory();
  }
}
