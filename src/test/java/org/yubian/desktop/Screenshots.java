package org.yubian.desktop;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.yubian.desktop.theme.Theme;

/**
 * Paints every screen in both sizes and both themes, and dialogs and states once: {@code ./mvnw -q
 * test-compile exec:exec@screenshots}.
 */
public final class Screenshots {
  private static final int[][] SIZES = {{1366, 768}, {1920, 1080}};

  /** What is done in the background when a budget is opened is done by then. */
  private static final int OPENING_MILLIS = 5000;

  private static final Instant NOW = Instant.parse("2024-11-20T02:32:00Z");
  private static final String HELP_PAGES = "src/main/resources/org/yubian/desktop/help";
  private static final int STEP_MILLIS = 250;
  private static final int HELP_WIDTH = 1100;

  private final Path folder;
  private final Path help;
  private final String only;

  private Screenshots(Path folder, Path help, String only) {
    this.folder = folder;
    this.help = help;
    this.only = only;
  }

  /**
   * @param args the folder to write to, that of the pictures of the help, and the beginning of the
   *     names of those to paint
   */
  public static void main(String[] args) throws Exception {
    // Painted again they are the same, wherever and whenever that is.
    System.setProperty("user.name", "王会计");
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
    Path folder = Files.createDirectories(Path.of(args[0]));
    Screenshots screenshots =
        new Screenshots(folder, Path.of(args[1]), args.length > 2 ? args[2] : "");
    Platform.setImplicitExit(false);
    Platform.startup(() -> {});
    try {
      screenshots.paintAll();
    } finally {
      Platform.exit();
    }
  }

  private void paintAll() throws Exception {
    for (Theme theme : Theme.values()) {
      for (int[] size : SIZES) {
        boolean first = theme == Theme.LIGHT && size[0] == SIZES[0][0];
        paint(theme, size, first);
      }
    }
  }

  private void paint(Theme theme, int[] size, boolean first) throws Exception {
    Path data = Path.of(System.getProperty("java.io.tmpdir"), "预编");
    delete(data);
    try {
      List<TestProgram> programs = new ArrayList<>();
      OnWindow.run(
          () -> {
            TestProgram test = new TestProgram(data, InstantSource.fixed(NOW));
            // The toolkit's own screen is smaller than these windows, and it says so.
            Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {});
            test.system.set(theme == Theme.DARK ? ColorScheme.DARK : ColorScheme.LIGHT);
            for (String window : List.of("window", "review", "comparison")) {
              test.program.settings().set(window + ".maximized", "0");
              test.program.settings().set(window + ".width", Integer.toString(size[0]));
              test.program.settings().set(window + ".height", Integer.toString(size[1]));
            }
            programs.add(test);
          });
      Shots shots = new Shots(programs.getFirst(), data);
      OnWindow.run(shots::open);
      Thread.sleep(OPENING_MILLIS);
      String suffix = "-" + size[0] + (theme == Theme.DARK ? "-dark" : "");
      for (Shots.Shot shot : first ? shots.all() : shots.screens()) {
        if (shot.isOneOf(only)) {
          take(shot, suffix);
        }
      }
      OnWindow.run(shots::close);
    } finally {
      delete(data);
    }
  }

  /** Steps that open a dialog and wait for its answer return only when it is closed. */
  private void take(Shots.Shot shot, String suffix) throws Exception {
    Platform.runLater(shot.prepare());
    Thread.sleep(STEP_MILLIS);
    OnWindow.run(() -> {});
    Thread.sleep(STEP_MILLIS);
    OnWindow.run(() -> write(shot, suffix));
    OnWindow.run(shot.tidy()::run);
  }

  private void write(Shots.Shot shot, String suffix) throws IOException {
    BufferedImage picture = picture(shot.window().get());
    Window front = List.copyOf(Window.getWindows()).getLast();
    if (shot.dialog()) {
      put(picture(front), picture);
    }
    String file = shot.name().toLowerCase(Locale.ROOT);
    if (shot.inRepository()) {
      Files.write(folder.resolve(file + suffix + ".png"), SmallPng.encode(picture));
    }
    if (suffix.equals("-1366") && isInHelp(file)) {
      Files.write(
          help.resolve(file + ".png"), SmallPng.encode(SmallPng.narrowed(picture, HELP_WIDTH)));
    }
  }

  private boolean isInHelp(String name) throws IOException {
    try (Stream<Path> pages = Files.list(Path.of(HELP_PAGES))) {
      for (Path page : pages.filter(each -> each.toString().endsWith(".md")).toList()) {
        if (Files.readString(page).contains("(" + name + ".png)")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Draws a dialog where it stands before its window. */
  private static void put(BufferedImage front, BufferedImage whole) {
    Graphics2D graphics = whole.createGraphics();
    int x = Math.max(0, (whole.getWidth() - front.getWidth()) / 2);
    int y = Math.max(0, (whole.getHeight() - front.getHeight()) / 3);
    graphics.setColor(new Color(0, 0, 0, 40));
    graphics.fillRect(0, 0, whole.getWidth(), whole.getHeight());
    graphics.setColor(Color.GRAY);
    graphics.drawRect(x - 1, y - 1, front.getWidth() + 1, front.getHeight() + 1);
    graphics.drawImage(front, x, y, null);
    graphics.dispose();
  }

  private static BufferedImage picture(Window window) {
    Scene scene = window.getScene();
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    BufferedImage argb = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
    BufferedImage rgb =
        new BufferedImage(argb.getWidth(), argb.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = rgb.createGraphics();
    graphics.drawImage(argb, 0, 0, null);
    graphics.dispose();
    return rgb;
  }

  private static void delete(Path data) throws IOException {
    if (!Files.exists(data)) {
      return;
    }
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
