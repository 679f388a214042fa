package org.yubian.desktop.frame;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yubian.Messages;

/** What explains the work in the middle: 审核, 来源明细, 说明. It folds to a strip. */
final class Dock extends BorderPane {
  private static final Messages TEXT = Messages.of(Dock.class);
  private static final double WIDTH = 312;

  private final List<DockPage> pages;
  private final ToggleGroup group = new ToggleGroup();
  private final HBox tabs = new HBox();
  private final VBox strip = new VBox();
  private final KeyRow tabKeys = new KeyRow(tabs);
  private final KeyRow stripKeys = new KeyRow(strip);
  private String shown;
  private boolean open = true;

  Dock(List<DockPage> pages) {
    this.pages = pages;
    this.shown = pages.getFirst().id();
    tabs.getStyleClass().add("dock-tabs");
    strip.getStyleClass().add("dock-strip");
    for (DockPage page : pages) {
      tabs.getChildren().add(tab(page));
      strip.getChildren().add(stripButton(page));
    }
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button fold = new Button("", new FontIcon(Feather.CHEVRON_RIGHT));
    fold.setFocusTraversable(false);
    fold.setId("dock-fold");
    fold.setTooltip(new Tooltip(TEXT.get("dock.fold")));
    fold.setOnAction(event -> setOpen(false));
    tabs.getChildren().addAll(space, fold);
    arrange();
  }

  private ToggleButton tab(DockPage page) {
    ToggleButton tab = new ToggleButton(page.title());
    tab.setId("dock-" + page.id());
    tab.setUserData(page.id());
    tab.setToggleGroup(group);
    tab.setFocusTraversable(false);
    tab.setOnAction(event -> show(page.id()));
    return tab;
  }

  private Button stripButton(DockPage page) {
    Button button = new Button(page.title());
    button.setFocusTraversable(false);
    button.setOnAction(event -> show(page.id()));
    return button;
  }

  /** Id of the page that is shown, or was before the dock was folded. */
  String shown() {
    return shown;
  }

  boolean has(String id) {
    return pages.stream().anyMatch(page -> page.id().equals(id));
  }

  boolean isOpen() {
    return open;
  }

  void setOpen(boolean value) {
    open = value;
    arrange();
  }

  /**
   * Puts the keyboard on the chosen tab; Tab goes on into the page. A folded dock has its names to
   * choose from instead.
   */
  boolean focusPage() {
    return open ? tabKeys.focus() : stripKeys.focus();
  }

  /** Unfolds the dock at a page. */
  void show(String id) {
    shown = id;
    open = true;
    arrange();
  }

  private void arrange() {
    group.getToggles().forEach(tab -> tab.setSelected(shown.equals(tab.getUserData())));
    getStyleClass().remove("dock");
    if (open) {
      getStyleClass().add("dock");
      setTop(tabs);
      setCenter(node());
    } else {
      setTop(null);
      setCenter(strip);
    }
    double width = open ? WIDTH : 30;
    setMinWidth(width);
    setPrefWidth(width);
    setMaxWidth(width);
  }

  private Node node() {
    return pages.stream()
        .filter(page -> page.id().equals(shown))
        .findFirst()
        .map(DockPage::node)
        .orElseThrow();
  }
}
