package org.yubian.desktop.trail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.sheet.AbstractSheet;
import org.yubian.desktop.sheet.Heading;
import org.yubian.desktop.sheet.Outline;
import org.yubian.desktop.sheet.SheetCell;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.desktop.sheet.SheetLayout;
import org.yubian.desktop.sheet.SheetRow;
import org.yubian.session.Trail;

/** 修订轨迹 as a sheet: entries, and below those of several rows what each of them became. */
final class TrailModel extends AbstractSheet {
  private static final Messages TEXT = Messages.of(TrailModel.class);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  /** An entry, or what it did to one of its rows. */
  private record Shown(Trail.Entry entry, @Nullable TrailItem item, boolean first) {}

  private final ZoneId zone;
  private final Outline<Shown> outline = new Outline<>();
  private final SheetLayout layout =
      Heading.outline(
          List.of(
              leaf("time", 172),
              leaf("author", 100),
              leaf("action", 60),
              leaf("what", 360),
              leaf("before", 230),
              leaf("after", 230)),
          1,
          0);
  private List<TrailEntry> entries = List.of();
  private Place.@Nullable HistoryOf line;
  private String wanted = "";

  TrailModel(ZoneId zone) {
    this.zone = zone;
  }

  private static Heading leaf(String id, double width) {
    return new Heading.Leaf(SheetColumn.text(id, TEXT.get("trail.column." + id), width));
  }

  void show(List<TrailEntry> read) {
    entries = List.copyOf(read);
    rebuild();
  }

  /** Shows only what concerns a row; null for everything. */
  void only(Place.@Nullable HistoryOf of) {
    line = of;
    rebuild();
  }

  /** Shows only entries in which the text stands; empty for all. */
  void holding(String text) {
    wanted = text.strip();
    rebuild();
  }

  private void rebuild() {
    Set<Long> keys = new HashSet<>();
    if (line != null) {
      keys.add(line.key());
    }
    List<Outline.Node<Shown>> roots = new ArrayList<>();
    for (TrailEntry entry : entries) {
      List<TrailItem> items = entry.items().stream().filter(item -> isMeant(item, keys)).toList();
      boolean said = items.stream().anyMatch(this::isSaid) || isSaid(entry.entry());
      if (said && (line == null || !items.isEmpty())) {
        roots.add(node(entry.entry(), items));
      }
    }
    outline.setRoots(roots);
    rowsChanged();
  }

  /** Newer entries come first: a row is followed back through the keys it had before. */
  private boolean isMeant(TrailItem item, Set<Long> keys) {
    if (line == null) {
      return true;
    }
    boolean meant =
        Objects.equals(item.section(), line.section())
            && (keys.contains(item.key()) || keys.contains(item.newKey()));
    if (meant && item.key() != null) {
      keys.add(item.key());
    }
    return meant;
  }

  private boolean isSaid(TrailItem item) {
    return wanted.isEmpty()
        || item.what().contains(wanted)
        || item.before().contains(wanted)
        || item.after().contains(wanted);
  }

  private boolean isSaid(Trail.Entry entry) {
    return wanted.isEmpty() || entry.text().contains(wanted) || entry.author().contains(wanted);
  }

  private static Outline.Node<Shown> node(Trail.Entry entry, List<TrailItem> items) {
    if (items.size() == 1) {
      return new Outline.Node<>(
          entry.number(), new Shown(entry, items.getFirst(), true), List.of());
    }
    List<Outline.Node<Shown>> below = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      below.add(
          new Outline.Node<>(
              entry.number() + "." + i, new Shown(entry, items.get(i), false), List.of()));
    }
    return new Outline.Node<>(entry.number(), new Shown(entry, null, true), below);
  }

  @Override
  public SheetLayout layout() {
    return layout;
  }

  @Override
  public int rowCount() {
    return outline.size();
  }

  @Override
  public SheetRow row(int row) {
    return new SheetRow(
        outline.node(row).key(), SheetRow.Kind.LINE, outline.depth(row), outline.fold(row));
  }

  @Override
  public SheetCell cell(int row, int column) {
    Shown shown = outline.node(row).value();
    TrailItem item = shown.item();
    return SheetCell.of(
        switch (layout.columns().get(column).id()) {
          case "time" -> shown.first() ? TIME.format(shown.entry().at().atZone(zone)) : "";
          case "author" -> shown.first() ? shown.entry().author() : "";
          case "action" -> shown.first() ? shown.entry().action().label() : "";
          case "what" -> shown.first() ? shown.entry().text() : item == null ? "" : item.what();
          case "before" -> item == null ? "" : item.before();
          default -> item == null ? "" : item.after();
        });
  }

  @Override
  public void toggle(int row) {
    outline.toggle(row);
    rowsChanged();
  }

  /** The row or line an entry is about, to go there; null for none. */
  @Nullable TrailItem item(int row) {
    return outline.node(row).value().item();
  }

  @Override
  protected String refusal() {
    return TEXT.get("trail.refusal");
  }
}
