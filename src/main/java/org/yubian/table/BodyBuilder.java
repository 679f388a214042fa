package org.yubian.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Indicator;
import org.yubian.ledger.SumRow;
import org.yubian.money.Percentage;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.RowDef;

/** Fills the cells of a table's body, block beside block. */
final class BodyBuilder {
  private static final RowDef.Look NO_LOOK = new RowDef.Look(RowDef.Style.ITEM, 0, 1);

  private final CompiledTable table;
  private final FigureValues figures;
  private final List<List<Cell>> cells = new ArrayList<>();
  private final List<List<RowDef.Look>> looks = new ArrayList<>();
  private final List<List<String>> keys = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();

  BodyBuilder(CompiledTable table, FigureValues figures) {
    this.table = table;
    this.figures = figures;
  }

  /** Puts the blocks' rows beside each other, their bottoms level. */
  void lay(List<BlockRows.Built> built) {
    int top = built.stream().mapToInt(block -> height(block.top())).max().orElse(0);
    int bottom = built.stream().mapToInt(block -> height(block.bottom())).max().orElse(0);
    int width = table.blocks().stream().mapToInt(block -> block.sums().length).sum();
    for (int row = 0; row < top + bottom; row++) {
      cells.add(new ArrayList<>(Collections.nCopies(width, Cell.EMPTY)));
      looks.add(new ArrayList<>(Collections.nCopies(built.size(), NO_LOOK)));
      keys.add(new ArrayList<>());
    }
    int column = 0;
    for (int i = 0; i < built.size(); i++) {
      number(built.get(i).top(), 0);
      number(built.get(i).bottom(), top);
      CompiledBlock block = table.blocks().get(i);
      for (List<BuiltRow> rows : List.of(built.get(i).top(), built.get(i).bottom())) {
        for (BuiltRow row : rows) {
          looks.get(row.index).set(i, row.look);
          keys.get(row.index).add(row.key);
          fill(block, row, column);
        }
      }
      column += block.sums().length;
    }
  }

  private static int height(List<BuiltRow> rows) {
    return rows.stream().mapToInt(BuiltRow::height).sum();
  }

  private static void number(List<BuiltRow> rows, int from) {
    int index = from;
    for (BuiltRow row : rows) {
      row.index = index;
      index += row.height();
    }
  }

  private void fill(CompiledBlock block, BuiltRow row, int firstColumn) {
    List<ColumnDef.Leaf> leaves = block.block().leaves();
    @Nullable Long[] amounts = new Long[leaves.size()];
    for (int i = 0; i < leaves.size(); i++) {
      amounts[i] = amount(block, row, i);
    }
    for (int i = 0; i < leaves.size(); i++) {
      ColumnDef.Leaf leaf = leaves.get(i);
      int column = firstColumn + i;
      switch (leaf.content()) {
        case ColumnDef.Content.Text text ->
            set(row.index, column, new Cell.Text(row.texts.getOrDefault(leaf.id(), "")));
        case ColumnDef.Content.Indicators indicators -> indicators(row, column, indicators);
        case ColumnDef.Content.Rate rate -> set(row.index, column, rate(leaves, amounts, rate));
        default -> {
          Long amount = amounts[i];
          if (amount != null) {
            Cell.Origin origin = origin(block, row, i);
            List<Cell.Position> parts = parts(leaves, row, i, firstColumn);
            set(row.index, column, money(amount, leaf, origin, parts));
          }
        }
      }
      if (row.height() > 1 && !(leaf.content() instanceof ColumnDef.Content.Indicators)) {
        spans.add(new Span(row.index, column, row.height(), 1));
      }
    }
    if (row.look.merge() > 1) {
      spans.add(new Span(row.index, firstColumn, 1, row.look.merge()));
    }
  }

  private void set(int row, int column, Cell cell) {
    cells.get(row).set(column, cell);
  }

  /** The amount of a cell in fen; null where the cell holds none. */
  private @Nullable Long amount(CompiledBlock block, BuiltRow row, int leaf) {
    if (row.blank) {
      return null;
    }
    return switch (block.block().leaves().get(leaf).content()) {
      case ColumnDef.Content.Sum sum -> row.sums == null ? 0L : row.sums.sum(block.sums()[leaf]);
      case ColumnDef.Content.Figures named -> figures.sum(named.names());
      case ColumnDef.Content.Difference difference -> {
        Long minuend = amount(block, row, index(block, difference.minuend()));
        Long subtrahend = amount(block, row, index(block, difference.subtrahend()));
        yield minuend == null || subtrahend == null
            ? null
            : Long.valueOf(Math.subtractExact(minuend, subtrahend));
      }
      default -> null;
    };
  }

  private static int index(CompiledBlock block, String id) {
    return index(block.block().leaves(), id);
  }

  private static int index(List<ColumnDef.Leaf> leaves, String id) {
    for (int i = 0; i < leaves.size(); i++) {
      if (leaves.get(i).id().equals(id)) {
        return i;
      }
    }
    throw new IllegalStateException("no column " + id);
  }

  private static Cell.Origin origin(CompiledBlock block, BuiltRow row, int leaf) {
    SumRow sums = row.sums;
    return switch (block.block().leaves().get(leaf).content()) {
      case ColumnDef.Content.Figures named -> new Cell.Origin.Figures(named.names());
      case ColumnDef.Content.Sum sum when sums != null ->
          new Cell.Origin.Sum(sums, block.sums()[leaf]);
      default -> new Cell.Origin.Computed();
    };
  }

  private Cell money(long fen, ColumnDef.Leaf leaf, Cell.Origin origin, List<Cell.Position> parts) {
    return new Cell.Money(fen, table.def().amounts(leaf).format(fen), origin, parts);
  }

  /** The cells a total is made of: rows below it in its column, or else columns of its row. */
  private static List<Cell.Position> parts(
      List<ColumnDef.Leaf> leaves, BuiltRow row, int leaf, int firstColumn) {
    if (!row.parts.isEmpty()) {
      return row.parts.stream()
          .filter(part -> !part.blank)
          .map(part -> new Cell.Position(part.index, firstColumn + leaf))
          .toList();
    }
    return leaves.get(leaf).parts().stream()
        .map(part -> new Cell.Position(row.index, firstColumn + index(leaves, part)))
        .toList();
  }

  private static Cell rate(
      List<ColumnDef.Leaf> leaves, @Nullable Long[] amounts, ColumnDef.Content.Rate rate) {
    Long part = amounts[index(leaves, rate.part())];
    Long base = amounts[index(leaves, rate.base())];
    if (part == null || base == null) {
      return Cell.EMPTY;
    }
    return Percentage.share(part, base, 2)
        .<Cell>map(percent -> new Cell.Percent(percent, percent.toPlainString()))
        .orElse(new Cell.Percent(null, ""));
  }

  private void indicators(BuiltRow row, int column, ColumnDef.Content.Indicators def) {
    int index = row.index;
    for (Indicator indicator : row.indicators.getOrDefault(def.level1(), List.of())) {
      set(index++, column, new Cell.Text(def.value() ? indicator.printed() : indicator.level3()));
    }
  }

  List<GridRow> rows() {
    List<GridRow> rows = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      rows.add(new GridRow(String.join("|", keys.get(i)), cells.get(i), looks.get(i)));
    }
    return rows;
  }

  List<Span> spans() {
    return spans;
  }
}
