package org.yubian.desktop.revenue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.yubian.Messages;
import org.yubian.budget.Edit;
import org.yubian.budget.Fund;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Section;
import org.yubian.desktop.clipboard.Pasting;
import org.yubian.desktop.clipboard.SheetClipboard;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Notice;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.frame.Screen;
import org.yubian.desktop.frame.ScreenAction;
import org.yubian.desktop.frame.ScreenStrip;
import org.yubian.desktop.sheet.SheetSelection;
import org.yubian.desktop.sheet.view.SelectionSum;
import org.yubian.desktop.sheet.view.Sheet;

/** 收入预算 on screen. */
public final class RevenueScreen implements Screen {
  private static final Messages TEXT = Messages.of(RevenueScreen.class);

  private final Desk desk;
  private final RevenueModel model;
  private final Sheet sheet;
  private final BorderPane node = new BorderPane();

  public RevenueScreen(Desk desk) {
    this.desk = desk;
    model = new RevenueModel(desk);
    sheet = new Sheet(model);
    sheet.setId("revenue-sheet");
    sheet.selectionProperty().addListener((selection, was, is) -> choose(is));
    node.setTop(new ScreenStrip(TEXT.get("revenue.title")).caption(TEXT.get("revenue.caption")));
    node.setCenter(sheet);
  }

  private void choose(SheetSelection cells) {
    desk.choose(cells.isNone() ? Optional.empty() : model.provenance(cells.row(), cells.column()));
  }

  @Override
  public Set<ScreenAction> actions() {
    return EnumSet.of(
        ScreenAction.COPY,
        ScreenAction.PASTE,
        ScreenAction.FILL_DOWN,
        ScreenAction.ADD,
        ScreenAction.REMOVE);
  }

  @Override
  public void act(ScreenAction action) {
    SheetSelection cells = sheet.selection();
    if (cells.isNone()) {
      return;
    }
    switch (action) {
      case COPY -> new SheetClipboard(desk, sheet).copy();
      case PASTE ->
          new SheetClipboard(desk, sheet).paste(plan -> new RevenuePaste(desk, model).paste(plan));
      case FILL_DOWN -> Pasting.apply(desk, new RevenuePaste(desk, model).fill(cells));
      case ADD -> {
        sheet.requestFocus();
        sheet.select(model.rowCount() - 1, 0);
        sheet.edit();
      }
      case REMOVE -> remove(cells);
      default -> {}
    }
  }

  private void remove(SheetSelection cells) {
    List<RevenueLine> lines =
        IntStream.rangeClosed(cells.top(), cells.bottom())
            .mapToObj(model::linesAt)
            .flatMap(List::stream)
            .distinct()
            .toList();
    if (lines.isEmpty()) {
      desk.tell(Notice.of(TEXT.get("revenue.remove.none")));
      return;
    }
    List<Edit> edits =
        lines.stream().<Edit>map(line -> new Edit.RemoveRow<>(Section.REVENUES, line)).toList();
    desk.applyOrTell(
        edits.size() == 1
            ? edits.getFirst()
            : new Edit.Batch(TEXT.get("listing.remove", edits.size()), edits));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void focus() {
    if (sheet.selection().isNone()) {
      sheet.goTo(Fund.GENERAL_PUBLIC, RevenueColumn.CURRENT.id());
    }
    sheet.requestFocus();
  }

  @Override
  public boolean finishEditing() {
    return sheet.finishEditing();
  }

  @Override
  public boolean go(Place place) {
    if (place instanceof Place.OfLine of && of.section() == Section.REVENUES) {
      sheet.goTo(model.reveal(of.key()), RevenueColumn.CURRENT.id());
      sheet.requestFocus();
      return true;
    }
    return false;
  }

  @Override
  public void onHint(Consumer<String> listener) {
    SelectionSum.tell(sheet, () -> desk.display().texts(), listener);
  }
}
