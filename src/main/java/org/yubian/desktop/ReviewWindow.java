package org.yubian.desktop;

import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.yubian.Messages;
import org.yubian.desktop.dialog.Dialogs;
import org.yubian.desktop.frame.Command;
import org.yubian.desktop.frame.MenuName;
import org.yubian.desktop.frame.Menus;
import org.yubian.desktop.help.HelpKey;
import org.yubian.desktop.review.ComparisonScreen;
import org.yubian.desktop.review.ReviewScreen;
import org.yubian.desktop.review.ReviewServices;
import org.yubian.desktop.review.ReviewWays;
import org.yubian.desktop.theme.Scaled;
import org.yubian.review.BudgetComparison;
import org.yubian.review.submission.KeptRemarks;
import org.yubian.review.submission.ReceivedBudget;
import org.yubian.subject.Subjects;
import org.yubian.table.StatutoryTables;

/** The reviewer's window, and those in which budgets are compared. */
final class ReviewWindow implements ReviewWays {
  private static final Messages TEXT = Messages.of(ReviewWindow.class);

  private final Program program;
  private final Windows windows;
  private final Stage stage = new Stage();
  private final ReviewServices services;
  private final ReviewScreen screen;

  ReviewWindow(Program program, Windows windows) {
    this.program = program;
    this.windows = windows;
    services = services(stage);
    screen = new ReviewScreen(services, this);
    Menus menus = new Menus();
    new OpenCommands(windows, stage).addTo(menus);
    menus.add(
        MenuName.FILE,
        new Command(TEXT.get("file.close"), "Shortcut+W", this::close),
        new Command(TEXT.get("file.quit"), "Shortcut+Q", windows::quit));
    new LookCommands(program.appearance()).addTo(menus);
    windows.addHelpTo(menus, stage, () -> "review");
    BorderPane content = new BorderPane(screen);
    content.setTop(menus.bar());
    dress(stage, content, TEXT.get("review.title"), "review");
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          close();
        });
  }

  private ReviewServices services(Stage owner) {
    return new ReviewServices(
        program.opening().submissionReader(),
        new KeptRemarks(program.opening().ports().places().settings().resolveSibling("remarks")),
        program.opening().ports().catalogues().lists(),
        program.opening().ports().submissions().lists(),
        program.picker(),
        windows.works(),
        new Dialogs(owner, program.appearance()));
  }

  private void dress(Stage window, BorderPane content, String title, String place) {
    Scene scene = new Scene(new Scaled(content, program.appearance().scale()));
    program.appearance().dress(scene);
    new LookCommands(program.appearance()).addKeysTo(scene);
    window.setScene(scene);
    window.setTitle(title);
    ProgramIcons.addTo(window);
    new WindowPlace(program.settings(), place).keep(window);
  }

  Stage stage() {
    return stage;
  }

  ReviewScreen screen() {
    return screen;
  }

  void show() {
    stage.show();
  }

  void close() {
    stage.hide();
    windows.reviewClosed();
  }

  @Override
  public void open(ReceivedBudget received, String file) {
    windows.openReceived(received.budget(), file, screen::say);
  }

  @Override
  public void compare(BudgetComparison.Side before, BudgetComparison.Side after, String title) {
    Subjects subjects =
        program.opening().ports().subjects().subjects(StatutoryTables.edition(after.budget()));
    Stage window = new Stage();
    window.initOwner(stage);
    BorderPane content =
        new BorderPane(
            new ComparisonScreen(BudgetComparison.of(before, after), subjects, services(window)));
    HelpKey.explain(content, "compare");
    dress(window, content, title, "comparison");
    window.show();
  }
}
