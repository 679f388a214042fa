package org.yubian.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The live sums of one {@link SumSpec}. */
public final class SumTable {
  private static final int[] NONE = {};

  private final SumSpec spec;
  private final Cells cells;
  private final List<SumRow> rows = new ArrayList<>();
  private final List<SumRow> roots = new ArrayList<>();
  private final @Nullable Routes[] routes = new Routes[Source.values().length];

  /**
   * Where lines of one source go.
   *
   * @param columns the columns, nothing for lines the table is not about
   * @param rows fixed rows first, then the rows of each tree
   */
  private record Routes(Route columns, Route[] rows) {}

  SumTable(SumSpec spec, Map<Source, Projections> projections) {
    this.spec = spec;
    this.cells = new Cells(spec.columns().size());
    for (RowSpec row : spec.rows()) {
      roots.add(newRow(row, -1, List.of(), null));
    }
    for (Source source : spec.sources()) {
      Projections of = projections.get(source);
      if (of == null) {
        throw new IllegalArgumentException("no projections for " + source);
      }
      routes[source.ordinal()] = routes(source, of);
    }
  }

  private Routes routes(Source source, Projections of) {
    Set<Dimension> columns = spec.columnDimensions(source);
    columns.addAll(spec.where().dimensions());
    int index = of.index(columns);
    Route toColumns = new Route(index, of.get(index), values -> findColumns(source, values));

    List<Route> toRows = new ArrayList<>();
    Set<Dimension> fixed = EnumSet.noneOf(Dimension.class);
    for (RowSpec row : spec.rows()) {
      if (row instanceof RowSpec.Fixed) {
        fixed.addAll(row.dimensions());
      }
    }
    int fixedIndex = of.index(fixed);
    toRows.add(new Route(fixedIndex, of.get(fixedIndex), this::findFixed));
    for (int i = 0; i < spec.rows().size(); i++) {
      if (spec.rows().get(i) instanceof RowSpec.Tree tree) {
        int treeIndex = of.index(tree.dimensions());
        SumRow root = roots.get(i);
        toRows.add(new Route(treeIndex, of.get(treeIndex), values -> findTree(root, tree, values)));
      }
    }
    return new Routes(toColumns, toRows.toArray(new Route[0]));
  }

  public SumSpec spec() {
    return spec;
  }

  /** The row of a fixed row spec. */
  public SumRow fixed(int rowSpec) {
    return roots.get(rowSpec);
  }

  /** The outermost rows of a tree of rows, in no particular order. */
  public List<SumRow> tree(int rowSpec) {
    return roots.get(rowSpec).children();
  }

  /** The outermost row of a tree with these values; null where no line falls into it. */
  public @Nullable SumRow tree(int rowSpec, List<String> keys) {
    return roots.get(rowSpec).existing(keys);
  }

  Cells cells() {
    return cells;
  }

  SumRow newRow(RowSpec row, int depth, List<String> keys, @Nullable SumRow parent) {
    SumRow made = new SumRow(this, cells.grow(), row, depth, keys, parent);
    rows.add(made);
    return made;
  }

  boolean takes(Source source) {
    return routes[source.ordinal()] != null;
  }

  /** Adds a line's amount where it belongs; for building, what was is not kept. */
  void load(Source source, int[] numbers, long amount) {
    Routes of = routes[source.ordinal()];
    int[] columns = of == null ? null : of.columns().to(numbers);
    if (of == null || columns == null) {
      return;
    }
    for (Route route : of.rows()) {
      int[] to = route.to(numbers);
      if (to != null) {
        for (int row : to) {
          cells.load(row, columns, amount);
        }
      }
    }
  }

  /** Adds a line's amount where it belongs, as part of an edit. */
  void add(Source source, int[] numbers, long amount, int lines) {
    Routes of = routes[source.ordinal()];
    int[] columns = of == null ? null : of.columns().to(numbers);
    if (of == null || columns == null) {
      return;
    }
    for (Route route : of.rows()) {
      int[] to = route.to(numbers);
      if (to != null) {
        for (int row : to) {
          cells.add(row, columns, amount, lines);
        }
      }
    }
  }

  /** Where a line goes. */
  Placement placement(Source source, int[] numbers) {
    Routes of = routes[source.ordinal()];
    int[] columns = of == null ? null : of.columns().to(numbers);
    if (of == null || columns == null) {
      return Placement.NOWHERE;
    }
    List<SumRow> found = new ArrayList<>();
    for (Route route : of.rows()) {
      int[] to = route.to(numbers);
      if (to != null) {
        for (int row : to) {
          found.add(rows.get(row));
        }
      }
    }
    return new Placement(found, columns.clone());
  }

  /** Reports the cells an edit changed and ends it. */
  void settle(Change change) {
    // The rows themselves are not looked into: they would be out of the cache.
    for (int number = 0; number < cells.touchedRows(); number++) {
      int index = cells.touchedRow(number);
      SumRow row = rows.get(index);
      for (int column = 0; column < spec.columns().size(); column++) {
        long was = cells.sumBefore(number, column);
        long is = cells.sum(index, column);
        if (was != is) {
          change.add(new SumChange(row, column, was, is));
        }
      }
      boolean came = cells.linesBefore(number) == 0;
      if (came != (cells.lines(index) == 0) && row.depth() >= 0) {
        change.structural(this);
      }
    }
    cells.settle();
  }

  private int[] findFixed(Values values) {
    List<SumRow> found = new ArrayList<>();
    for (int i = 0; i < spec.rows().size(); i++) {
      if (spec.rows().get(i) instanceof RowSpec.Fixed fixed && fixed.where().test(values)) {
        found.add(roots.get(i));
      }
    }
    return indexes(found);
  }

  private static int[] findTree(SumRow root, RowSpec.Tree tree, Values values) {
    List<SumRow> found = new ArrayList<>();
    if (tree.where().test(values)) {
      SumRow row = root;
      for (Level level : tree.levels()) {
        List<String> keys = new ArrayList<>(level.keys().size());
        for (Dimension dimension : level.keys()) {
          String value = values.get(dimension);
          keys.add(value == null ? "" : value);
        }
        if (keys.getFirst().isEmpty() && !level.keepsMissing()) {
          break;
        }
        row = row.child(List.copyOf(keys));
        found.add(row);
      }
    }
    return indexes(found);
  }

  private static int[] indexes(List<SumRow> found) {
    return found.isEmpty() ? NONE : found.stream().mapToInt(SumRow::index).toArray();
  }

  private int @Nullable [] findColumns(Source source, Values values) {
    if (!spec.where().test(values)) {
      return null;
    }
    int[] found = new int[spec.columns().size()];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      ColumnSpec column = spec.columns().get(i);
      if (column.source() == source && column.where().test(values)) {
        found[count++] = i;
      }
    }
    return count == 0 ? NONE : Arrays.copyOf(found, count);
  }
}
