package org.yubian.audit.table;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.ledger.Condition;
import org.yubian.ledger.Dimension;
import org.yubian.ledger.Filter;
import org.yubian.ledger.Source;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.Pack;

/** Tells which quantity a cell holds, from the definitions of its table, row and column. */
final class Quantities {
  private final Domains domains;
  private final Map<Place, Shape> shapes = new HashMap<>();

  /** Where the definitions are the same. */
  private record Place(String table, String row, int block, int column) {}

  /** What the definitions say; the row's own key comes to it. */
  private record Shape(Quantity.Kind kind, RowKey key, Box box) {}

  Quantities(Pack pack) {
    this.domains = new Domains(pack);
  }

  Domains domains() {
    return domains;
  }

  /** The quantity of a row's cell; null where the column sums nothing. */
  @Nullable Quantity of(AuditedTable table, @Nullable RowIdentity row, int column) {
    ColumnDef.Leaf leaf = table.leaves().get(column);
    if (row == null || !(leaf.content() instanceof ColumnDef.Content.Sum sum)) {
      return null;
    }
    Shape shape =
        shapes.computeIfAbsent(
            new Place(table.def().number(), row.def().id(), table.blockOf(column), column),
            place -> shape(table.block(column).where(), RowDefs.where(row.def()), sum));
    RowKey key = shape.key();
    for (Map.Entry<Dimension, String> value : row.key().values().entrySet()) {
      key = key.with(value.getKey(), value.getValue());
    }
    return new Quantity(shape.kind(), plain(key), shape.box());
  }

  /** The quantity of a sum that stands outside the tables. */
  Quantity of(Source source, Filter where) {
    Shape shape = shape(Filter.ALL, Filter.ALL, new ColumnDef.Content.Sum(source, where));
    return new Quantity(shape.kind(), shape.key(), shape.box());
  }

  private Shape shape(Filter table, Filter row, ColumnDef.Content.Sum sum) {
    long[] sets = domains.all();
    RowKey key = RowKey.NONE;
    for (Condition condition : table.and(row).and(sum.where()).conditions()) {
      if (Domains.isSet(condition.dimension())) {
        sets[Domains.place(condition.dimension())] &= domains.passing(condition);
      } else {
        key = key.with(condition);
      }
    }
    return new Shape(kind(sum.source()), key, new Box(sets));
  }

  /** A project says which unit and group it belongs to. */
  private static RowKey plain(RowKey key) {
    return key.has(Dimension.PROJECT)
        ? key.without(Dimension.ITEM_GROUP).without(Dimension.UNIT)
        : key;
  }

  private static Quantity.Kind kind(Source source) {
    return switch (source) {
      case REVENUE, EXPENDITURE -> Quantity.Kind.MONEY;
      case PROCUREMENT -> Quantity.Kind.PROCUREMENT;
      case PROCUREMENT_SME -> Quantity.Kind.PROCUREMENT_SME;
      case PROCUREMENT_MICRO -> Quantity.Kind.PROCUREMENT_MICRO;
      case PREVIOUS_REVENUE, PREVIOUS_EXPENDITURE -> Quantity.Kind.PREVIOUS;
    };
  }
}
