package org.yubian.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.frame.Frame;
import org.yubian.desktop.frame.ScreenAction;
import org.yubian.desktop.opening.Source;
import org.yubian.desktop.sheet.view.Sheet;
import org.yubian.money.Amount;
import org.yubian.office.excel.Exports;
import org.yubian.session.WorkbookExporter.Kind;

/** What is to be seen on the pictures, in the order in which it is brought about. */
final class Shots {
  private static final List<String> TABLES = List.of("01", "05", "07", "11");

  /** Shown in help only; the repository has enough without them. */
  private static final Set<String> ONLY_IN_HELP = Set.of("backup", "dark");

  private static final String PASTED =
      """
      科目编码\t科目名称\t功能科目\t金额（万元）\t资金性质\t备注
      30201\t办公费\t2010301\t12.50\t一般公共预算\t
      30207\t邮电费\t2010301\t4.20\t一般公共预算\t电话和网络
      30211\t差旅费\t2010301\t8.00\t一般公共预算\t
      30216\t培训费\t2010301\t3.20\t一般公共预算\t
      30219\t被装购置费\t2010301\t拾万\t一般公共预算\t
      30228\t工会经费\t2010301\t18.36\t一般公共预算\t
      30999\t其他基本建设支出\t2010399\t6.00\t彩票资金\t
      \t合计\t\t52.26\t\t
      """;

  private final TestProgram test;
  private final Path data;

  /**
   * One picture.
   *
   * @param window what is seen behind
   * @param prepare brings it about
   * @param dialog whether the window in front is seen, too
   * @param tidy takes back what would be in the way of the next
   */
  record Shot(
      String name, Supplier<Window> window, Runnable prepare, boolean dialog, Runnable tidy) {
    boolean isOneOf(String only) {
      return name.startsWith(only);
    }

    boolean inRepository() {
      return !ONLY_IN_HELP.contains(name);
    }
  }

  Shots(TestProgram test, Path data) {
    this.test = test;
    this.data = data;
  }

  void open() throws Exception {
    test.windows.open(new Source.Sample("zengdu-2024"), null);
    test.windows.open(new Source.Sample("yanzhou-2024"), null);
    // Closing leaves a backup behind.
    window().close(() -> {});
    test.windows.open(new Source.Sample("yanzhou-2024"), null);
    Sheet sheet = test.sheet(window(), "function");
    sheet.model().commit(5, 2, "86.40");
    sheet.model().commit(5, 2, "84.94");
    sheet.model().commit(9, 2, "=4*8900");
    window().view().frame().show("revenue");
  }

  void close() {
    test.windows.quit();
    List.copyOf(Window.getWindows()).forEach(Window::hide);
  }

  private BudgetWindow window() {
    return test.windows.open().getLast();
  }

  private Frame frame() {
    return window().view().frame();
  }

  /** What is painted in both sizes and themes. */
  List<Shot> screens() throws Exception {
    List<Shot> shots = new ArrayList<>();
    for (String id : frame().ids()) {
      shots.add(here(id, () -> show(id)));
    }
    List<Path> submissions = submissions();
    shots.add(
        new Shot(
            "review",
            () -> test.windows.review(List.of()).stage(),
            () -> review(submissions),
            false,
            () -> {}));
    shots.add(
        new Shot(
            "compare",
            () -> List.copyOf(Window.getWindows()).getLast(),
            this::compare,
            false,
            () -> {
              closeFront();
              test.windows.review(List.of()).close();
            }));
    shots.add(
        new Shot(
            "start",
            () -> test.windows.showStart().stage(),
            () -> {},
            false,
            () -> test.windows.showStart().close()));
    return shots;
  }

  List<Shot> all() throws Exception {
    List<Shot> shots = screens();
    for (String number : TABLES) {
      shots.add(
          here(
              "table-" + number,
              () -> {
                frame().show("tables");
                window().desk().go(new Place.OfTable(number));
              }));
    }
    shots.add(
        new Shot(
            "dark",
            () -> window().stage(),
            () -> {
              function();
              test.system.set(ColorScheme.DARK);
            },
            false,
            () -> test.system.set(ColorScheme.LIGHT)));
    shots.add(here("source", this::source));
    shots.add(here("detail", this::detail));
    shots.add(here("audit", this::audit));
    shots.add(here("editing", () -> type(function(), "84.9x")));
    shots.add(here("picker", this::pick));
    shots.add(here("find", this::find));
    shots.add(new Shot("paste", () -> window().stage(), this::paste, false, this::takeBack));
    shots.add(dialog("export", () -> key(KeyCode.E, true, false)));
    shots.add(dialog("new", () -> key(KeyCode.N, true, false)));
    shots.add(dialog("import", this::intake));
    shots.add(dialog("catalogue", () -> command("科目目录…")));
    shots.add(dialog("templates", () -> command("模板管理…")));
    shots.add(dialog("backup", () -> command("从备份恢复…")));
    shots.add(dialog("about", () -> command("关于预编…")));
    shots.add(dialog("preview", () -> key(KeyCode.P, true, false)));
    shots.add(dialog("help", () -> key(KeyCode.F1, false, false)));
    shots.add(
        dialog(
            "failure", () -> test.program.failures().report(new IllegalStateException("example"))));
    return shots;
  }

  private Shot here(String name, Runnable prepare) {
    return new Shot(name, () -> window().stage(), prepare, false, () -> {});
  }

  private Shot dialog(String name, Runnable prepare) {
    return new Shot(name, () -> window().stage(), prepare, true, Shots::closeFront);
  }

  private static void closeFront() {
    List.copyOf(Window.getWindows()).getLast().hide();
  }

  private void show(String id) {
    frame().show(id);
    frame().applyCss();
    frame().layout();
    if (frame().lookup("#" + id + "-sheet") instanceof Sheet sheet
        && sheet.model().rowCount() > 2) {
      sheet.select(2, 2);
    }
  }

  private Sheet function() {
    Sheet sheet = test.sheet(window(), "function");
    sheet.requestFocus();
    sheet.select(5, 2);
    return sheet;
  }

  private void source() {
    frame().show("tables");
    window().desk().go(new Place.OfTable("05"));
    frame().showDock("source");
    Platform.runLater(() -> window().desk().go(new Place.OfCell("05", 3, 4)));
  }

  private void detail() {
    frame().showDock("detail");
    function();
  }

  private void audit() {
    function();
    window().desk().go(new Place.Findings());
    if (frame().lookup("#findings") instanceof ListView<?> list) {
      list.getSelectionModel().select(2);
    }
  }

  private void pick() {
    frame().toggleDock();
    Sheet sheet = function();
    ((TextField) sheet.lookup(".sheet-editor")).setText("84.94");
    sheet.finishEditing();
    sheet.select(sheet.model().indexOf("+2010301"), 1);
    type(sheet, "jtf");
  }

  private void find() {
    Sheet sheet = test.sheet(window(), "function");
    ((TextField) sheet.lookup(".sheet-editor")).setText("");
    sheet.finishEditing();
    key(KeyCode.F, true, false);
    if (frame().lookup("#find-field") instanceof TextField field) {
      field.setText("办公");
    }
  }

  private void paste() {
    if (frame().lookup("#find-field") instanceof TextField field) {
      field.setText("");
    }
    Sheet sheet = function();
    copy("86.00\n10.50\n拾万\n99.00\n3.10\n3.60\n1.00");
    sheet.select(5, 2);
    frame().current().act(ScreenAction.PASTE);
    frame().applyCss();
    frame().layout();
    if (frame().lookup(".notice-bar .hyperlink") instanceof Hyperlink more) {
      more.fire();
    }
  }

  private void takeBack() {
    key(KeyCode.Z, true, false);
    frame().lookupAll(".notice-bar .flat-button").stream()
        .filter(ButtonBase.class::isInstance)
        .map(ButtonBase.class::cast)
        .forEach(ButtonBase::fire);
  }

  private void intake() {
    function();
    copy(PASTED);
    frame().current().act(ScreenAction.PASTE_LINES);
  }

  private static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private List<Path> submissions() throws Exception {
    Path folder = data.resolve("报送");
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    Budget yanzhou = Exports.sample("yanzhou-2024");
    files.add(submission(folder.resolve("兖州区政府办 一上.xlsx"), yanzhou));
    files.add(submission(folder.resolve("兖州区政府办 二上.xlsx"), later(yanzhou)));
    files.add(submission(folder.resolve("曾都区大数据局.xlsx"), Exports.sample("zengdu-2024")));
    files.add(submission(folder.resolve("济源大数据中心.xlsx"), Exports.sample("jiyuan-2024")));
    return files;
  }

  private static Path submission(Path file, Budget budget) throws Exception {
    Exports.exporter().export(Exports.request(budget, Kind.SUBMISSION, file));
    return file;
  }

  /** With some lines cut, as after the bureau's first answer. */
  private static Budget later(Budget budget) {
    Budget cut = budget;
    List<ExpenditureLine> lines = budget.rows(Section.EXPENDITURES).toList();
    for (int i = 4; i < lines.size(); i += 5) {
      ExpenditureLine line = lines.get(i);
      Amount amount = Amount.ofFen(line.amount().fen() / 1_000_000 * 900_000);
      cut = new Edit.ChangeRow<>(Section.EXPENDITURES, line, line.withAmount(amount)).apply(cut);
    }
    return cut;
  }

  private void review(List<Path> submissions) {
    ReviewWindow review = test.windows.review(submissions);
    Platform.runLater(
        () -> {
          if (review.screen().lookup("#review-list") instanceof TableView<?> list) {
            list.getSelectionModel().select(0);
          }
        });
  }

  private void compare() {
    Node list = test.windows.review(List.of()).screen().lookup("#review-list");
    if (list instanceof TableView<?> table) {
      table.getSelectionModel().selectIndices(0, 1);
    }
    if (test.windows.review(List.of()).screen().lookup("#review-do-compare")
        instanceof ButtonBase compare) {
      compare.fire();
    }
  }

  private void command(String text) {
    window().stage().getScene().getRoot().lookupAll(".menu-bar").stream()
        .map(MenuBar.class::cast)
        .flatMap(bar -> bar.getMenus().stream())
        .flatMap(menu -> menu.getItems().stream())
        .filter(item -> text.equals(item.getText()))
        .forEach(MenuItem::fire);
  }

  private void key(KeyCode code, boolean control, boolean shift) {
    Stage stage = window().stage();
    Event.fireEvent(
        stage.getScene().getRoot(),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
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
}
