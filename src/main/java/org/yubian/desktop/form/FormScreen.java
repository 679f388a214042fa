package org.yubian.desktop.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.frame.Screen;
import org.yubian.desktop.frame.ScreenAction;
import org.yubian.desktop.frame.ScreenStrip;
import org.yubian.desktop.listing.ListPane;
import org.yubian.desktop.sheet.view.Sheet;

/** A screen of forms and short lists in columns side by side. */
public final class FormScreen implements Screen {
  private static final double WIDTH = 620;

  /** A column with less does not show its fields whole, in pixels. */
  private static final double NARROWEST = 420;

  /** Between what the keyboard has come to and the edge, in pixels. */
  private static final double SPACE = 12;

  private final List<Form<?>> forms = new ArrayList<>();
  private final List<ListPane<?>> lists = new ArrayList<>();
  private final HBox columns = new HBox();
  private final ScrollPane scroll = new ScrollPane();
  private final List<VBox> parts = new ArrayList<>();
  private final BorderPane node = new BorderPane();

  public FormScreen(ScreenStrip strip) {
    columns.getStyleClass().add("form-page");
    columns.widthProperty().addListener((width, was, is) -> arrange());
    scroll.setContent(columns);
    scroll.setFitToWidth(true);
    ChangeListener<Node> follow = (owner, was, is) -> reveal(is);
    columns
        .sceneProperty()
        .addListener(
            (scene, was, is) -> {
              if (was != null) {
                was.focusOwnerProperty().removeListener(follow);
              }
              if (is != null) {
                is.focusOwnerProperty().addListener(follow);
              }
            });
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
  public boolean go(Place place) {
    Node found = place instanceof Place.OfField field ? columns.lookup("#" + field.id()) : null;
    if (found instanceof Sheet sheet && place instanceof Place.OfField field) {
      sheet.requestFocus();
      sheet.select(field.row(), 0);
    } else if (found != null) {
      found.requestFocus();
    }
    return found != null;
  }

  /** Scrolls as little as needed to see what the keyboard has come to. */
  private void reveal(@Nullable Node focused) {
    Node each = focused;
    while (each != null && !each.equals(columns)) {
      each = each.getParent();
    }
    if (focused == null || each == null) {
      return;
    }
    Bounds in = columns.sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
    double room = columns.getHeight() - scroll.getViewportBounds().getHeight();
    double top = scroll.getVvalue() * Math.max(0, room);
    double least = in.getMaxY() + SPACE - scroll.getViewportBounds().getHeight();
    double to = Math.max(Math.min(top, in.getMinY() - SPACE), least);
    if (room > 0) {
      scroll.setVvalue(Math.clamp(to / room, 0, 1));
    }
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
