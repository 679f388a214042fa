package org.yubian.desktop.sheet.view;

import java.util.function.BiConsumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.TraversalDirection;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.SheetModel;
import org.yubian.desktop.sheet.SheetRow;
import org.yubian.desktop.sheet.SheetSelection;
import org.yubian.desktop.sheet.Wanted;

/** A sheet of rows and columns on screen. */
public final class Sheet extends Region {
  private static final Duration FLASH = Duration.millis(700);

  private final SheetState state;
  private final Side frozen;
  private final Side scrolling;
  private final Region edge = new Region();
  private final Region corner = new Region();
  private final ScrollBars bars;
  private final CellEditor editor;
  private final PauseTransition flashEnd = new PauseTransition(FLASH);
  private BiConsumer<Integer, Integer> onOpen = (row, column) -> edit();
  private @Nullable Object cursorKey;
  private boolean leftByTab;
  private Runnable onColumnsChosen = () -> {};
  private final ReadOnlyStringWrapper remembered = new ReadOnlyStringWrapper("");

  public Sheet(SheetModel model) {
    state = new SheetState(model);
    frozen = new Side(state, true);
    scrolling = new Side(state, false);
    bars = new ScrollBars(this::scrolled);
    editor = new CellEditor(this, state);
    edge.getStyleClass().setAll("sheet-edge");
    edge.setMouseTransparent(true);
    edge.setManaged(false);
    corner.getStyleClass().setAll("sheet-header");
    corner.setManaged(false);
    getStyleClass().setAll("sheet");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    getChildren().addAll(scrolling, frozen, edge, corner, bars.horizontal(), bars.vertical());
    getChildren().addAll(editor.nodes());
    flashEnd.setOnFinished(e -> state.endFlash());
    new SheetKeys(this, state, editor).install();
    ColumnDrag drag = new ColumnDrag(this, state);
    getChildren().add(drag.line());
    RowDrag rows = new RowDrag(this, state, editor);
    getChildren().addAll(rows.nodes());
    new SheetMouse(this, state, editor, new SheetMouse.Drags(drag, rows)).install();
    new ColumnMenu(this, state).install();
    model.listen(new Changes());
  }

  public SheetModel model() {
    return state.model;
  }

  public SheetSelection selection() {
    return state.selection.get();
  }

  public ReadOnlyObjectProperty<SheetSelection> selectionProperty() {
    return state.selection.getReadOnlyProperty();
  }

  /** Chooses one cell and brings it into sight. */
  public void select(int row, int column) {
    choose(SheetSelection.at(row, column));
  }

  /** Chooses the cell of a row and a column, where they are shown. */
  public void goTo(Object rowKey, String columnId) {
    int row = state.model.indexOf(rowKey);
    int column = state.columns.layout().column(columnId);
    if (row >= 0 && column >= 0) {
      select(row, column);
    }
  }

  /** Marks the cells that hold what is being looked for. */
  public void mark(Wanted wanted) {
    if (!wanted.equals(state.wanted)) {
      state.wanted = wanted;
      show(false, false);
    }
  }

  /** Chooses cells and brings the cursor into sight. */
  void choose(SheetSelection selection) {
    state.selection.set(selection.in(state.columns.arranged()));
    cursorKey = selection.isNone() ? null : state.model.row(selection.row()).key();
    reveal(selection.row(), selection.column());
    frozen.showSelection();
    scrolling.showSelection();
  }

  /** Lets rows end with the last column, as on paper, instead of filling the sheet. */
  public void setEndsWithColumns() {
    state.endsWithColumns = true;
    corner.setVisible(false);
  }

  /** Widths, hidden columns and their order as the user arranged them. */
  public ColumnsChosen columnsChosen() {
    return state.columns.chosen();
  }

  /** Arranges the columns as they were once; columns that are no more are passed over. */
  public void choose(ColumnsChosen chosen) {
    state.columns.restore(chosen);
    state.selection.set(selection().in(state.columns.arranged()));
    columnsChanged();
  }

  /** Lets the columns stand in another order, as the user wants it. */
  void arrange(ColumnOrder order) {
    if (!order.equals(state.columns.order())) {
      state.columns.setOrder(order);
      state.selection.set(selection().in(state.columns.arranged()));
      columnsChanged();
      columnsWereChosen();
    }
  }

  /**
   * By which the arrangement of the columns is remembered; the sheet's id unless said otherwise.
   */
  public String rememberedAs() {
    String key = remembered.get();
    return key.isEmpty() ? String.valueOf(getId()) : key;
  }

  /** Says under which key the arrangement of the columns is remembered from now on. */
  public void rememberAs(String key) {
    remembered.set(key);
  }

  /** Changes where the same sheet shows something with other columns. */
  public ReadOnlyStringProperty rememberedProperty() {
    return remembered.getReadOnlyProperty();
  }

  /** Hears when the user arranges columns. */
  public void setOnColumnsChosen(Runnable action) {
    onColumnsChosen = action;
  }

  void columnsWereChosen() {
    onColumnsChosen.run();
  }

  /** Says what a double-click on a cell that cannot be typed into does. */
  public void setOnOpen(BiConsumer<Integer, Integer> action) {
    onOpen = action;
  }

  void opened(int row, int column) {
    if (state.model.entry(row, column) instanceof Entry.Open) {
      editor.open();
    } else {
      onOpen.accept(row, column);
    }
  }

  /** Lets Tab go on to what follows the sheet once the last column is reached, as in a form. */
  public void setLeftByTab() {
    leftByTab = true;
  }

  /**
   * Leaves the sheet where Tab finds no further column.
   *
   * @param by 1 for Tab, −1 for Shift+Tab
   * @return false where the cursor is to move on within the sheet
   */
  boolean leave(int by) {
    int column = selection().column();
    return leftByTab
        && state.columns.next(column, by) == column
        && requestFocusTraversal(by > 0 ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
  }

  /** Starts typing in the cell of the cursor, where that is possible. */
  public void edit() {
    editor.open();
  }

  /**
   * Ends typing as if the focus had left.
   *
   * @return false where the typed text cannot be taken
   */
  public boolean finishEditing() {
    return editor.finish();
  }

  public boolean isEditing() {
    return editor.isOpen();
  }

  /** Scrolls as little as needed to see the cell. */
  void reveal(int row, int column) {
    if (row < 0 || getWidth() <= 0) {
      return;
    }
    int body = row - state.fixedRows();
    if (body >= 0) {
      bars.revealVertically(body * SheetState.ROW, SheetState.ROW);
    }
    if (!state.columns.isFrozen(column)) {
      bars.revealHorizontally(state.columns.x(column), state.columns.width(column));
    }
  }

  /** Where a row begins, in pixels below the sheet's top; it may be scrolled out of sight. */
  double topOf(int row) {
    int body = row - state.fixedRows();
    double below = state.headerHeight();
    return body < 0
        ? below + row * SheetState.ROW
        : below + state.fixedHeight() + body * SheetState.ROW - scrollTop();
  }

  /** The shown column at a distance from the sheet's left edge; −1 for none. */
  int columnAt(double x) {
    double edge = state.columns.frozenWidth();
    return x < edge ? state.columns.at(x, true) : state.columns.at(x - edge + scrollLeft(), false);
  }

  double scrollLeft() {
    return bars.left();
  }

  double scrollTop() {
    return bars.top();
  }

  /** How many rows a page has. */
  int page() {
    return Math.max(1, (int) (bars.viewHeight() / SheetState.ROW) - 1);
  }

  void scrollBy(double across, double down) {
    bars.scrollBy(across, down);
  }

  /** Lays the columns out anew, after one got another width. */
  void columnsChanged() {
    state.columns.setLayout(state.model.layout());
    requestLayout();
    layout();
    show(false, false);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    double left = Math.min(state.columns.frozenWidth(), width);
    bars.arrange(
        width,
        height,
        left,
        state.headerHeight() + state.fixedHeight(),
        state.columns.scrollingWidth(),
        state.scrollingRows() * SheetState.ROW);
    double viewHeight = height - bars.horizontalHeight();
    double viewWidth = width - bars.verticalWidth();
    frozen.resizeRelocate(0, 0, left, viewHeight);
    frozen.arrange(left, viewHeight);
    double scrollingWidth = Math.max(0, viewWidth - left);
    scrolling.resizeRelocate(left, 0, scrollingWidth, viewHeight);
    scrolling.arrange(scrollingWidth, viewHeight);
    corner.resizeRelocate(viewWidth, 0, width - viewWidth, state.headerHeight());
    edge.resizeRelocate(left, 0, 6, Math.min(viewHeight, contentHeight()));
    edge.setVisible(bars.left() > 0 && state.columns.frozenWidth() > 0);
    show(false, false);
    editor.relocate();
  }

  private double contentHeight() {
    return state.headerHeight() + state.model.rowCount() * SheetState.ROW;
  }

  private void scrolled(boolean acrossToo) {
    edge.setVisible(bars.left() > 0 && state.columns.frozenWidth() > 0);
    show(!acrossToo, false);
    editor.relocate();
  }

  private void show(boolean keep, boolean flash) {
    frozen.show(0, bars.top(), keep, flash);
    scrolling.show(bars.left(), bars.top(), keep, flash);
    if (state.isFlashing()) {
      flashEnd.playFromStart();
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return state.columns.frozenWidth() + state.columns.scrollingWidth();
  }

  @Override
  protected double computePrefHeight(double width) {
    return contentHeight();
  }

  /** Whether another screen is shown; then nothing is painted until this one is seen again. */
  private boolean isUnseen() {
    return getScene() == null;
  }

  /** Keeps the cursor on its row while rows come and go. */
  private void followCursor() {
    SheetSelection selection = selection();
    if (selection.isNone() || cursorKey == null) {
      return;
    }
    int row = state.model.indexOf(cursorKey);
    int last = state.model.rowCount() - 1;
    int at = row >= 0 ? row : Math.min(selection.row(), last);
    state.selection.set(
        at < 0
            ? SheetSelection.NONE
            : SheetSelection.at(at, selection.column()).in(state.columns.arranged()));
    SheetRow now = at < 0 ? null : state.model.row(at);
    cursorKey = now == null ? null : now.key();
  }

  private final class Changes implements SheetModel.Listener {
    @Override
    public void cellsChanged() {
      if (isUnseen()) {
        requestLayout();
        return;
      }
      show(false, true);
    }

    @Override
    public void rowsChanged() {
      followCursor();
      editor.rowsChanged();
      requestLayout();
      if (!isUnseen()) {
        layout();
        show(false, true);
      }
    }

    @Override
    public void layoutChanged() {
      state.columns.setLayout(state.model.layout());
      state.selection.set(selection().in(state.columns.arranged()));
      frozen.reset();
      scrolling.reset();
      requestLayout();
    }
  }
}
