package org.yubian.desktop.expenditure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.yubian.Messages;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Notice;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.frame.Screen;
import org.yubian.desktop.frame.ScreenAction;
import org.yubian.desktop.frame.ScreenStrip;
import org.yubian.desktop.frame.ScreenStrip.Choice;
import org.yubian.desktop.intake.IntakeCommands;
import org.yubian.desktop.lines.LineActions;
import org.yubian.desktop.sheet.view.SelectionSum;
import org.yubian.desktop.sheet.view.Sheet;

/** 支出预算 on screen, by functional or by economic classification. */
public final class ExpenditureScreen implements Screen {
  private static final Messages TEXT = Messages.of(ExpenditureScreen.class);

  private final Desk desk;
  private final ExpenditureModel model;
  private final Sheet sheet;
  private final LineActions actions;
  private final ExpenditurePaste paste;
  private final BorderPane node = new BorderPane();

  private ExpenditureScreen(Desk desk, IntakeCommands intake, Arrangement by) {
    this.desk = desk;
    model = new ExpenditureModel(desk, by);
    sheet = new Sheet(model);
    sheet.setId(by == Arrangement.FUNCTION ? "function-sheet" : "economic-sheet");
    sheet.selectionProperty().addListener((selection, was, is) -> choose());
    sheet.setOnOpen((row, column) -> choose());
    actions = new LineActions(desk, sheet, model::lineAt);
    paste = new ExpenditurePaste(desk, sheet, model, intake);
    node.setTop(strip());
    node.setCenter(sheet);
  }

  /** 按功能分类. */
  public static ExpenditureScreen byFunction(Desk desk, IntakeCommands intake) {
    return new ExpenditureScreen(desk, intake, Arrangement.FUNCTION);
  }

  /** 按经济分类, of the department or of the government. */
  public static ExpenditureScreen byEconomy(Desk desk, IntakeCommands intake) {
    return new ExpenditureScreen(desk, intake, Arrangement.DEPARTMENT);
  }

  private ScreenStrip strip() {
    boolean function = model.arrangement() == Arrangement.FUNCTION;
    ScreenStrip strip =
        new ScreenStrip(function ? TEXT.get("function.title") : TEXT.get("economic.title")).gap();
    if (!function) {
      strip
          .choice(
              List.of(
                  new Choice<>(
                      "by-department", TEXT.get("economic.department"), Arrangement.DEPARTMENT),
                  new Choice<>(
                      "by-government", TEXT.get("economic.government"), Arrangement.GOVERNMENT)),
              by -> whenReady(() -> model.arrangeBy(by)))
          .gap();
    }
    strip
        .choice(
            List.of(
                new Choice<>("shown-used", TEXT.get("function.shown.used"), Shown.USED),
                new Choice<>("shown-all", TEXT.get("function.shown.all"), Shown.ALL),
                new Choice<>("shown-changed", TEXT.get("function.shown.changed"), Shown.CHANGED)),
            shown -> whenReady(() -> model.show(shown)))
        .gap()
        .caption(TEXT.get("function.open"))
        .link(TEXT.get("function.depth.class"), open(ExpenditureModel.Depth.CLASS))
        .link(TEXT.get("function.depth.section"), open(ExpenditureModel.Depth.SECTION));
    if (function) {
      strip.link(TEXT.get("function.depth.item"), open(ExpenditureModel.Depth.ITEM));
    }
    return strip.link(TEXT.get("function.depth.detail"), open(ExpenditureModel.Depth.DETAIL));
  }

  private Runnable open(ExpenditureModel.Depth depth) {
    return () -> whenReady(() -> model.open(depth));
  }

  private void whenReady(Runnable action) {
    if (sheet.finishEditing()) {
      action.run();
    }
  }

  private void choose() {
    int row = sheet.selection().row();
    desk.choose(row < 0 ? Optional.empty() : model.provenance(row, sheet.selection().column()));
    desk.chooseLine(row < 0 ? Optional.empty() : model.lineAt(row).map(ExpenditureLine::key));
  }

  @Override
  public Set<ScreenAction> actions() {
    return EnumSet.allOf(ScreenAction.class);
  }

  @Override
  public void act(ScreenAction action) {
    switch (action) {
      case ADD -> add();
      case PASTE -> paste.paste();
      case PASTE_LINES -> paste.pasteLines();
      case MOVE_TO -> new LineMove(desk, model.arrangement()).ask(sheet, actions.chosen());
      default -> actions.act(action);
    }
  }

  /** Begins a line where one is added for the chosen row. */
  private void add() {
    int row = model.addRow(sheet.selection().row());
    if (row < 0) {
      desk.tell(Notice.of(TEXT.get("add.nowhere")));
      return;
    }
    sheet.select(row, model.layout().column(ExpenditureColumn.NAME.id()));
    sheet.requestFocus();
    sheet.edit();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void focus() {
    sheet.requestFocus();
  }

  @Override
  public boolean finishEditing() {
    return sheet.finishEditing();
  }

  @Override
  public boolean go(Place place) {
    if (place instanceof Place.OfLine of && of.section() == Section.EXPENDITURES) {
      int row = model.reveal(of.key());
      if (row >= 0) {
        sheet.select(row, model.layout().column(ExpenditureColumn.TOTAL.id()));
        sheet.requestFocus();
      }
      return row >= 0;
    }
    return false;
  }

  @Override
  public void onHint(Consumer<String> listener) {
    SelectionSum.tell(sheet, () -> desk.display().texts(), listener);
  }
}
