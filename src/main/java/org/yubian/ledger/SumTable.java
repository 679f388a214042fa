package org.yubian.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The live sums of one {@link SumSpec}. */
public final class SumTable {
  private static final SumRow[] NO_ROWS = {};
  private static final int[] NO_COLUMNS = {};

  private final SumSpec spec;
  private final List<SumRow> roots = new ArrayList<>();
  private final Route[] routes;

  /** Where lines of one source go: rows and columns by the number of their projection. */
  private static final class Route {
    final Projection rowsBy;
    final Projection columnsBy;
    final int rowsProjection;
    final int columnsProjection;
    SumRow[] @Nullable [] rows = new SumRow[64][];
    int[] @Nullable [] columns = new int[64][];

    Route(Projection rowsBy, int rowsProjection, Projection columnsBy, int columnsProjection) {
      this.rowsBy = rowsBy;
      this.rowsProjection = rowsProjection;
      this.columnsBy = columnsBy;
      this.columnsProjection = columnsProjection;
    }
  }

  SumTable(SumSpec spec, Map<Source, Projections> projections) {
    this.spec = spec;
    for (RowSpec row : spec.rows()) {
      roots.add(new SumRow(this, row, -1, List.of(), null));
    }
    routes = new Route[Source.values().length];
    for (Source source : spec.sources()) {
      Projections of = projections.get(source);
      if (of == null) {
        throw new IllegalArgumentException("no projections for " + source);
      }
      int rows = of.index(spec.rowDimensions());
      int columns = of.index(spec.columnDimensions(source));
      routes[source.ordinal()] = new Route(of.get(rows), rows, of.get(columns), columns);
    }
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

  boolean takes(Source source) {
    return routes[source.ordinal()] != null;
  }

  SumRow[] rows(Source source, int[] numbers) {
    Route route = routes[source.ordinal()];
    int number = numbers[route.rowsProjection];
    if (number >= route.rows.length) {
      route.rows = Arrays.copyOf(route.rows, Math.max(number + 1, route.rows.length * 2));
    }
    SumRow[] rows = route.rows[number];
    if (rows == null) {
      rows = findRows(route.rowsBy.values(number));
      route.rows[number] = rows;
    }
    return rows;
  }

  int[] columns(Source source, int[] numbers) {
    Route route = routes[source.ordinal()];
    int number = numbers[route.columnsProjection];
    if (number >= route.columns.length) {
      route.columns = Arrays.copyOf(route.columns, Math.max(number + 1, route.columns.length * 2));
    }
    int[] columns = route.columns[number];
    if (columns == null) {
      columns = findColumns(source, route.columnsBy.values(number));
      route.columns[number] = columns;
    }
    return columns;
  }

  private SumRow[] findRows(Values values) {
    if (!spec.where().test(values)) {
      return NO_ROWS;
    }
    List<SumRow> found = new ArrayList<>();
    for (int i = 0; i < spec.rows().size(); i++) {
      RowSpec row = spec.rows().get(i);
      if (!row.where().test(values)) {
        continue;
      }
      switch (row) {
        case RowSpec.Fixed fixed -> found.add(roots.get(i));
        case RowSpec.Tree tree -> descend(roots.get(i), tree.levels(), values, found);
      }
    }
    return found.toArray(NO_ROWS);
  }

  private static void descend(SumRow root, List<Level> levels, Values values, List<SumRow> found) {
    SumRow row = root;
    for (Level level : levels) {
      List<String> keys = new ArrayList<>(level.keys().size());
      for (Dimension dimension : level.keys()) {
        String value = values.get(dimension);
        keys.add(value == null ? "" : value);
      }
      if (keys.getFirst().isEmpty() && !level.keepsMissing()) {
        return;
      }
      row = row.child(keys);
      found.add(row);
    }
  }

  private int[] findColumns(Source source, Values values) {
    int[] found = new int[spec.columns().size()];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      ColumnSpec column = spec.columns().get(i);
      if (column.source() == source && column.where().test(values)) {
        found[count++] = i;
      }
    }
    return count == 0 ? NO_COLUMNS : Arrays.copyOf(found, count);
  }
}
