package org.yubian.desktop.clipboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.yubian.Messages;
import org.yubian.desktop.theme.DialogDress;

/** Asks whether copied cells without headings go where they would. */
public final class PositionQuestion {
  private static final Messages TEXT = Messages.of(PositionQuestion.class);

  private PositionQuestion() {}

  /**
   * Whether to go on; not asked where there is nothing to ask.
   *
   * @param name what a column is called
   */
  public static boolean ask(Window owner, PastePlan plan, IntFunction<String> name) {
    return !plan.isToBeAsked() || answered(owner, plan, name);
  }

  private static boolean answered(Window owner, PastePlan plan, IntFunction<String> name) {
    List<String> names = new ArrayList<>();
    for (int column : plan.columns()) {
      names.add(column == PastePlan.OUTSIDE ? TEXT.get("paste.beyond") : name.apply(column));
    }
    ButtonType paste = new ButtonType(TEXT.get("action.PASTE"), ButtonBar.ButtonData.OK_DONE);
    ButtonType leave = new ButtonType(TEXT.get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    String question =
        TEXT.get("paste.position", plan.rows().size(), plan.width(), String.join("、", names));
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, question, paste, leave);
    DialogDress.like(owner, alert);
    alert.setTitle(TEXT.get("paste.position.title"));
    return alert.showAndWait().filter(paste::equals).isPresent();
  }
}
