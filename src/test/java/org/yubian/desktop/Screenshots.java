package org.yubian.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.sheet.view.Sheet;
import org.yubian.desktop.theme.Theme;

/**
 * Paints the pictures of the documentation: {@code ./mvnw -q test-compile exec:exec@screenshots}.
 */
public final class Screenshots {
  private final Path folder;

  private Screenshots(Path folder) {
    this.folder = folder;
  }

  /**
   * @param args the folder to write to
   */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    Files.createDirectories(folder);
    Platform.startup(() -> {});
    try {
      CompletableFuture.runAsync(() -> new Screenshots(folder).paint(), Platform::runLater).get();
    } finally {
      Platform.exit();
    }
  }

  private void paint() {
    for (int[] size : new int[][] {{1366, 768}, {1920, 1080}}) {
      Desk desk = Desks.yanzhou();
      BudgetView view = new BudgetView(desk, text -> {});
      Picture picture = new Picture(view.frame(), size[0], size[1], Theme.LIGHT);
      Sheet sheet = (Sheet) view.frame().lookup("#function-sheet");
      sheet.requestFocus();
      sheet.select(2, 2);
      save(picture, "function-" + size[0]);
      view.frame().showDock("detail");
      sheet.select(5, 2);
      save(picture, "detail-" + size[0]);
      sheet.select(5, 2);
      sheet.model().commit(5, 2, "=8*10.25+3");
      type(sheet, "84.9x");
      save(picture, "editing-" + size[0]);
      picture.close();
      paintPicker(size);
      desk = Desks.yanzhou();
      view = new BudgetView(desk, text -> {});
      picture = new Picture(view.frame(), size[0], size[1], Theme.LIGHT);
      view.frame().show("tables");
      for (String number : new String[] {"01", "05", "07", "11", "12"}) {
        desk.go(new org.yubian.desktop.desk.Place.OfTable(number));
        picture.settle();
        Sheet table = (Sheet) view.frame().lookup("#table-sheet");
        table.requestFocus();
        table.select(0, table.model().layout().columns().size() - 1);
        save(picture, "table-" + number + "-" + size[0]);
      }
      picture.close();
    }
  }

  private void paintPicker(int[] size) {
    BudgetView view = new BudgetView(Desks.yanzhou(), text -> {});
    Picture picture = new Picture(view.frame(), size[0], size[1], Theme.LIGHT);
    Sheet sheet = (Sheet) view.frame().lookup("#function-sheet");
    sheet.requestFocus();
    sheet.select(sheet.model().indexOf("+2010301"), 1);
    Event.fireEvent(
        sheet,
        new KeyEvent(KeyEvent.KEY_TYPED, "b", "b", KeyCode.UNDEFINED, false, false, false, false));
    ((TextField) sheet.lookup(".sheet-editor")).setText("jtf");
    save(picture, "picker-" + size[0]);
    picture.close();
  }

  private static void type(Sheet sheet, String text) {
    Event.fireEvent(
        sheet,
        new KeyEvent(KeyEvent.KEY_TYPED, "8", "8", KeyCode.UNDEFINED, false, false, false, false));
    ((TextField) sheet.lookup(".sheet-editor")).setText(text);
    sheet.finishEditing();
  }

  private void save(Picture picture, String name) {
    try {
      picture.save(folder.resolve(name + ".png"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
