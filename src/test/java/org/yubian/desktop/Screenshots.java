package org.yubian.desktop;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.frame.Frame;
import org.yubian.desktop.opening.Source;
import org.yubian.desktop.sheet.view.Sheet;
import org.yubian.desktop.theme.Theme;

/**
 * Paints every screen in both sizes and both themes: {@code ./mvnw -q test-compile
 * exec:exec@screenshots}.
 */
public final class Screenshots {
  private static final int[][] SIZES = {{1366, 768}, {1920, 1080}};
  private static final List<String> TABLES = List.of("01", "05", "07", "11");

  private static final Set<String> IN_HELP =
      Set.of(
          "unit",
          "revenue",
          "function",
          "picker",
          "economic",
          "project",
          "procurement",
          "assets",
          "tables",
          "export");

  private static final int BACKGROUND_MILLIS = 4000;

  private final Path folder;
  private final Path help;
  private final String only;
  private TestProgram test;
  private String suffix = "";

  /** Whether what is painted is wanted in all sizes and themes, not only in the first. */
  private boolean everywhere;

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
        suffix = "-" + size[0] + (theme == Theme.DARK ? "-dark" : "");
        paint(theme, size);
      }
    }
  }

  private void paint(Theme theme, int[] size) throws Exception {
    Path data = Files.createTempDirectory("yubian");
    try {
      onWindowThread(() -> open(data, theme, size));
      // What is checked in the background has been by then, and its result is shown.
      Thread.sleep(BACKGROUND_MILLIS);
      onWindowThread(this::paintWindows);
    } finally {
      delete(data);
    }
  }

  private static void onWindowThread(Runnable task) throws Exception {
    CompletableFuture.runAsync(task, Platform::runLater).get();
  }

  private void open(Path data, Theme theme, int[] size) {
    test = new TestProgram(data);
    test.system.set(theme == Theme.DARK ? ColorScheme.DARK : ColorScheme.LIGHT);
    test.program.settings().set("window.maximized", "0");
    test.program.settings().set("window.width", Integer.toString(size[0]));
    test.program.settings().set("window.height", Integer.toString(size[1]));
    test.windows.open(new Source.Sample("zengdu-2024"), null);
    test.windows.open(new Source.Sample("yanzhou-2024"), null);
  }

  private void paintWindows() {
    BudgetWindow window = test.windows.open().getLast();
    everywhere = true;
    screens(window);
    start();
    everywhere = false;
    states(window);
    dialogs(window);
    test.windows.quit();
    List.copyOf(Window.getWindows()).forEach(Window::hide);
  }

  private static void settle(Window window) {
    window.getScene().getRoot().applyCss();
    window.getScene().getRoot().layout();
  }

  private void screens(BudgetWindow window) {
    Frame frame = window.view().frame();
    for (String id : frame.ids()) {
      frame.show(id);
      settle(window.stage());
      if (frame.lookup("#" + id + "-sheet") instanceof Sheet sheet
          && sheet.model().rowCount() > 2) {
        sheet.select(2, 2);
      }
      save(id, window.stage());
    }
  }

  private void states(BudgetWindow window) {
    Frame frame = window.view().frame();
    frame.show("tables");
    for (String number : TABLES) {
      window.desk().go(new Place.OfTable(number));
      save("table-" + number, window.stage());
    }
    frame.show("function");
    settle(window.stage());
    Sheet sheet = (Sheet) frame.lookup("#function-sheet");
    frame.showDock("detail");
    sheet.requestFocus();
    sheet.select(5, 2);
    save("detail", window.stage());
    type(sheet, "84.9x");
    save("editing", window.stage());
    ((TextField) sheet.lookup(".sheet-editor")).setText("84.94");
    sheet.finishEditing();
    sheet.select(sheet.model().indexOf("+2010301"), 1);
    type(sheet, "jtf");
    save("picker", window.stage());
    ((TextField) sheet.lookup(".sheet-editor")).setText("");
    sheet.finishEditing();
  }

  private void dialogs(BudgetWindow window) {
    key(window.stage(), KeyCode.E, true);
    saveDialog("export", window.stage());
    key(window.stage(), KeyCode.N, true);
    saveDialog("new", window.stage());
    key(window.stage(), KeyCode.P, true);
    saveDialog("preview", window.stage());
    key(window.stage(), KeyCode.F1, false);
    saveDialog("help", window.stage());
    test.program.failures().report(new IllegalStateException("example"));
    saveDialog("failure", window.stage());
  }

  private void start() {
    save("start", test.windows.showStart().stage());
  }

  private static void key(Stage stage, KeyCode code, boolean control) {
    Event.fireEvent(
        stage.getScene().getRoot(),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
  }

  private static void type(Sheet sheet, String text) {
    Event.fireEvent(
        sheet,
        new KeyEvent(KeyEvent.KEY_TYPED, "8", "8", KeyCode.UNDEFINED, false, false, false, false));
    ((TextField) sheet.lookup(".sheet-editor")).setText(text);
    if (Character.isDigit(text.charAt(0))) {
      sheet.finishEditing();
    }
  }

  private void save(String name, Window window) {
    if (name.startsWith(only)) {
      write(name, picture(window));
    }
  }

  /** The dialog in front, where it stands before its window, and closes it. */
  private void saveDialog(String name, Window owner) {
    Window dialog = List.copyOf(Window.getWindows()).getLast();
    if (name.startsWith(only)) {
      BufferedImage whole = picture(owner);
      BufferedImage front = picture(dialog);
      Graphics2D graphics = whole.createGraphics();
      int x = (whole.getWidth() - front.getWidth()) / 2;
      int y = (whole.getHeight() - front.getHeight()) / 3;
      graphics.setColor(java.awt.Color.GRAY);
      graphics.drawRect(x - 1, y - 1, front.getWidth() + 1, front.getHeight() + 1);
      graphics.drawImage(front, x, y, null);
      graphics.dispose();
      write(name, whole);
    }
    dialog.hide();
  }

  private static BufferedImage picture(Window window) {
    settle(window);
    Scene scene = window.getScene();
    BufferedImage argb = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
    BufferedImage rgb =
        new BufferedImage(argb.getWidth(), argb.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = rgb.createGraphics();
    graphics.drawImage(argb, 0, 0, null);
    graphics.dispose();
    return rgb;
  }

  private void write(String name, BufferedImage picture) {
    if (!everywhere && !suffix.equals("-1366")) {
      return;
    }
    try {
      String file = name.toLowerCase(Locale.ROOT) + suffix + ".png";
      byte[] png = SmallPng.encode(picture);
      Files.write(folder.resolve(file), png);
      if (IN_HELP.contains(name) && suffix.equals("-1366")) {
        Files.write(help.resolve(name + ".png"), png);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path data) throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
