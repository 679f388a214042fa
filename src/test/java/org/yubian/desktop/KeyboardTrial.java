package org.yubian.desktop;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.sheet.view.Sheet;

/**
 * How many keys it takes to enter ten detail lines, and how long the program takes for it: {@code
 * ./mvnw -q test-compile exec:exec@keyboard}. A robot presses the keys; nobody touches a mouse.
 */
final class KeyboardTrial {
  /** Seconds an average typist needs for a key, in the keystroke-level model. */
  private static final double KEY = 0.28;

  /** Name or pinyin initials or code as somebody would type it, and the amount in 万元. */
  private static final List<List<String>> LINES =
      List.of(
          List.of("bgf", "12.5"),
          List.of("ysf", "3"),
          List.of("30205", "1.2"),
          List.of("df", "8.6"),
          List.of("ydf", "4"),
          List.of("qnf", "6.5"),
          List.of("30209", "15"),
          List.of("clf", "9.8"),
          List.of("30213", "=12*3500+800"),
          List.of("pxf", "2.4"));

  private static final String TABLE =
      """
      经济科目\t金额
      30201 办公费\t12.5
      30202 印刷费\t3
      30205 水费\t1.2
      30206 电费\t8.6
      30207 邮电费\t4
      30208 取暖费\t6.5
      30209 物业管理费\t15
      30211 差旅费\t9.8
      30213 维修（护）费\t4.28
      30216 培训费\t2.4
      """;

  private final FxRobot robot;
  private final Desk desk;
  private final Sheet sheet;
  private int keys;

  /**
   * @param seconds the program took, waiting for the window after every key
   */
  record Result(int lines, int keys, double seconds, Desk desk) {
    String text(String how) {
      return String.format(
          Locale.ROOT,
          "%s: %d lines, %d keys, %.1f s of the program, about %.0f s with a person typing",
          how,
          lines,
          keys,
          seconds,
          seconds + keys * KEY);
    }
  }

  /** On the window's thread: a window with the sample open. */
  KeyboardTrial(FxRobot robot, Stage stage) {
    this.robot = robot;
    desk = Desks.yanzhou();
    BudgetView view = Desks.show(stage, desk);
    sheet = (Sheet) view.frame().lookup("#function-sheet");
    sheet.requestFocus();
    sheet.select(3, 2);
  }

  public static void main(String[] args) throws Exception {
    FxToolkit.registerPrimaryStage();
    System.out.println(begin().byHand().text("by hand"));
    System.out.println(begin().byPaste().text("by paste"));
    Platform.exit();
  }

  private static KeyboardTrial begin() throws Exception {
    CompletableFuture<KeyboardTrial> made = new CompletableFuture<>();
    Platform.runLater(() -> made.complete(new KeyboardTrial(new FxRobot(), new Stage())));
    return made.get();
  }

  private void push(KeyCode... chord) {
    keys++;
    robot.push(chord);
  }

  private void write(String text) {
    keys += text.length();
    robot.write(text, 0);
  }

  /** From the row of 行政运行: one line after another without leaving the keys. */
  Result byHand() {
    int before = lines();
    long began = System.nanoTime();
    push(KeyCode.CONTROL, KeyCode.I);
    for (List<String> line : LINES) {
      write(line.getFirst());
      push(KeyCode.ENTER);
      write(line.getLast());
      push(KeyCode.ENTER);
    }
    return result(before, began);
  }

  /** The same lines from a spreadsheet, with headings over them. */
  Result byPaste() {
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(TABLE);
          Clipboard.getSystemClipboard().setContent(content);
        });
    int before = lines();
    long began = System.nanoTime();
    push(KeyCode.CONTROL, KeyCode.V);
    return result(before, began);
  }

  private Result result(int before, long began) {
    robot.interact(() -> sheet.getScene().getRoot().layout());
    return new Result(lines() - before, keys, (System.nanoTime() - began) / 1e9, desk);
  }

  private int lines() {
    return desk.budget().rows(Section.EXPENDITURES).size();
  }
}
