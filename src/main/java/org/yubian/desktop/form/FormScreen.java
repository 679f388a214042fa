package org.yubian.desktop.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yubian.desktop.frame.Screen;
import org.yubian.desktop.frame.ScreenAction;
import org.yubian.desktop.frame.ScreenStrip;
import org.yubian.desktop.listing.ListPane;

/** A screen of forms and short lists in columns side by side. */
public final class FormScreen implements Screen {
  private static final double WIDTH = 620;

  /** A column with less does not show its fields whole, in pixels. */
  private static final double NARROWEST = 420;

  private final List<Form<?>> forms = new ArrayList<>();
  private final List<ListPane<?>> lists = new ArrayList<>();
  private final HBox columns = new HBox();
  private final List<VBox> parts = new ArrayList<>();
  private final BorderPane node = new BorderPane();

  public FormScreen(ScreenStrip strip) {
    columns.getStyleClass().add("form-page");
    columns.widthProperty().addListener((width, was, is) -> arrange());
    ScrollPane scroll = new ScrollPane(columns);
    scroll.setFitToWidth(true);
    node.setTop(strip);
    node.setCenter(scroll);
  }

  /** Begins a column. */
  public FormScreen column() {
    VBox column = new VBox();
    column.getStyleClass().add("form-column");
    column.setPrefWidth(WIDTH);
    column.setMaxWidth(WIDTH);
    HBox.setHgrow(column, Priority.ALWAYS);
    parts.add(column);
    columns.getChildren().add(column);
    return this;
  }

  private VBox last() {
    return parts.getLast();
  }

  /** Puts the columns below each other where they do not fit side by side. */
  private void arrange() {
    boolean narrow = columns.getParent().getLayoutBounds().getWidth() < parts.size() * NARROWEST;
    if (narrow != columns.getChildren().contains(parts.getLast())) {
      return;
    }
    columns.getChildren().clear();
    if (narrow) {
      columns.getChildren().add(new VBox(parts.toArray(VBox[]::new)));
    } else {
      columns.getChildren().addAll(parts);
    }
  }

  public FormScreen form(Form<?> form) {
    forms.add(form);
    last().getChildren().add(form);
    return this;
  }

  public FormScreen list(String heading, ListPane<?> list) {
    lists.add(list);
    Label label = new Label(heading);
    label.getStyleClass().add("form-heading");
    list.sheet().getStyleClass().add("form-list");
    list.sheet().setLeftByTab();
    list.sheet().setMinHeight(Region.USE_PREF_SIZE);
    last().getChildren().addAll(label, list.sheet());
    return this;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void focus() {
    forms.stream().findFirst().ifPresent(Form::focus);
  }

  @Override
  public boolean finishEditing() {
    boolean taken = true;
    for (Form<?> form : forms) {
      taken &= form.finishEditing();
    }
    for (ListPane<?> list : lists) {
      taken &= list.sheet().finishEditing();
    }
    return taken;
  }

  @Override
  public Set<ScreenAction> actions() {
    return lists.isEmpty() ? Set.of() : lists.getFirst().actions();
  }

  /** Acts on the list that has the keyboard. */
  @Override
  public void act(ScreenAction action) {
    lists.stream()
        .filter(list -> list.sheet().isFocused())
        .findFirst()
        .ifPresent(list -> list.act(action));
  }

  @Override
  public void onHint(Consumer<String> listener) {
    lists.forEach(list -> list.onHint(listener));
  }
}
