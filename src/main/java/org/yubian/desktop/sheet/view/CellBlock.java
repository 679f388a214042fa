package org.yubian.desktop.sheet.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.yubian.desktop.sheet.SheetRow;

/** A part of the sheet in which rows of one side are seen; rows scrolled out are used again. */
final class CellBlock extends Region {
  private final SheetState state;
  private final boolean frozen;
  private final Map<Integer, RowView> rows = new HashMap<>();
  private final Deque<RowView> spare = new ArrayDeque<>();
  private final Rectangle clip = new Rectangle();
  private double viewLeft;

  CellBlock(SheetState state, boolean frozen) {
    this.state = state;
    this.frozen = frozen;
    getStyleClass().setAll("sheet-block");
    setManaged(false);
    setClip(clip);
  }

  /** Forgets all rows, as when the columns are others. */
  void reset() {
    rows.clear();
    spare.clear();
    getChildren().clear();
  }

  void scrollTo(double left) {
    viewLeft = left;
  }

  /**
   * Shows the rows from first to last, both included.
   *
   * @param top where the first row begins, at most 0
   * @param keep whether rows still in sight stay as they are
   * @param flash whether changed texts are to be seen changing
   */
  void show(int first, int last, double top, boolean keep, boolean flash) {
    clip.setWidth(getWidth());
    clip.setHeight(getHeight());
    retire(first, last);
    for (int index = first; index <= last; index++) {
      RowView view = rows.get(index);
      boolean fresh = view == null;
      if (view == null) {
        view = take(index);
      }
      double width = rowWidth();
      view.resizeRelocate(-viewLeft, top + (index - first) * SheetState.ROW, width, SheetState.ROW);
      if (fresh || !keep) {
        view.show(index, viewLeft, getWidth(), flash && !fresh);
      }
    }
    spare.forEach(view -> view.setVisible(false));
  }

  private double rowWidth() {
    double columns = frozen ? state.columns.frozenWidth() : state.columns.scrollingWidth();
    return state.endsWithColumns ? columns : Math.max(getWidth(), columns);
  }

  void showSelection() {
    rows.values().forEach(RowView::showSelection);
  }

  private void retire(int first, int last) {
    List<Integer> gone = new ArrayList<>();
    for (Integer index : rows.keySet()) {
      if (index < first || index > last) {
        gone.add(index);
      }
    }
    for (Integer index : gone) {
      RowView view = rows.remove(index);
      if (view != null) {
        spare.push(view);
      }
    }
  }

  /** A row that was dressed like this one is cheaper to use again than another. */
  private RowView take(int index) {
    SheetRow.Kind kind = state.model.row(index).kind();
    RowView view =
        spare.stream().filter(each -> each.kind() == kind).findFirst().orElseGet(spare::peek);
    if (view != null) {
      spare.remove(view);
    } else {
      view = new RowView(state, frozen);
      getChildren().add(view);
    }
    view.setVisible(true);
    rows.put(index, view);
    return view;
  }
}
