package org.yubian.desktop.procurement;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.yubian.Messages;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.DeskListener;
import org.yubian.desktop.desk.Notice;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.frame.Screen;
import org.yubian.desktop.frame.ScreenAction;
import org.yubian.desktop.frame.ScreenStrip;
import org.yubian.desktop.listing.ListDef;
import org.yubian.desktop.listing.ListPane;
import org.yubian.desktop.listing.SectionItems;
import org.yubian.ledger.Change;
import org.yubian.money.AmountFormat;

/** 政府采购 on screen. */
public final class ProcurementScreen implements Screen {
  private static final Messages TEXT = Messages.of(ProcurementScreen.class);
  private static final List<String> KINDS = List.of("货物", "工程", "服务");

  private final Desk desk;
  private final ListPane<ProcurementLine> list;
  private final Label kinds = new Label();
  private final DeclaredKinds declared;
  private final BorderPane node = new BorderPane();

  public ProcurementScreen(Desk desk) {
    this.desk = desk;
    list =
        new ListPane<>(
            desk,
            "procurement-sheet",
            new SectionItems<>(desk, Section.PROCUREMENT),
            ListDef.of(new ProcurementColumns(desk).all(), 1, true, new NewPurchase(desk)));
    list.sheet().setOnOpen((row, column) -> openLines(row));
    kinds.setId("procurement-kinds");
    kinds.getStyleClass().add("caption");
    node.setTop(
        new ScreenStrip(TEXT.get("procurement.title"))
            .caption(TEXT.get("procurement.caption"))
            .space()
            .add(kinds));
    node.setCenter(list.sheet());
    declared = new DeclaredKinds(desk, KINDS);
    node.setBottom(declared.node());
    desk.listen(
        new DeskListener() {
          @Override
          public void changed(Change change) {
            sumKinds();
          }

          @Override
          public void renewed() {
            sumKinds();
          }
        });
    sumKinds();
  }

  /** Goes to the line a purchase is paid from; where there are several, to the first. */
  private void openLines(int row) {
    list.model()
        .itemAt(row)
        .ifPresent(
            purchase -> {
              List<ExpenditureLine> lines = PaidLines.of(desk.budget(), purchase).lines();
              if (lines.isEmpty()) {
                desk.tell(Notice.of(TEXT.get("procurement.paid.none")));
              } else {
                desk.go(new Place.OfLine(Section.EXPENDITURES, lines.getFirst().key()));
              }
            });
  }

  private void sumKinds() {
    declared.update();
    long[] sums = new long[KINDS.size() + 1];
    for (ProcurementLine line : desk.budget().rows(Section.PROCUREMENT)) {
      int kind = KINDS.indexOf(String.valueOf(line.purchase().kind()));
      int at = kind < 0 ? KINDS.size() : kind;
      sums[at] = Math.addExact(sums[at], line.amount().fen());
    }
    AmountFormat format = desk.display().texts();
    String text =
        TEXT.get(
            "procurement.kinds",
            format.format(sums[0]),
            format.format(sums[1]),
            format.format(sums[2]));
    kinds.setText(
        sums[KINDS.size()] == 0
            ? text
            : text + TEXT.get("procurement.kinds.none", format.format(sums[KINDS.size()])));
  }

  @Override
  public Set<ScreenAction> actions() {
    return list.actions();
  }

  @Override
  public void act(ScreenAction action) {
    list.act(action);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void focus() {
    list.sheet().requestFocus();
  }

  @Override
  public boolean finishEditing() {
    return list.sheet().finishEditing() & declared.node().finishEditing();
  }

  @Override
  public boolean go(Place place) {
    if (place instanceof Place.OfLine of && of.section() == Section.PROCUREMENT) {
      list.sheet().goTo(of.key(), "amount");
      list.sheet().requestFocus();
      return true;
    }
    return false;
  }

  @Override
  public void onHint(Consumer<String> listener) {
    list.onHint(listener);
  }
}
