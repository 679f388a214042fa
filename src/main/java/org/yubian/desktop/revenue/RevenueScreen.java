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
import org.yubian.desktop.clipboard.CopiedCells;
import org.yubian.desktop.clipboard.PastePlan;
import org.yubian.desktop.clipboard.Pasting;
import org.yubian.desktop.clipboard.PositionQuestion;
import org.yubian.desktop.clipboard.SystemClipboard;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Notice;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.frame.Screen;
import org.yubian.desktop.frame.ScreenAction;
import org.yubian.desktop.frame.ScreenStrip;
import org.yubian.desktop.sheet.SelectionSum;
import org.yubian.desktop.sheet.SheetSelection;
import org.yubian.desktop.sheet.view.Sheet;
import org.yubian.session.RevisionText;

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
      case COPY -> new SystemClipboard().put(CopiedCells.of(model, cells));
      case PASTE -> paste(cells);
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

  private void paste(SheetSelection cells) {
    SystemClipboard clipboard = new SystemClipboard();
    List<List<String>> texts = clipboard.cells();
    if (texts.isEmpty()) {
      desk.tell(Notice.of(TEXT.get("paste.nothing")));
      return;
    }
    PastePlan plan = PastePlan.of(model, cells, texts);
    if (clipboard.isOwn()
        || PositionQuestion.ask(
            node.getScene().getWindow(),
            plan,
            column -> model.layout().columns().get(column).name())) {
      Pasting.apply(desk, new RevenuePaste(desk, model).paste(plan));
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
    apply(
        edits.size() == 1
            ? edits.getFirst()
            : new Edit.Batch(
                RevisionText.asWritten(TEXT.get("listing.remove", edits.size())), edits));
  }

  private boolean apply(Edit edit) {
    Optional<String> refusal = desk.apply(edit);
    refusal.ifPresent(why -> desk.tell(Notice.of(why)));
    return refusal.isEmpty();
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
    sheet
        .selectionProperty()
        .addListener(
            (selection, was, is) ->
                listener.accept(
                    new SelectionSum(model, is).text(desk.display().texts()).orElse("")));
  }
}
