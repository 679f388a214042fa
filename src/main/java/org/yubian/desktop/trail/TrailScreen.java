package org.yubian.desktop.trail;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.RowCodec;
import org.yubian.desktop.clipboard.SheetClipboard;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.DeskListener;
import org.yubian.desktop.desk.Notice;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.frame.Screen;
import org.yubian.desktop.frame.ScreenAction;
import org.yubian.desktop.frame.ScreenStrip;
import org.yubian.desktop.sheet.view.Sheet;
import org.yubian.desktop.work.Works;
import org.yubian.ledger.Change;
import org.yubian.session.Trail;

/** 修订轨迹 on screen. */
public final class TrailScreen implements Screen {
  private static final Messages TEXT = Messages.of(TrailScreen.class);

  /** How many entries are shown before older ones are asked for. */
  private static final int FIRST = 300;

  private final Desk desk;
  private final Works works;
  private final Trail trail;
  private final RowCodec codec;
  private final TrailModel model = new TrailModel(ZoneId.systemDefault());
  private final Sheet sheet = new Sheet(model);
  private final BorderPane node = new BorderPane();
  private final Label about = new Label();
  private final Button everything = new Button(TEXT.get("trail.all"));
  private int wanted = FIRST;
  private boolean stale = true;

  public TrailScreen(Desk desk, Works works, Trail trail, RowCodec codec) {
    this.desk = desk;
    this.works = works;
    this.trail = trail;
    this.codec = codec;
    sheet.setId("trail-sheet");
    sheet.setOnOpen((row, column) -> open(row));
    TextField text = new TextField();
    text.setId("trail-text");
    text.setPromptText(TEXT.get("trail.filter"));
    text.textProperty().addListener((value, was, is) -> model.holding(is));
    about.setId("trail-about");
    everything.getStyleClass().add("link");
    everything.setOnAction(event -> only(null));
    node.setTop(
        new ScreenStrip(TEXT.get("trail.title"))
            .gap()
            .add(text)
            .add(about)
            .add(everything)
            .space()
            .link(TEXT.get("trail.older"), this::older));
    node.setCenter(sheet);
    only(null);
    desk.listen(
        new DeskListener() {
          @Override
          public void changed(Change change) {
            stale = true;
          }

          @Override
          public void renewed() {
            stale = true;
          }
        });
  }

  private void only(Place.@Nullable HistoryOf of) {
    about.setText(of == null ? "" : TEXT.get("trail.only", of.name()));
    everything.setVisible(of != null);
    model.only(of);
  }

  private void older() {
    wanted *= 4;
    read();
  }

  private void read() {
    stale = false;
    TrailReader reader = new TrailReader(trail, new ItemText(codec, desk.subjects()));
    int count = wanted;
    works.<List<TrailEntry>>start(
        TEXT.get("trail.reading"),
        progress -> reader.newest(count, progress),
        this::show,
        problem -> desk.tell(Notice.of(problem)));
  }

  private void show(List<TrailEntry> entries) {
    model.show(entries);
    if (sheet.selection().isNone() && model.rowCount() > 0) {
      sheet.select(0, 0);
    }
  }

  /** Goes to the line an entry is about, where it still is. */
  private void open(int row) {
    TrailItem item = model.item(row);
    if (item != null && item.section() != null && item.key() != null) {
      long key = item.newKey() == null ? item.key() : item.newKey();
      if (desk.budget().rows(item.section()).find(key) != null) {
        desk.go(new Place.OfLine(item.section(), key));
      }
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void focus() {
    sheet.requestFocus();
    if (stale) {
      read();
    }
  }

  @Override
  public boolean go(Place place) {
    if (place instanceof Place.HistoryOf of) {
      only(of);
      return true;
    }
    return false;
  }

  @Override
  public Set<ScreenAction> actions() {
    return Set.of(ScreenAction.COPY);
  }

  @Override
  public void act(ScreenAction action) {
    if (action == ScreenAction.COPY) {
      new SheetClipboard(desk, sheet).copy();
    }
  }
}
