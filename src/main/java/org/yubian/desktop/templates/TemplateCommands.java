package org.yubian.desktop.templates;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import org.yubian.Messages;
import org.yubian.budget.BudgetCodec;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.dialog.Dialogs;
import org.yubian.desktop.frame.Command;
import org.yubian.desktop.help.HelpKey;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.PackComparison;
import org.yubian.table.Unshown;
import org.yubian.table.pack.Pack;
import org.yubian.table.pack.PackLibrary;

/** The command that opens 模板管理. */
public final class TemplateCommands {
  private static final Messages TEXT = Messages.of(TemplateCommands.class);

  /** Fits a screen of 1366x768. */
  private static final double WIDTH = 1080;

  private static final double HEIGHT = 640;

  /** How many of a list are named. */
  private static final int SOME = 6;

  private final Dialogs dialogs;
  private final Consumer<String> say;

  /**
   * @param say shows a sentence to the user
   */
  public TemplateCommands(Dialogs dialogs, Consumer<String> say) {
    this.dialogs = dialogs;
    this.say = say;
  }

  /**
   * Opens the packs at hand.
   *
   * @param folder of the user's packs; need not exist
   * @param known the packs budgets can be opened with; read when the program started
   */
  public Command open(
      Desk desk, Path folder, BudgetCodec codec, SubjectLibrary subjects, PackLibrary known) {
    return new Command(
        TEXT.get("templates.command"),
        "",
        () -> show(desk, new TemplateModel(folder, codec, subjects), known));
  }

  private void show(Desk desk, TemplateModel model, PackLibrary known) {
    TemplatePane pane = new TemplatePane(model, desk.budget());
    Dialog<ButtonType> dialog =
        dialogs.dialog(TEXT.get("templates.title"), HelpKey.explain(pane.node(), "templates"));
    dialog.getDialogPane().setPrefSize(WIDTH, HEIGHT);
    ButtonType use = new ButtonType(TEXT.get("templates.use"), ButtonData.LEFT);
    dialog.getDialogPane().getButtonTypes().addAll(use, ButtonType.CLOSE);
    Dialogs.button(dialog, ButtonType.CLOSE).setText(TEXT.get("templates.close"));
    Button uses = Dialogs.button(dialog, use);
    uses.setId("template-use");
    uses.addEventFilter(
        ActionEvent.ACTION,
        event -> {
          event.consume();
          use(desk, model, pane.chosen(), known);
        });
    dialog.show();
  }

  private void use(
      Desk desk,
      TemplateModel model,
      @org.jspecify.annotations.Nullable Pack pack,
      PackLibrary known) {
    if (pack == null) {
      say.accept(TEXT.get("templates.none"));
    } else if (!known.has(pack.id())) {
      dialogs.tell(TEXT.get("templates.use"), TEXT.get("templates.restart", pack.title()));
    } else {
      PackComparison comparison = model.compare(desk.budget(), pack);
      dialogs.confirm(
          TEXT.get("templates.use"),
          sentences(pack, comparison),
          TEXT.get("templates.verb"),
          () -> desk.apply(PackComparison.change(desk.budget(), pack)).ifPresent(say));
    }
  }

  /** What becomes of the budget, for the user to decide. */
  private static String sentences(Pack pack, PackComparison comparison) {
    StringBuilder text = new StringBuilder();
    text.append(TEXT.get("templates.change." + comparison.memory(), pack.title(), pack.version()));
    if (comparison.yearDiffers()) {
      text.append('\n').append(TEXT.get("templates.year", pack.year()));
    }
    if (!comparison.lost().isEmpty()) {
      text.append('\n').append(TEXT.get("templates.lost", some(comparison.lost())));
    }
    if (!comparison.gained().isEmpty()) {
      text.append('\n').append(TEXT.get("templates.gained", some(comparison.gained())));
    }
    List<Unshown> unshown = comparison.newlyUnshown();
    if (!unshown.isEmpty()) {
      List<String> tables = unshown.stream().map(Unshown::title).distinct().toList();
      text.append('\n').append(TEXT.get("templates.lines", unshown.size(), some(tables)));
    }
    return text.toString();
  }

  private static String some(List<String> titles) {
    String shown = String.join("、", titles.subList(0, Math.min(SOME, titles.size())));
    return titles.size() > SOME ? TEXT.get("templates.more", shown, titles.size()) : shown;
  }
}
