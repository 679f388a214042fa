package org.yubian.desktop;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.yubian.bench.LargeBudget;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.expenditure.ExpenditureModel;
import org.yubian.desktop.expenditure.Shown;
import org.yubian.desktop.sheet.SheetRow;
import org.yubian.desktop.sheet.view.Sheet;
import org.yubian.desktop.theme.Fonts;
import org.yubian.desktop.theme.Theme;

/**
 * How fast the window is with 5,000 lines and all subjects unfolded, at 1366x768: {@code ./mvnw -q
 * test-compile exec:exec@workbench}. Everything is measured on the window's thread: an edit from
 * the key to the laid out window, frames a second while scrolling, and showing a screen. With the
 * argument {@code cold} nothing is prepared in the background as it is in the program.
 */
public final class WorkbenchBench {
  private static final int LINES = 5_000;
  private static final int WARM = 60;
  private static final int EDITS = 200;
  private static final int ROUNDS = 5;
  private static final long SCROLLING_NANOS = 5_000_000_000L;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Desk desk;
  private BudgetView view;
  private Sheet sheet;

  private WorkbenchBench() {}

  public static void main(String[] args) throws Exception {
    WorkbenchBench bench = new WorkbenchBench();
    CompletableFuture<Void> started = new CompletableFuture<>();
    Platform.startup(() -> started.complete(null));
    started.get();
    try {
      on(bench::open);
      if (args.length == 0) {
        on(() -> WarmUp.begin(bench.view.frame().getScene()));
      }
      Thread.sleep(4_000); // the first painting, and what is prepared in the background
      on(bench::edits);
      bench.scrolling(false);
      bench.scrolling(true);
      on(bench::screens);
    } finally {
      Platform.exit();
    }
  }

  private static void on(Runnable task) throws Exception {
    CompletableFuture.runAsync(task, Platform::runLater).get();
  }

  private void open() {
    Fonts.load();
    desk = Desks.open(LargeBudget.of(LINES));
    view = new BudgetView(desk, text -> {});
    Scene scene = new Scene(view.frame(), 1366, 768);
    Theme.LIGHT.dress(scene);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    settle();
    sheet = (Sheet) view.frame().lookup("#function-sheet");
    ExpenditureModel model = (ExpenditureModel) sheet.model();
    model.show(Shown.ALL);
    model.open(ExpenditureModel.Depth.DETAIL);
    settle();
    System.out.printf(Locale.ROOT, "rows unfolded            %6d%n", model.rowCount());
  }

  /** What a pulse does before it paints. */
  private void settle() {
    view.frame().getScene().getRoot().applyCss();
    view.frame().getScene().getRoot().layout();
  }

  private void edits() {
    sheet.requestFocus();
    int row = sheet.model().rowCount() / 2;
    List<Double> applied = new ArrayList<>();
    List<Double> work = new ArrayList<>();
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < WARM + EDITS; i++) {
      row = nextLine(row);
      sheet.select(row, 2);
      settle();
      long began = System.nanoTime();
      long worked = cpu();
      sheet.model().commit(row, 2, Integer.toString(1 + i));
      long done = cpu();
      settle();
      if (i >= WARM) {
        applied.add((done - worked) / 1e6);
        work.add((cpu() - worked) / 1e6);
        times.add((System.nanoTime() - began) / 1e6);
      }
    }
    report("edit, ms", times);
    report("edit, ms of processor", work);
    report("  of it before layout", applied);
  }

  private static long cpu() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** Processor time of the thread that paints. */
  private static long painting() {
    for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
      if (thread != null && thread.getThreadName().startsWith("QuantumRenderer")) {
        return THREADS.getThreadCpuTime(thread.getThreadId());
      }
    }
    return 0;
  }

  private int nextLine(int row) {
    int next = row + 1;
    while (sheet.model().row(next).kind() != SheetRow.Kind.LINE) {
      next++;
    }
    return next;
  }

  private static void report(String what, List<Double> times) {
    Collections.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%-24s %6.1f median %6.1f p95 %6.1f most%n",
        what,
        times.get(times.size() / 2),
        times.get(times.size() * 95 / 100),
        times.getLast());
  }

  /** Frames a second, and for one of them the work of the window's thread and of the painter. */
  private record Rate(double frames, double work, double painted) {}

  private void scrolling(boolean across) throws Exception {
    CompletableFuture<Rate> rate = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          sheet.select(1, 2);
          new AnimationTimer() {
            private long began;
            private long worked;
            private long painted;
            private int frames;

            @Override
            public void handle(long now) {
              if (began == 0) {
                began = now;
                worked = cpu();
                painted = painting();
              } else if (now - began > SCROLLING_NANOS) {
                stop();
                double window = (cpu() - worked) / 1e6 / frames;
                double paint = (painting() - painted) / 1e6 / frames;
                rate.complete(new Rate(frames * 1e9 / (now - began), window, paint));
              } else {
                frames++;
                boolean back = (frames / 60) % 2 == 1;
                scroll(across ? (back ? 24 : -24) : 0, across ? 0 : -78);
              }
            }
          }.start();
        });
    String name = across ? "across" : "down";
    System.out.printf(
        Locale.ROOT,
        "%-24s %6.1f frames/s; a frame: %.1f ms of the window's thread, %.1f of the painter%n",
        "scrolling " + name,
        rate.get().frames(),
        rate.get().work(),
        rate.get().painted());
  }

  private void scroll(double across, double down) {
    Event.fireEvent(
        sheet,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            0,
            0,
            0,
            0,
            false,
            false,
            false,
            false,
            false,
            false,
            across,
            down,
            across,
            down,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  private void screens() {
    for (int round = 0; round < ROUNDS; round++) {
      for (String id : view.frame().ids()) {
        long began = System.nanoTime();
        long worked = cpu();
        view.frame().show(id);
        settle();
        double work = (cpu() - worked) / 1e6;
        double time = (System.nanoTime() - began) / 1e6;
        if (round == 0 || round == ROUNDS - 1) {
          String name = (round == 0 ? "first " : "again ") + id;
          System.out.printf(Locale.ROOT, "%-24s %6.1f, %6.1f of processor%n", name, time, work);
        }
      }
    }
  }
}
