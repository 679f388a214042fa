package org.yubian.desktop;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.yubian.Messages;
import org.yubian.desktop.dialog.Dialogs;
import org.yubian.desktop.files.DroppedFiles;
import org.yubian.desktop.frame.Command;
import org.yubian.desktop.frame.MenuName;
import org.yubian.desktop.frame.Menus;
import org.yubian.desktop.help.HelpKey;
import org.yubian.desktop.opening.RecentBudget;
import org.yubian.desktop.opening.Source;
import org.yubian.desktop.start.StartView;
import org.yubian.desktop.theme.Scaled;
import org.yubian.desktop.work.WorkBar;
import org.yubian.session.Samples;

/** The window while no budget is open. */
final class StartWindow {
  private static final Messages TEXT = Messages.of(StartWindow.class);

  private final Program program;
  private final Windows windows;
  private final Stage stage = new Stage();
  private final StartView view;
  private final WorkBar bar = new WorkBar();

  StartWindow(Program program, Windows windows) {
    this.program = program;
    this.windows = windows;
    view = new StartView(windows.recents(), new Ways());
    Scene scene = new Scene(new Scaled(content(), program.appearance().scale()));
    program.appearance().dress(scene);
    new LookCommands(program.appearance()).addKeysTo(scene);
    stage.setScene(scene);
    stage.setTitle(TEXT.get("program"));
    ProgramIcons.addTo(stage);
    new WindowPlace(program.settings(), "window").keep(stage);
    stage.setOnHidden(event -> view.setDisable(true));
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          close();
        });
  }

  private BorderPane content() {
    Menus menus = new Menus();
    new OpenCommands(windows, stage).addTo(menus);
    menus.add(MenuName.FILE, new Command(TEXT.get("file.quit"), "Shortcut+Q", windows::quit));
    new LookCommands(program.appearance()).addTo(menus);
    windows.addHelpTo(menus, stage, () -> "start");
    BorderPane content = new BorderPane(HelpKey.explain(view, "start"));
    content.setTop(new VBox(menus.bar()));
    content.setBottom(bar);
    DroppedFiles.accept(content, files -> windows.dropped(files, stage, this::tell));
    return content;
  }

  private void tell(String sentence) {
    new Dialogs(stage, program.appearance()).tell(TEXT.get("program"), sentence);
  }

  /** Shows what is done in the background. */
  WorkBar bar() {
    return bar;
  }

  Stage stage() {
    return stage;
  }

  void show() {
    stage.show();
    view.focus();
  }

  /** Hides the page because a budget is open. */
  void hide() {
    stage.hide();
  }

  void close() {
    stage.hide();
    windows.startClosed();
  }

  private final class Ways implements StartView.Ways {
    @Override
    public void create() {
      windows.create(stage);
    }

    @Override
    public void open() {
      windows.pick(stage);
    }

    @Override
    public void sample() {
      windows.open(new Source.Sample(Samples.NAMES.getFirst()), stage);
    }

    @Override
    public void review() {
      windows.review(List.of());
    }

    @Override
    public void open(RecentBudget recent) {
      windows.open(new Source.Stored(recent.key().file(), recent.key().id()), stage);
    }

    @Override
    public void forget(RecentBudget recent) {
      program.recents().forget(recent);
      view.show(windows.recents());
    }
  }
}
