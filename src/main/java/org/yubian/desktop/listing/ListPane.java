package org.yubian.desktop.listing;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.frame.ScreenAction;
import org.yubian.desktop.sheet.view.SelectionSum;
import org.yubian.desktop.sheet.view.Sheet;

/**
 * A list on screen.
 *
 * @param <T> the kind of item
 */
public final class ListPane<T> {
  private final Desk desk;
  private final ListModel<T> model;
  private final Sheet sheet;
  private final ListActions<T> actions;

  /**
   * @param id of the sheet, by which its layout is remembered
   */
  public ListPane(Desk desk, String id, Items<T> items, ListDef<T> def) {
    this.desk = desk;
    model = new ListModel<>(desk, items, def);
    sheet = new Sheet(model);
    sheet.setId(id);
    actions = new ListActions<>(sheet, model);
  }

  public Sheet sheet() {
    return sheet;
  }

  public ListModel<T> model() {
    return model;
  }

  public Set<ScreenAction> actions() {
    return ListActions.ALL;
  }

  public void act(ScreenAction action) {
    actions.act(action);
  }

  /** The item of the cursor's row. */
  public Optional<T> current() {
    return model.itemAt(sheet.selection().row());
  }

  /** Tells the item of the cursor's row whenever the cursor moves. */
  public void onCurrent(Consumer<Optional<T>> listener) {
    sheet.selectionProperty().addListener((selection, was, is) -> listener.accept(current()));
  }

  /** Tells count and sum of the chosen amounts. */
  public void onHint(Consumer<String> listener) {
    SelectionSum.tell(sheet, () -> desk.display().texts(), listener);
  }
}
