package org.yubian.desktop.function;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.yubian.Messages;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.frame.Screen;
import org.yubian.desktop.sheet.view.Sheet;

/** 支出预算·按功能分类 on screen. */
public final class FunctionScreen implements Screen {
  private static final Messages TEXT = Messages.of(FunctionScreen.class);

  private final Desk desk;
  private final FunctionModel model;
  private final Sheet sheet;
  private final BorderPane node = new BorderPane();

  public FunctionScreen(Desk desk) {
    this.desk = desk;
    model = new FunctionModel(desk);
    sheet = new Sheet(model);
    sheet.setId("function-sheet");
    sheet.selectionProperty().addListener((selection, was, is) -> choose());
    sheet.setOnOpen((row, column) -> choose());
    node.setTop(strip());
    node.setCenter(sheet);
  }

  private HBox strip() {
    Label title = new Label(TEXT.get("function.title"));
    title.getStyleClass().add("screen-title");
    Separator space = new Separator(Orientation.VERTICAL);
    Label caption = new Label(TEXT.get("function.open"));
    caption.getStyleClass().add("caption");
    HBox strip = new HBox(title, space);
    strip.getStyleClass().add("screen-strip");
    ToggleGroup group = new ToggleGroup();
    strip
        .getChildren()
        .add(filter(group, TEXT.get("function.shown.used"), Shown.USED, "left-pill"));
    strip
        .getChildren()
        .add(filter(group, TEXT.get("function.shown.all"), Shown.ALL, "center-pill"));
    strip
        .getChildren()
        .add(filter(group, TEXT.get("function.shown.changed"), Shown.CHANGED, "right-pill"));
    strip.getChildren().addAll(new Separator(Orientation.VERTICAL), caption);
    strip.getChildren().add(depth(TEXT.get("function.depth.class"), FunctionModel.Depth.CLASS));
    strip.getChildren().add(depth(TEXT.get("function.depth.section"), FunctionModel.Depth.SECTION));
    strip.getChildren().add(depth(TEXT.get("function.depth.item"), FunctionModel.Depth.ITEM));
    strip.getChildren().add(depth(TEXT.get("function.depth.detail"), FunctionModel.Depth.DETAIL));
    return strip;
  }

  private ToggleButton filter(ToggleGroup group, String text, Shown shown, String style) {
    ToggleButton button = new ToggleButton(text);
    button.setId("shown-" + shown.name().toLowerCase(java.util.Locale.ROOT));
    button.getStyleClass().add(style);
    button.setToggleGroup(group);
    button.setSelected(shown == model.shown());
    button.setFocusTraversable(false);
    button.setOnAction(
        event -> {
          button.setSelected(true);
          if (sheet.finishEditing()) {
            model.show(shown);
          }
        });
    return button;
  }

  private Button depth(String text, FunctionModel.Depth depth) {
    Button button = new Button(text);
    button.getStyleClass().add("link");
    button.setFocusTraversable(false);
    button.setOnAction(
        event -> {
          if (sheet.finishEditing()) {
            model.open(depth);
          }
        });
    return button;
  }

  private void choose() {
    int row = sheet.selection().row();
    desk.choose(row < 0 ? Optional.empty() : model.provenance(row, sheet.selection().column()));
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
        sheet.select(row, model.layout().column(FunctionColumn.TOTAL.id()));
        sheet.requestFocus();
      }
      return row >= 0;
    }
    return false;
  }

  @Override
  public void onHint(Consumer<String> listener) {
    sheet.selectionProperty().addListener((selection, was, is) -> listener.accept(hint()));
  }

  private String hint() {
    return new org.yubian.desktop.sheet.SelectionSum(model, sheet.selection())
        .text(desk.display().texts())
        .orElse("");
  }
}
