package org.yubian.desktop.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.desktop.desk.Notice;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.sheet.Wanted;
import org.yubian.desktop.sheet.view.Sheet;

/** The window's content: menu, toolbar, navigation, the screen in the middle, dock, status bar. */
public final class Frame extends BorderPane {
  private static final Messages TEXT = Messages.of(Frame.class);
  private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

  /** Below this width the dock starts folded. */
  private static final double ROOM_FOR_DOCK = 1600;

  private final List<ScreenEntry> entries;
  private final Map<String, Screen> screens = new HashMap<>();
  private final StackPane centre = new StackPane();
  private final NoticeBar notices = new NoticeBar();
  private final Navigation navigation;
  private final Dock dock;
  private final StatusBar status;
  private final ActionCommands actions = new ActionCommands(this::current);
  private Consumer<String> onShown = id -> {};
  private final VBox bottom;
  private @Nullable String current;
  private boolean dockChosen;
  private final Regions regions;
  private Wanted wanted = Wanted.NONE;

  Frame(List<ScreenEntry> entries, MenuBar menus, HBox tools, Dock dock, StatusBar status) {
    this.entries = List.copyOf(entries);
    this.dock = dock;
    this.status = status;
    navigation = new Navigation(entries, this::show);
    setTop(new VBox(menus, tools));
    setLeft(navigation);
    setCenter(centre);
    setRight(dock);
    bottom = new VBox(notices, status);
    setBottom(bottom);
    regions = new Regions(navigation, this::current, dock, notices, status);
    addEventHandler(KeyEvent.KEY_PRESSED, this::closeNotice);
    widthProperty().addListener((width, was, is) -> fitDock(is.doubleValue()));
  }

  /** Esc that nothing else wanted puts the notice away. */
  private void closeNotice(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && notices.isVisible()) {
      notices.hide();
      event.consume();
    }
  }

  /** Folds the dock where there is little room, until the user has chosen otherwise. */
  private void fitDock(double width) {
    if (!dockChosen && width > 0) {
      dock.setOpen(width >= ROOM_FOR_DOCK);
    }
  }

  public void onShown(Consumer<String> listener) {
    onShown = listener;
  }

  /** Shows a screen, making it where it was not shown before. */
  public void show(String id) {
    if (id.equals(current) || !finishEditing()) {
      current().focus();
      navigation.mark(String.valueOf(current));
      return;
    }
    Screen screen = screen(id);
    current = id;
    centre.getChildren().setAll(screen.node());
    navigation.mark(id);
    status.hint("");
    actions.fit(screen);
    markIn(screen);
    screen.focus();
    onShown.accept(id);
  }

  private Screen screen(String id) {
    return screens.computeIfAbsent(
        id,
        wanted -> {
          Screen made =
              entries.stream()
                  .filter(entry -> entry.id().equals(wanted))
                  .findFirst()
                  .orElseThrow()
                  .screen()
                  .get();
          made.onHint(status::hint);
          return made;
        });
  }

  /** The screen in the middle. */
  public Screen current() {
    return screen(String.valueOf(current));
  }

  /** Goes to the first screen that shows the place, the present one preferred. */
  public void go(Place place) {
    if (place instanceof Place.Sources) {
      showDock("source");
      return;
    }
    if (place instanceof Place.Findings) {
      showDock("audit");
      regions.focusDock();
      return;
    }
    if (current != null && current().go(place)) {
      return;
    }
    for (ScreenEntry entry : entries) {
      if (entry.shows().test(place)) {
        show(entry.id());
        current().go(place);
        return;
      }
    }
    tell(Notice.of(TEXT.get("go.nowhere")));
  }

  /** Whether some screen shows the place. */
  public boolean shows(Place place) {
    return entries.stream().anyMatch(entry -> entry.shows().test(place));
  }

  /** Marks the cells that hold what is being looked for, on every screen. */
  public void mark(Wanted text) {
    wanted = text;
    if (current != null) {
      markIn(current());
    }
  }

  private void markIn(Screen screen) {
    if (!wanted.isNone()) {
      screen.node().applyCss(); // so that a screen not yet seen has its parts
    }
    for (Node node : screen.node().lookupAll(".sheet")) {
      if (node instanceof Sheet sheet) {
        sheet.mark(wanted);
      }
    }
    for (Node form : screen.node().lookupAll(".form")) {
      form.lookupAll(".text-input").forEach(this::markInput);
      form.lookupAll(".combo-box").forEach(this::markInput);
    }
  }

  private void markInput(Node input) {
    String text =
        switch (input) {
          case TextInputControl typed -> typed.getText();
          case ComboBox<?> chosen -> String.valueOf(chosen.getValue());
          default -> "";
        };
    input.pseudoClassStateChanged(FOUND, wanted.in(text));
  }

  /** Moves the keyboard to the next part of the window, or to the one before. */
  public void moveRegion(int by) {
    if (finishEditing()) {
      regions.move(by);
    }
  }

  /** One command for each screen; the first nine have Ctrl+1 to Ctrl+9. */
  Command[] screenCommands() {
    Command[] commands = new Command[entries.size()];
    for (int i = 0; i < commands.length; i++) {
      ScreenEntry entry = entries.get(i);
      String keys = i < 9 ? "Shortcut+" + (i + 1) : "";
      commands[i] = new Command(entry.title(), keys, () -> show(entry.id()));
    }
    return commands;
  }

  /** What the screen in the middle can do, as commands. */
  public ActionCommands actions() {
    return actions;
  }

  public boolean finishEditing() {
    return current == null || current().finishEditing();
  }

  /** Ids of all screens, as the navigation lists them. */
  public List<String> ids() {
    return entries.stream().map(ScreenEntry::id).toList();
  }

  /** Id of the screen in the middle. */
  public String currentId() {
    return String.valueOf(current);
  }

  /** Puts a strip above the status bar and its notices. */
  public void addStrip(Node strip) {
    bottom.getChildren().addFirst(strip);
  }

  /** Shows a notice above the status bar until it is closed or another one comes. */
  public void tell(Notice notice) {
    notices.show(notice);
  }

  public void showDock(String page) {
    dockChosen = true;
    dock.show(page);
  }

  /** The dock as the user has it, to be remembered; empty until the user has chosen. */
  public Optional<DockState> dockState() {
    return dockChosen ? Optional.of(new DockState(dock.shown(), dock.isOpen())) : Optional.empty();
  }

  /** Shows the dock as it was once. */
  public void restoreDock(DockState state) {
    if (dock.has(state.page())) {
      dockChosen = true;
      dock.show(state.page());
      dock.setOpen(state.open());
    }
  }

  public void toggleDock() {
    dockChosen = true;
    dock.setOpen(!dock.isOpen());
  }
}
